import { fill } from '../../charter/fill';
import { takesBaseline } from '../../drafting/targets/knownBaseline';
import type { Kpi } from '../../drafting/kpis/kpi';
import type { Change } from '../../record/change';
import type { Draft, OfficerBaseline } from '../../record/draft';
import { refusal } from '../../record/revise';
import { sameData } from '../../record/sameData';
import type { Decision } from '../../turn/decision';
import type { Standing, DraftingTurn } from '../turn';
import { readBaselineField, typedBaseline } from '../views/baselineText';
import { kpisOf } from '../views/shortlistViews';
import { normalise } from '../words/phrases/normalise';
import type { DraftIntent } from '../words/draftIntent';
import { remark } from './askAgain';
import { amend, locked, saveAndShow } from './interview';

type Setting = Extract<Change, { change: 'set-baselines' }>;

/** "The baseline for KPI 2 is 412,000 kWh in 2025/26, from our energy bills": kept, and the KPIs shown with the target that it fixes. */
export function setBaselineNamed(
  { turn, draft }: Standing,
  { kpi: number, typed }: Extract<DraftIntent, { does: 'setBaseline' }>,
): Decision {
  if (refusal(draft, 'set-baselines') !== undefined) return locked(turn, draft);
  const { targets, baselines } = turn.pack.wording.dialogs;
  const kpis = kpisOf(turn, draft);
  const taking = kpis.filter(({ measureId }) => takes(turn, measureId));
  const kpi =
    number === undefined && taking.length === 1 ? taking[0] : kpis.find((each) => each.number === number);
  if (kpi === undefined)
    return remark(
      turn,
      number === undefined
        ? taking.length === 0
          ? baselines.none
          : baselines.which
        : fill(targets.noSuchKpi, { number, count: kpis.length }),
    );
  const { setting, errors } = readBaselines(turn, draft, { [kpi.measureId]: typed });
  const error = errors[kpi.measureId];
  if (error !== undefined) return remark(turn, error);
  return amend(turn, draft, setting, (revision) =>
    saveAndShow(turn, revision, {
      open: { what: 'targets' },
      notes: { lead: sayBaselines(turn, revision.draft, [kpi.measureId]) },
    }),
  );
}

function takes({ pack }: DraftingTurn, measureId: string): boolean {
  const measure = pack.measures.get(measureId);
  return measure !== undefined && takesBaseline(measure);
}

/** What the baseline fields of a card change, and what is wrong with them, by measure. A field left as it was changes nothing. */
export function readBaselines(
  turn: DraftingTurn,
  draft: Draft,
  fields: Readonly<Record<string, string>>,
): { readonly setting: readonly Setting[]; readonly errors: Readonly<Record<string, string>> } {
  const { pack, env } = turn;
  const baselines: Record<string, OfficerBaseline | null> = {};
  const errors: Record<string, string> = {};
  for (const kpi of kpisOf(turn, draft)) {
    const typed = fields[kpi.measureId];
    const measure = pack.measures.get(kpi.measureId);
    if (typed === undefined || measure === undefined || isAsItWas(turn, draft, kpi, typed)) continue;
    const reading = readBaselineField(pack, kpi, measure, typed, env.today);
    if (!reading.ok) errors[kpi.measureId] = reading.error;
    else if (!sameData(reading.baseline, draft.choices.baselines?.[kpi.measureId]))
      baselines[kpi.measureId] = reading.baseline ?? null;
  }
  const isSet = Object.keys(baselines).length > 0;
  return { setting: isSet ? [{ change: 'set-baselines', baselines }] : [], errors };
}

function isAsItWas({ pack }: DraftingTurn, draft: Draft, kpi: Kpi, typed: string): boolean {
  return normalise(typed) === normalise(typedBaseline(pack, draft, kpi));
}

/** What the targets of these measures are now, for the officer to see before going on. */
export function sayBaselines(turn: DraftingTurn, draft: Draft, measureIds: readonly string[]): string {
  const words = turn.pack.wording.dialogs.baselines;
  return kpisOf(turn, draft)
    .filter(({ measureId }) => measureIds.includes(measureId))
    .map(({ number, targetText, baseline, measureId }) =>
      fill(draft.choices.baselines?.[measureId] === undefined ? words.removed : words.set, {
        number,
        baseline,
        target: targetText,
      }),
    )
    .join(' ');
}

/** Keeps the baselines of a card and shows the KPIs again: their targets moved, and nobody agrees to what they have not seen. */
export function setBaselines(
  turn: DraftingTurn,
  draft: Draft,
  changes: readonly Change[],
  setting: readonly Setting[],
): Decision {
  const measures = setting.flatMap(({ baselines }) => Object.keys(baselines));
  return amend(turn, draft, [...setting, ...changes], (revision) =>
    saveAndShow(turn, revision, {
      open: { what: 'targets' },
      notes: { lead: sayBaselines(turn, revision.draft, measures) },
    }),
  );
}
