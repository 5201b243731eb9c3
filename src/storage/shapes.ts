import { z } from 'zod';
import type {
  Answers,
  AuthoritySettings,
  FrameworkAnswer,
  TermAnswer,
  ValueAnswer,
} from '../drafting/answers';
import type { DraftDocument } from '../drafting/document';
import type { Choices, Draft, OfficerTarget } from '../drafting/draft';
import type { Interview, LiveView, Op } from '../dialogs/decision';
import type { ConversationAddress, TurnRecord } from './store';

/** One schema a property, none missing and none too many: the compiler fails here when a stored type changes. */
type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType };

/** The members of a union of strings, none missing: the compiler fails where a member is added. */
type Members<T extends string> = { readonly [K in T]: K };

const text = z.string();
const optionalText = z.string().exactOptional();
const whole = z.int();

const value = z.object({
  pence: whole,
  per: z.enum(['total', 'year']),
  basis: z.enum(['with', 'without', 'none']).exactOptional(),
} satisfies Shape<ValueAnswer>);

const term = z.object({ months: whole, extensions: z.array(whole) } satisfies Shape<TermAnswer>);

const framework = z.object({ name: text, underAct: z.boolean() } satisfies Shape<FrameworkAnswer>);

const kind = z.enum({
  works: 'works',
  services: 'services',
  goods: 'goods',
  'light-touch': 'light-touch',
  grant: 'grant',
} satisfies Members<NonNullable<Answers['kind']>>);

/** The officer's answers as stored. */
export const answers = z.object({
  title: optionalText,
  value: value.exactOptional(),
  term: term.exactOptional(),
  start: optionalText,
  kind: kind.exactOptional(),
  place: optionalText,
  route: z.enum(['competition', 'call-off']).exactOptional(),
  framework: framework.exactOptional(),
  healthCare: z.boolean().exactOptional(),
  procurementStart: optionalText,
  form: optionalText,
  weighting: z.number().exactOptional(),
  workforce: z.number().exactOptional(),
} satisfies Shape<Answers>) satisfies z.ZodType<Answers>;

const target = z.union([
  z.object({ value: z.number() }),
  z.object({ offered: z.literal(true) }),
]) satisfies z.ZodType<OfficerTarget>;

/** The officer's choices as stored. */
export const choices = z.object({
  begunOn: optionalText,
  profileConfirmed: z.boolean().exactOptional(),
  wanted: z.array(text).exactOptional(),
  commitments: z.array(text).exactOptional(),
  measures: z.record(text, z.array(text)).exactOptional(),
  targets: z.record(text, target).exactOptional(),
  kpisConfirmed: z.boolean().exactOptional(),
  reasonsAccepted: z.record(text, text).exactOptional(),
  belowFloor: z.enum(['none', 'light']).exactOptional(),
} satisfies Shape<Choices>) satisfies z.ZodType<Choices>;

export const status = z.enum({ draft: 'draft', ready: 'ready' } satisfies Members<Draft['status']>);

const buyerKind = z.enum({
  council: 'council',
  parish: 'parish',
  'maintained-school': 'maintained-school',
  academy: 'academy',
  nhs: 'nhs',
  university: 'university',
  'housing-association': 'housing-association',
  central: 'central',
  utility: 'utility',
  other: 'other',
} satisfies Members<AuthoritySettings['buyerKind']>);

/** The authority's settings as stored. */
export const settings = z.object({
  name: text,
  nation: z.enum({
    england: 'england',
    wales: 'wales',
    scotland: 'scotland',
    'northern-ireland': 'northern-ireland',
  } satisfies Members<AuthoritySettings['nation']>),
  buyerKind,
  formWorks: text,
  formOther: text,
  localArea: z.array(text),
  skillsContact: optionalText,
  weighting: z.number(),
  kpiCeiling: z.number(),
  charterAdopted: z.object({ decision: text, on: text }).exactOptional(),
} satisfies Shape<AuthoritySettings>) satisfies z.ZodType<AuthoritySettings>;

type Open = NonNullable<Interview['open']>;
type AskedQuestion = Extract<Open, { what: 'answer' }>['question'];
const answerIds = answers.keyof() satisfies z.ZodType<AskedQuestion>;

const open = z.union([
  z.object({ what: z.literal('answer'), question: answerIds, aspect: z.literal('vat').exactOptional() }),
  z.object({ what: z.enum(['profile', 'commitments', 'measures', 'targets', 'form']) }),
  z.object({ what: z.enum(['rename', 'delete']), draftId: text }),
  z.object({ what: z.literal('settings') }),
]) satisfies z.ZodType<Open>;

/** One person's interview as stored. */
export const interview = z.object({
  draftId: optionalText,
  open: open.exactOptional(),
  pendingRequest: optionalText,
  nonce: optionalText,
  lastSeen: text,
} satisfies Shape<Interview>) satisfies z.ZodType<Interview>;

const documentFrame = z.looseObject({
  title: text,
  authority: text,
  incorporation: z.array(z.unknown()),
  sections: z.array(z.unknown()),
  definitions: z.array(z.unknown()),
  kpis: z.array(z.unknown()),
  notes: z.looseObject({}),
});

/** A document is written whole by `drafting/` and read whole by its renderer: only its frame is checked here. */
export const draftDocument = z.custom<DraftDocument>(
  (candidate) => documentFrame.safeParse(candidate).success,
  'not a draft document',
);

type Card = Extract<Op, { op: 'send' }>['card'];
const cardFrame = z.looseObject({ type: z.literal('AdaptiveCard'), speak: text, fallbackText: text });
const card = z.custom<Card>((candidate) => cardFrame.safeParse(candidate).success, 'not an Adaptive Card');

const live = z.object({ shows: text, draftId: optionalText, nonce: optionalText } satisfies Shape<LiveView>);

/** A reply as kept in the outbox. */
export const op = z.discriminatedUnion('op', [
  z.object({ op: z.literal('send'), card, summary: text, live: live.exactOptional() }),
  z.object({ op: z.literal('sendText'), text }),
  z.object({ op: z.literal('update'), activityId: text, card, summary: text, live: live.exactOptional() }),
  z.object({ op: z.literal('sendPersonal'), card, summary: text }),
]) satisfies z.ZodType<Op>;

/** Where a reply goes, as kept beside it. */
export const address = z.object({
  conversationId: text,
  serviceUrl: text,
  tenantId: text,
  scope: z.enum(['personal', 'group', 'channel']),
  botId: text,
  channelUserId: text,
  userId: optionalText,
} satisfies Shape<ConversationAddress>) satisfies z.ZodType<ConversationAddress>;

/** The recorded answer to an invoke; JSON leaves a value out that is undefined. */
export const invoke = z
  .object({ statusCode: whole, type: text, value: z.unknown().optional() })
  .transform(({ value, ...rest }) => ({ ...rest, value })) satisfies z.ZodType<
  NonNullable<TurnRecord['invoke']>
>;
