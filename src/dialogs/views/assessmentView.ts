import type { AssessmentView, OfferRow } from '../../cards/steps/assessmentCard';
import type { WriteKey } from '../../cards/json/cardAction';
import { isSlight } from '../../drafting/assessment/tellsApart';
import type { Assessment } from '../../drafting/assessment/assessment';
import type { Kpi } from '../../drafting/kpis/kpi';
import { findOpenModes } from '../../drafting/targets/officerTarget';
import type { Draft } from '../../record/draft';
import type { StepNotes } from '../acts/stepNotes';
import { draftTitle } from '../drafts/draftTitle';
import type { DraftingTurn } from '../turn';
import { ticksOf } from './section52View';

/** The KPIs whose figure may be left to tenderers: those whose clause has wording for it. */
export function offerableKpis(turn: DraftingTurn, draft: Draft): readonly Kpi[] {
  const { profile, kpis } = turn.caseOf(draft);
  if (!profile) return [];
  return kpis.filter(
    ({ measureId, target }) =>
      target.mode !== 'monitored' && findOpenModes(turn.pack, profile, measureId).offered,
  );
}

/** The card as the draft stands, or as it was sent where something was wrong with it. */
export function assessmentView(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  { lead, error, values }: StepNotes,
): AssessmentView {
  const { pack } = turn;
  const { assessment } = turn.caseOf(draft).basis;
  const { proposed, offers } = assessment;
  const rows = offerableKpis(turn, draft);
  // what is small beside the work is not opened first
  const slightLast = [...rows].sort(
    (one, other) => Number(isSlight(pack, one)) - Number(isSlight(pack, other)),
  );
  const first = slightLast.slice(0, pack.assessment.offers).map(({ measureId }) => measureId);
  const standing = offers.length > 0 ? offers.map(({ kpi }) => kpi.measureId) : first;
  return {
    write,
    title: draftTitle(pack, draft),
    mode: values?.['mode'] ?? assessment.mode,
    short: values?.['short'] ?? assessment.short,
    proposed: { label: pack.assessment.modes[proposed.mode].label, why: proposed.why },
    marks: assessment.shared,
    rows: rows.map((kpi) => offerRow(turn, assessment, kpi, values)),
    ticked: values === undefined ? standing : ticksOf(values['offers']),
    ...(lead === undefined ? {} : { lead }),
    ...(error === undefined ? {} : { error }),
  };
}

function offerRow(
  turn: DraftingTurn,
  { offers }: Assessment,
  { measureId, number, name, unit }: Kpi,
  values: StepNotes['values'],
): OfferRow {
  const offer = offers.find(({ kpi }) => kpi.measureId === measureId);
  const less = turn.pack.measures.get(measureId)?.better === 'less';
  const typed = (field: string, stands: number | undefined): string =>
    values?.[`${field}:${measureId}`] ?? (stands === undefined ? '' : String(stands));
  return {
    ...{ measureId, number, name, unit, less },
    ...(offer === undefined
      ? {}
      : {
          offer: {
            floor: typed('floor', offer.target.floor),
            ceiling: typed('ceiling', offer.target.ceiling),
            marks: typed('marks', offer.marks),
          },
        }),
  };
}
