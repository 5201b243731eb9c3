import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { OfficerTarget } from '../../record/draft';
import type { Kpi } from '../../drafting/kpis/kpi';
import { normalise } from '../words/phrases/normalise';

/** More than any target of one contract; keeps figures exact. */
const LARGEST = 1_000_000_000;
const FIGURE = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,4})?\s*(k|m|%)?(?:\s+[a-z0-9£% .]{0,60})?$/i;
const TIMES = { k: 1_000, m: 1_000_000 } as const;

/** What stands in a target field: the figure, our word for "left to tenderers", or nothing where there is nothing to set. */
export function typedTarget(pack: CharterPack, kpi: Kpi): string {
  switch (kpi.target.mode) {
    case 'number':
      return String(kpi.target.value);
    case 'offered':
      return pack.wording.dialogs.offered[0] ?? '';
    case 'baseline':
    case 'monitored':
      return '';
  }
}

/** What the officer made of a target field; no target means that the proposal stands. */
export type TargetReading =
  | { readonly ok: true; readonly target: OfficerTarget | undefined }
  | { readonly ok: false; readonly error: string };

/** Reads a target as typed: a figure in the measure's unit, "offer", or blank for the proposal. */
export function readTarget(pack: CharterPack, kpi: Kpi, measure: Measure, typed: string): TargetReading {
  const words = pack.wording.dialogs;
  const said = normalise(typed.slice(0, 200));
  if (said === '') return { ok: true, target: undefined };
  if (said === normalise(typedTarget(pack, kpi))) return { ok: true, target: unchanged(kpi) };
  const fail = (template: string, slots: Record<string, string | number> = {}): TargetReading => ({
    ok: false,
    error: fill(template, { name: kpi.name, ...slots }),
  });
  // one that is monitored here only because of its size or term takes the officer's level, as any other does
  if (measure.rated === 'monitored') return fail(words.targets.monitored, { why: whyMonitored(measure) });
  if (words.offered.includes(said))
    return measure.neverScored ? fail(words.targets.notOffered) : { ok: true, target: { offered: true } };
  if (/^-\s*£?\s*\d/.test(said)) return fail(words.targets.negative);
  const match = FIGURE.exec(said);
  const example = measure.unitKind === 'percent' ? '80' : '12';
  if (!match?.[1]) return fail(words.targets.notNumber, { typed: typed.trim().slice(0, 40), example });
  if (match[3] === '%' && measure.unitKind !== 'percent')
    return fail(words.targets.notPercent, { unit: measure.unit, typed: typed.trim().slice(0, 40), example });
  const value = Number(match[1].replaceAll(',', '') + (match[2] ?? '')) * factor(match[3]);
  // where less is better, none at all is a level
  if (value <= 0 && measure.better === 'more') return fail(words.targets.negative);
  if (value > LARGEST) return fail(words.targets.tooLarge, { max: LARGEST.toLocaleString('en-GB') });
  if (measure.unitKind === 'percent' && value > 100) return fail(words.targets.percent);
  if (measure.unitKind === 'count' && !Number.isInteger(value))
    return fail(words.targets.whole, { unit: measure.unit, example });
  return { ok: true, target: { value } };
}

/** The reason of the pack why nothing of it is ever rated. */
function whyMonitored({ targetRules }: Measure): string {
  return targetRules.flatMap((rule) => (rule.by === 'monitor' ? [rule.why] : [])).join(' ');
}

function factor(letter: string | undefined): number {
  const key = letter?.toLowerCase();
  return key === 'k' || key === 'm' ? TIMES[key] : 1;
}

/** A field left as it was keeps what the officer set before; a proposal stays a proposal. */
function unchanged(kpi: Kpi): OfficerTarget | undefined {
  if (kpi.target.mode === 'number' && kpi.target.by === 'officer') return { value: kpi.target.value };
  if (kpi.target.mode === 'offered' && kpi.target.by === 'officer') {
    const { floor, ceiling, marks } = kpi.target;
    return {
      offered: true,
      ...(floor === undefined ? {} : { floor }),
      ...(ceiling === undefined ? {} : { ceiling }),
      ...(marks === undefined ? {} : { marks }),
    };
  }
  return undefined;
}
