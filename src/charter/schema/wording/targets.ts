import { z } from 'zod';
import { slotted, text } from '../vocabulary';
import { wordingBaselineField } from './baselines';

/** What is said of targets that the officer sets. */
export const wordingTargets = z.strictObject({
  notNumber: slotted('name', 'example', 'typed'),
  negative: slotted('name'),
  tooLarge: slotted('name', 'max'),
  notPercent: slotted('name', 'unit', 'typed', 'example'),
  percent: slotted('name'),
  whole: slotted('name', 'unit', 'example'),
  monitored: slotted('name', 'why'),
  notOffered: slotted('name'),
  set: slotted('number', 'target', 'was'),
  setAlready: slotted('number', 'target'),
  giveFigure: slotted('number', 'target'),
  othersStay: text,
  /** What moved because one pot is shared; each of `kpis` is `movedTo`. */
  moved: slotted('kpis'),
  movedByAnswer: slotted('kpis'),
  movedTo: slotted('number', 'target'),
  which: slotted('number', 'typed'),
  noneCalled: slotted('name'),
  noPresent: slotted('number', 'target'),
  comesToSame: slotted('number', 'target'),
  noSuchKpi: slotted('number', 'count'),
});

/** The card of the KPIs with their targets. */
export const wordingKpis = z.strictObject({
  title: text,
  hint: text,
  errors: slotted('count'),
  number: slotted('number', 'commitment'),
  target: slotted('target'),
  label: slotted('number', 'name', 'unit'),
  placeholder: text,
  yours: text,
  baseline: wordingBaselineField,
  spoken: slotted('number', 'name', 'target'),
});
