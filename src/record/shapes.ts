import { z } from 'zod';
import { draftStatus } from '../charter/schema/vocabulary';
import { answersShape, type Shape } from './answerShapes';
import type { Alterable, Choices, OfficerTarget } from './draft';

/** Which shape of record this code writes. Grows when an older record must be read in another way. */
export const RECORD_SHAPE = 1;

const text = z.string();
const optionalText = z.string().exactOptional();
const whole = z.int();

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
