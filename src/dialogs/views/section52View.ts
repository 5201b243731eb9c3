import type { Draft } from '../../record/draft';
import { mayBeSet, readSetKpis, type SetKpis } from '../../drafting/kpis/section52';
import type { Section52View, SetKpiChoice } from '../../cards/steps/section52Card';
import type { WriteKey } from '../../cards/json/cardAction';
import type { StepNotes } from '../acts/stepNotes';
import { draftTitle } from '../drafts/draftTitle';
import type { DraftingTurn } from '../turn';
import { mayProfile } from './profileViews';
import { kpisOf } from './shortlistViews';

/** Whether section 52 asks for KPIs in this contract; not before enough of it is known. */
export function hasKpiDuty(turn: DraftingTurn, draft: Draft): boolean {
  return mayProfile(turn, draft) && turn.caseOf(draft).law.facts.has('kpi-duty');
}

/** What is set now of the KPIs of a draft. */
export function setKpisOf(turn: DraftingTurn, draft: Draft): SetKpis {
  return readSetKpis(turn.pack, kpisOf(turn, draft), draft.choices);
}

/** The card as the draft stands, or as it was sent where something was wrong with it. */
export function section52View(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  notes: StepNotes,
): Section52View {
  const { pack } = turn;
  const set = setKpisOf(turn, draft);
  const kpis = kpisOf(turn, draft);
  const sent = notes.values;
  return {
    write,
    title: draftTitle(pack, draft),
    kpis: kpis.filter(mayBeSet).map(({ number, name, measureId }) => ({ number, name, value: measureId })),
    someMonitored: !kpis.every(mayBeSet),
    ticked: sent === undefined ? set.kpis.map(({ id }) => id) : ticksOf(sent['kpis']),
    services: sent?.['services'] ?? set.services.map(({ name }) => name).join('\n'),
    whyNone: sent?.['whyNone'] ?? set.whyNone ?? '',
    material: materialChoices(set, pack.law.kpiDuty.material),
    materialTicked: materialValues(set),
    least: pack.law.kpiDuty.least,
    mostMaterial: pack.law.kpiDuty.material,
    ...(notes.lead === undefined ? {} : { lead: notes.lead }),
    ...(notes.error === undefined ? {} : { error: notes.error }),
  };
}

/** What may be most material, once more KPIs are set than a notice names. A title may hold a comma, so a service KPI goes by its place. */
function materialChoices({ kpis, services }: SetKpis, most: number): readonly SetKpiChoice[] {
  if (kpis.length + services.length <= most) return [];
  return valuesOf({ kpis, services }).map(({ value, name }) => ({ value, name }));
}

function materialValues(set: SetKpis): readonly string[] {
  return valuesOf(set)
    .filter(({ id }) => set.material.some((each) => each.id === id))
    .map(({ value }) => value);
}

/** What is set, with the value that stands for each in an input. */
export function valuesOf({ kpis, services }: Pick<SetKpis, 'kpis' | 'services'>): readonly {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}[] {
  return [
    ...kpis.map((kpi) => ({ ...kpi, value: kpi.id })),
    ...services.map((kpi, index) => ({ ...kpi, value: `service:${String(index + 1)}` })),
  ];
}

/** The values ticked in an input. */
export function ticksOf(sent = ''): readonly string[] {
  return sent
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
