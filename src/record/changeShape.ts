import { z } from 'zod';
import { draftStatus } from '../charter/schema/vocabulary';
import type { Change } from './change';
import { answersShape } from './answerShapes';
import {
  assessmentShape,
  baselineShape,
  choicesShape,
  givenReasonShape,
  readFromShape,
  remedyShape,
  section52Shape,
  settingsSeenShape,
  targetShape,
} from './shapes';

const text = z.string();
const whole = z.int();
const texts = z.array(text);

const content = z.object({ answers: answersShape, choices: choicesShape });

/** One shape a change: the compiler fails here when a change is added. */
const CHANGES = {
  begun: z.object({ change: z.literal('begun'), content }),
  copied: z.object({ change: z.literal('copied'), from: text, content }),
  imported: z.object({ change: z.literal('imported'), content, status: draftStatus, version: whole }),
  answer: z.object({
    change: z.literal('answer'),
    answers: answersShape,
    seen: z.literal(true).exactOptional(),
    readFrom: readFromShape.exactOptional(),
  }),
  rename: z.object({ change: z.literal('rename'), title: text }),
  'confirm-profile': z.object({
    change: z.literal('confirm-profile'),
    under: settingsSeenShape.exactOptional(),
  }),
  'set-settings': z.object({
    change: z.literal('set-settings'),
    under: settingsSeenShape,
    taken: z.boolean(),
  }),
  'want-commitment': z.object({ change: z.literal('want-commitment'), commitment: text }),
  'choose-commitments': z.object({ change: z.literal('choose-commitments'), commitments: texts }),
  'choose-measures': z.object({ change: z.literal('choose-measures'), commitment: text, measures: texts }),
  'set-targets': z.object({
    change: z.literal('set-targets'),
    targets: z.record(text, targetShape.nullable()),
  }),
  'set-baselines': z.object({
    change: z.literal('set-baselines'),
    baselines: z.record(text, baselineShape.nullable()),
  }),
  'confirm-kpis': z.object({ change: z.literal('confirm-kpis'), seen: z.record(text, text) }),
  'accept-reason': z.object({
    change: z.literal('accept-reason'),
    reason: text,
    accepted: givenReasonShape.exactOptional(),
  }),
  'set-assessment': z.object({ change: z.literal('set-assessment'), assessment: assessmentShape }),
  'choose-remedies': z.object({ change: z.literal('choose-remedies'), remedies: remedyShape }),
  'set-section-52': z.object({ change: z.literal('set-section-52'), ...section52Shape }),
  'record-check': z.object({ change: z.literal('record-check'), checks: texts, by: text }),
  'below-floor': z.object({ change: z.literal('below-floor'), take: z.enum(['none', 'light']) }),
  'confirm-tender': z.object({ change: z.literal('confirm-tender'), name: text, post: text }),
  'save-version': z.object({ change: z.literal('save-version') }),
  'mark-ready': z.object({ change: z.literal('mark-ready') }),
  reopen: z.object({ change: z.literal('reopen') }),
  undo: z.object({ change: z.literal('undo'), of: whole }),
} satisfies { readonly [C in Change['change']]: z.ZodType<Extract<Change, { change: C }>> };

/** A change as kept. */
export const changeShape: z.ZodType<Change> = z.union(Object.values(CHANGES));
