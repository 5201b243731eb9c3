import type { CharterPack } from '../../charter/pack';
import type { Measure } from '../../charter/schema/measure';
import type { Change } from '../../record/change';
import type { Draft } from '../../record/draft';
import type { Case } from '../../drafting/case';
import type { Kpi } from '../../drafting/kpis/kpi';
import { takesBaseline } from '../../drafting/targets/knownBaseline';
import { once } from '../../drafting/remember';
import type { Shortlist, ShortlistEntry } from '../../drafting/selection/selection';
import { draftTitle } from '../drafts/draftTitle';
import { legalNotes, profileFacts } from './profileViews';
import type { StepNotes } from '../acts/stepNotes';
import { typedBaseline } from './baselineText';
import { typedTarget } from './targetText';
import type { DraftingTurn } from '../turn';
import type { KpisView } from '../../cards/steps/kpisCard';
import type { MeasuresView } from '../../cards/steps/measuresCard';
import type { ShortlistView } from '../../cards/steps/shortlistCard';
import type { WriteKey } from '../../cards/json/cardAction';

/** The shortlist with what each commitment would bring, ticked as proposed, as wanted or as chosen before. */
export function shortlistView(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  notes: StepNotes,
): ShortlistView {
  const { pack } = turn;
  const { shortlist } = turn.caseOf(draft);
  return {
    write,
    title: draftTitle(pack, draft),
    facts: () => profileFacts(turn, draft),
    shortlist,
    names: pack.commitments,
    proposals: once(() => proposals(turn, draft, shortlist)),
    legal: () => legalNotes(turn, draft),
    ticked: notes.ticked ?? tickedCommitments(shortlist, draft),
    ...(notes.error === undefined ? {} : { error: notes.error }),
  };
}

/** What is ticked when the card is first shown: the officer's choice, or our proposals with what they asked for first. */
export function tickedCommitments(shortlist: Shortlist, draft: Draft): readonly string[] {
  const chosen = shortlist.entries
    .filter((entry) => entry.verdict === 'chosen')
    .map((entry) => entry.commitmentId);
  if (draft.choices.commitments) return chosen;
  const wanted = (draft.choices.wanted ?? []).filter((id) => suits(shortlist, id) && !chosen.includes(id));
  const keep = chosen.slice(0, Math.max(0, shortlist.most - wanted.length));
  const ticked = new Set([...keep, ...wanted.slice(0, shortlist.most)]);
  return shortlist.entries.map((entry) => entry.commitmentId).filter((id) => ticked.has(id));
}

/** Whether a commitment has a measure for this contract. */
export function suits(shortlist: Shortlist, commitmentId: string): boolean {
  return shortlist.entries.some(
    (entry) => entry.commitmentId === commitmentId && entry.offeredMeasureIds.length > 0,
  );
}

/** One line for each commitment that suits: what its KPI would be, worked out as if it alone were chosen. */
function proposals(turn: DraftingTurn, draft: Draft, shortlist: Shortlist): ReadonlyMap<string, string> {
  const all = turn.caseOf(draft);
  const lines = shortlist.entries
    .filter((entry) => entry.offeredMeasureIds.length > 0)
    .map((entry): [string, string] => [entry.commitmentId, proposal(all.choosing([entry.commitmentId]))]);
  return new Map(lines.filter(([, line]) => line !== ''));
}

function proposal({ kpis }: Case): string {
  return kpis.map((kpi) => `${kpi.name}: ${kpi.targetText}`).join('; ');
}

/** Every measure on offer for the commitments chosen. */
export function measuresView(
  turn: DraftingTurn,
  draft: Draft,
  write: WriteKey,
  notes: StepNotes,
): MeasuresView {
  const { pack } = turn;
  const shortlist = turn.caseOf(draft).shortlist;
  const chosen = shortlist.entries.filter((entry) => entry.verdict === 'chosen');
  return {
    write,
    title: draftTitle(pack, draft),
    most: shortlist.most,
    groups: chosen.flatMap((entry) => {
      const commitment = pack.commitments.get(entry.commitmentId);
      if (!commitment) return [];
      const ticked = notes.ticked ?? entry.measureIds;
      return [
        {
          commitment,
          measures: measuresOf(pack, entry),
          chosen: ticked.filter((id) => entry.offeredMeasureIds.includes(id)),
          doubts: entry.doubts,
        },
      ];
    }),
    ...(notes.error === undefined ? {} : { error: notes.error }),
  };
}

/** Every measure on offer for the commitments chosen, in their order. */
export function offeredMeasures(turn: DraftingTurn, draft: Draft): readonly Measure[] {
  const { entries } = turn.caseOf(draft).shortlist;
  return entries.flatMap((entry) => (entry.verdict === 'chosen' ? measuresOf(turn.pack, entry) : []));
}

function measuresOf(pack: CharterPack, entry: ShortlistEntry): readonly Measure[] {
  return entry.offeredMeasureIds.flatMap((id) => pack.measures.get(id) ?? []);
}

/** All KPIs of the draft with the text in each target field. */
export function kpisView(turn: DraftingTurn, draft: Draft, write: WriteKey, notes: StepNotes): KpisView {
  const kpis = (): readonly Kpi[] => kpisOf(turn, draft);
  return {
    write,
    title: draftTitle(turn.pack, draft),
    kpis,
    typed: once(() => {
      const shown = kpis().map((kpi) => [kpi.measureId, typedTarget(turn.pack, kpi)] as const);
      return { ...Object.fromEntries(shown), ...notes.values };
    }),
    present: once(() => {
      const taking = kpis().filter(({ measureId }) => takesOne(turn.pack, measureId));
      const shown = taking.map((kpi) => [kpi.measureId, typedBaseline(turn.pack, draft, kpi)] as const);
      return { ...Object.fromEntries(shown), ...notes.present };
    }),
    errors: notes.errors ?? {},
  };
}

function takesOne({ measures }: CharterPack, measureId: string): boolean {
  const measure = measures.get(measureId);
  return measure !== undefined && takesBaseline(measure);
}

/** The KPIs of a draft as it stands. */
export function kpisOf(turn: DraftingTurn, draft: Draft): readonly Kpi[] {
  return turn.caseOf(draft).kpis;
}

/** The KPIs confirmed as they stand: with their targets in words, as the officer sees them. */
export function confirmKpis(turn: DraftingTurn, draft: Draft): Extract<Change, { change: 'confirm-kpis' }> {
  const targets = kpisOf(turn, draft).map(({ measureId, targetText }): [string, string] => [
    measureId,
    targetText,
  ]);
  return { change: 'confirm-kpis', seen: Object.fromEntries(targets) };
}
