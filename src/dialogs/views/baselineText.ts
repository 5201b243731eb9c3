import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Draft, OfficerBaseline } from '../../record/draft';
import type { Kpi } from '../../drafting/kpis/kpi';
import { readBaseline } from '../../drafting/reading/readBaseline';
import { sayBaseline, takesBaseline } from '../../drafting/targets/knownBaseline';
import { normalise } from '../words/phrases/normalise';

/** What the officer made of a baseline field; none means that the first year is measured. */
export type BaselineReading =
  | { readonly ok: true; readonly baseline: OfficerBaseline | undefined }
  | { readonly ok: false; readonly error: string };

/** What stands in a baseline field, in words that are read back as the same. */
export function typedBaseline(pack: CharterPack, draft: Draft, kpi: Kpi): string {
  const known = draft.choices.baselines?.[kpi.measureId];
  const measure = pack.measures.get(kpi.measureId);
  return known && measure ? sayBaseline(pack, measure, known) : '';
}

/** Reads a present figure with its unit, year and origin; “none” takes it out, because a channel sends no empty field. `today`: ISO date, after which no baseline lies. */
export function readBaselineField(
  pack: CharterPack,
  kpi: Kpi,
  measure: Measure,
  typed: string,
  today: string,
): BaselineReading {
  const words = pack.wording.dialogs.baselines;
  const fail = (template: string, slots: Record<string, string> = {}): BaselineReading => ({
    ok: false,
    error: fill(template, { name: kpi.name, ...slots }),
  });
  if (!takesBaseline(measure)) return fail(words.notHere);
  if (typed.trim() === '' || words.takesOut.includes(normalise(typed)))
    return { ok: true, baseline: undefined };
  const read = readBaseline(typed);
  const example = fill(words.example, { unit: measure.yearly?.unit ?? measure.unit });
  if (read === undefined || read.value <= 0) return fail(words.noFigure, { example });
  const { value, period, from, lastYear } = read;
  const unit = unitOf(measure, read.unit);
  if (unit === undefined) return fail(words.otherUnit, { unit: measure.unit, typed: read.unit });
  if (lastYear === undefined) return fail(words.noYear, { example });
  if (lastYear > Number(today.slice(0, 4)) + 1) return fail(words.future);
  if (from === '') return fail(words.noOrigin, { example });
  return { ok: true, baseline: { value, unit, period, from } };
}

/** The unit that words mean: the measure's own, or by the year where it can be counted so; undefined where neither. */
function unitOf({ unit, yearly }: Measure, typed: string): string | undefined {
  const said = normalise(typed).replace(/\s*\/\s*/g, ' per ');
  if (said === '' || said === normalise(unit)) return unit;
  if (yearly === undefined) return undefined;
  const whole = normalise(yearly.unit);
  const [bare = whole] = whole.split(' ');
  return [whole, bare, `${bare} per year`, `${bare} per annum`].includes(said) ? yearly.unit : undefined;
}
