import { z } from 'zod';
import { questionId } from '../charter/schema/vocabulary';
import type { Issue } from '../drafting/checks/issue';
import type { DraftDocument } from '../drafting/documents/schedule/assembleDraft';
import type { Shape } from '../record/answerShapes';
import type { Interview, LiveView, Op } from '../turn/decision';
import type { ConversationAddress, TurnRecord } from './store';

const text = z.string();
const optionalText = z.string().exactOptional();
const whole = z.int();

/** What a change replaced. */
export const before = z.record(text, z.unknown());

/** As much of what a check found as is looked at here. */
export const issueFrame = z.looseObject({
  code: text,
  level: z.enum(['mustFix', 'consider']),
  message: text,
});

/** What the checks found, kept with a version; only its frame is checked here, as the document's. */
export const issues = z.array(z.custom<Issue>((candidate) => issueFrame.safeParse(candidate).success));

type Open = NonNullable<Interview['open']>;
const open = z.union([
  z.object({ what: z.literal('answer'), question: questionId, aspect: z.literal('vat').exactOptional() }),
  z.object({
    what: z.enum([
      'profile',
      'commitments',
      'measures',
      'targets',
      'assessment',
      'remedies',
      'reasons',
      'section52',
      'form',
      'tender',
    ]),
  }),
  z.object({ what: z.enum(['rename', 'delete']), draftId: text }),
  z.object({ what: z.enum(['settings', 'erasure']) }),
]) satisfies z.ZodType<Open>;

/** One person's interview as stored. */
export const interview = z.object({
  draftId: optionalText,
  open: open.exactOptional(),
  settingsSeen: whole.exactOptional(),
  missed: z.literal(true).exactOptional(),
  spoken: whole.exactOptional(),
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
  z.object({ op: z.literal('refresh'), activityId: text, card, summary: text }),
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
