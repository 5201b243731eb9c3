import { z } from 'zod';
import { facet, kind, route } from '../charter/schema/vocabulary';
import type {
  Answers,
  BoughtAnswer,
  EditionAnswer,
  FrameworkAnswer,
  PartyNames,
  QuestionId,
  TermAnswer,
  ValueAnswer,
} from './answers';

/** One schema a property, none missing and none too many: the compiler fails here when a kept type changes. */
export type Shape<T> = { readonly [K in keyof Required<T>]: z.ZodType };

const text = z.string();
const whole = z.int();
/** No term is longer, and none has more options: what works through them month by month is kept from a damaged row. */
const months = z.int().min(0).max(1_200);
const options = z.array(months).max(100);
const date = z.iso.date();

/** The answer to each question as kept. */
const answerShapes = {
  title: text,
  value: z.strictObject({
    pence: whole,
    per: z.enum(['total', 'year']),
    basis: z.enum(['with', 'without', 'none']).exactOptional(),
  } satisfies Shape<ValueAnswer>),
  term: z.strictObject({ months, extensions: options } satisfies Shape<TermAnswer>),
  start: date,
  kind,
  place: text,
  route,
  framework: z.strictObject({ name: text, underAct: z.boolean() } satisfies Shape<FrameworkAnswer>),
  healthCare: z.boolean(),
  bought: z.strictObject({
    present: z.array(facet),
    absent: z.array(facet),
    unknown: z.array(facet),
  } satisfies Shape<BoughtAnswer>),
  procurementStart: date,
  form: text,
  edition: z.strictObject({ of: text.exactOptional(), edition: text } satisfies Shape<EditionAnswer>),
  parties: z.strictObject({ authority: text, supplier: text } satisfies Shape<PartyNames>),
  precedence: z.boolean(),
  weighting: z.number(),
  workforce: z.union([z.number(), z.literal('unknown')]),
} satisfies { readonly [Id in QuestionId]: z.ZodType<NonNullable<Answers[Id]>> };

/** All the officer's answers as kept; each may be absent. What only a newer version knows is not read away: the row is then unreadable. */
export const answersShape = z
  .strictObject(answerShapes satisfies Shape<Answers>)
  .exactPartial() satisfies z.ZodType<Answers>;
