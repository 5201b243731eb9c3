import { z } from 'zod';
import { draftStatus, kind } from '../charter/schema/vocabulary';
import type { Answers, FrameworkAnswer, TermAnswer, ValueAnswer } from './answers';
import type { Alterable, Choices, OfficerTarget } from './draft';

/** One schema a property, none missing and none too many: the compiler fails here when a kept type changes. */
export type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType };

/** Which shape of record this code writes. Grows when an older record must be read in another way. */
export const RECORD_SHAPE = 1;

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

/** The officer's answers as stored. */
export const answersShape = z.object({
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

/** A target as the officer set it, as kept. */
export const targetShape = z.union([
  z.object({ value: z.number() }),
  z.object({ offered: z.literal(true) }),
]) satisfies z.ZodType<OfficerTarget>;

/** The officer's choices as stored. */
export const choicesShape = z.object({
  begunOn: optionalText,
  profileConfirmed: z.boolean().exactOptional(),
  wanted: z.array(text).exactOptional(),
  commitments: z.array(text).exactOptional(),
  measures: z.record(text, z.array(text)).exactOptional(),
  targets: z.record(text, targetShape).exactOptional(),
  kpisConfirmed: z.boolean().exactOptional(),
  targetsSeen: z.record(text, text).exactOptional(),
  reasonsAccepted: z.record(text, text).exactOptional(),
  belowFloor: z.enum(['none', 'light']).exactOptional(),
} satisfies Shape<Choices>) satisfies z.ZodType<Choices>;

/** What changes alter, as kept. */
export const alterableShape = z.object({
  answers: answersShape,
  choices: choicesShape,
  status: draftStatus,
  version: whole,
} satisfies Shape<Alterable>) satisfies z.ZodType<Alterable>;
