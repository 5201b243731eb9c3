import { z } from 'zod';
import type { PackStamp } from '../charter/schema/packStamp';
import { shortOffer } from '../charter/schema/assessment';
import { assessmentMode, buyerKind, draftStatus } from '../charter/schema/vocabulary';
import { answersShape, type Shape } from './answerShapes';
import type {
  AcceptedReason,
  Alterable,
  AssessmentChoice,
  Choices,
  GivenReason,
  OfferChoice,
  OfficerBaseline,
  OfficerTarget,
  ReadFrom,
  RemedyChoice,
  Section52Choice,
  SettingsSeen,
} from './draft';
import { settingsShape } from './settings';

/** Which shape of record this code writes. Grows when an older record must be read in another way. */
export const RECORD_SHAPE = 1;

const text = z.string();
const optionalText = z.string().exactOptional();
const whole = z.int();

/** The charter pack that something was written with, as kept. */
export const packStampShape = z.strictObject({
  id: text,
  version: text,
  digest: text,
} satisfies Shape<PackStamp>) satisfies z.ZodType<PackStamp>;

/** A target as the officer set it, as kept. */
export const targetShape = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({
    offered: z.literal(true),
    floor: z.number().exactOptional(),
    ceiling: z.number().exactOptional(),
    marks: z.number().exactOptional(),
  } satisfies Shape<OfferChoice>),
]) satisfies z.ZodType<OfficerTarget>;

/** A present figure that the officer knows, as kept. */
export const baselineShape = z.strictObject({
  value: z.number(),
  unit: text,
  period: text,
  from: text,
} satisfies Shape<OfficerBaseline>) satisfies z.ZodType<OfficerBaseline>;

/** The remedies that the officer chose, as kept. */
export const remedyShape = z.strictObject({
  chosen: z.array(text),
  interest: text,
  adviser: text,
  prices: z.record(text, whole).exactOptional(),
} satisfies Shape<RemedyChoice>) satisfies z.ZodType<RemedyChoice>;
/** How social value is assessed, as kept. */
export const assessmentShape = z.strictObject({
  mode: assessmentMode,
  short: shortOffer,
} satisfies Shape<AssessmentChoice>) satisfies z.ZodType<AssessmentChoice>;

/** What is set under section 52, as kept. */
export const section52Shape = {
  kpis: z.array(text),
  services: z.array(text),
  material: z.array(text),
  whyNone: optionalText,
} satisfies Shape<Section52Choice>;

const given = { name: text, post: text, fact: text, route: text, text };

/** A reason as somebody accepts it, as kept. */
export const givenReasonShape = z.strictObject(
  given satisfies Shape<GivenReason>,
) satisfies z.ZodType<GivenReason>;

const acceptedReasonShape = z.strictObject({
  ...given,
  at: text,
} satisfies Shape<AcceptedReason>) satisfies z.ZodType<AcceptedReason>;

/** Settings as somebody saw them, as kept. */
export const settingsSeenShape = z.strictObject({
  revision: whole,
  settings: settingsShape,
} satisfies Shape<SettingsSeen>) satisfies z.ZodType<SettingsSeen>;

/** Where facts were read from, as kept. */
export const readFromShape = z.strictObject({
  source: text,
  words: z.record(text, text),
  cpv: optionalText,
  buyerKind: buyerKind.exactOptional(),
} satisfies Shape<ReadFrom>) satisfies z.ZodType<ReadFrom>;

/** The officer's choices as stored. */
export const choicesShape = z.strictObject({
  begunOn: optionalText,
  buyerSaid: optionalText,
  readFrom: readFromShape.exactOptional(),
  oneByOne: z.literal(true).exactOptional(),
  profileConfirmed: z.boolean().exactOptional(),
  under: settingsSeenShape.exactOptional(),
  wanted: z.array(text).exactOptional(),
  commitments: z.array(text).exactOptional(),
  measures: z.record(text, z.array(text)).exactOptional(),
  targets: z.record(text, targetShape).exactOptional(),
  baselines: z.record(text, baselineShape).exactOptional(),
  kpisConfirmed: z.boolean().exactOptional(),
  targetsSeen: z.record(text, text).exactOptional(),
  seenWith: packStampShape.exactOptional(),
  reasonsAccepted: z.record(text, z.union([acceptedReasonShape, text])).exactOptional(),
  assessment: assessmentShape.exactOptional(),
  remedies: remedyShape.exactOptional(),
  section52: z
    .object({ ...section52Shape, at: text } satisfies Shape<Section52Choice & { at: string }>)
    .exactOptional(),
  checkedBy: z.record(text, z.strictObject({ by: text, at: text })).exactOptional(),
  belowFloor: z.enum(['none', 'light']).exactOptional(),
} satisfies Shape<Choices>) satisfies z.ZodType<Choices>;

/** What changes alter, as kept. */
export const alterableShape = z.strictObject({
  answers: answersShape,
  choices: choicesShape,
  status: draftStatus,
  version: whole,
} satisfies Shape<Alterable>) satisfies z.ZodType<Alterable>;
