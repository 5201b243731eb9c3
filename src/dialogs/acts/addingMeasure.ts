import { fill } from '../../charter/fill';
import { searchTerms } from '../../charter/lookUp/searchTerms';
import type { Measure } from '../../charter/schema/measure';
import type { Change } from '../../record/change';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import type { DraftingTurn } from '../turn';
import { kpisOf, tickedCommitments } from '../views/shortlistViews';
import { remark } from './askAgain';
import { amend, saveAndShow, type Passage } from './interview';

/**
 * The measure whose name has all the words, where those that have them are of one commitment: "apprenticeships" are the apprenticeship
 * weeks. Undefined where none or several commitments have such a one.
 */
export function measureCalled({ pack }: DraftingTurn, named: string): Measure | undefined {
  const { commonWords } = pack.charter;
  const asked = searchTerms(named, commonWords);
  if (asked.length === 0) return undefined;
  const called = [...pack.measures.values()].filter(({ name }) => {
    const terms = searchTerms(name, commonWords);
    return asked.every((word) => terms.includes(word));
  });
  return new Set(called.map(({ commitment }) => commitment)).size === 1 ? called[0] : undefined;
}

/** Adds a measure that is named: with its commitment, beside what is counted there already, or instead of it where no KPI more is borne. */
export function addMeasure(
  turn: DraftingTurn,
  draft: Draft,
  { id, name, commitment }: Measure,
  then: Pick<Passage, 'open'>,
): Decision {
  const words = turn.pack.wording.dialogs.shortlist;
  const { shortlist } = turn.caseOf(draft);
  const entry = shortlist.entries.find(({ commitmentId }) => commitmentId === commitment);
  if (entry?.offeredMeasureIds.includes(id) !== true) return remark(turn, fill(words.unsuited, { name }));
  const ticked = tickedCommitments(shortlist, draft);
  const kpis = kpisOf(turn, withTicked(draft, ticked));
  const own = kpis
    .filter(({ commitmentId }) => commitmentId === commitment)
    .map(({ measureId }) => measureId);
  const isIn = ticked.includes(commitment);
  if (isIn && own.includes(id))
    return remark(
      turn,
      fill(words.already, { name, kpis: kpis.find(({ measureId }) => measureId === id)?.targetText ?? '' }),
    );
  const isFull = kpis.length >= shortlist.most;
  if (!isIn && isFull) return remark(turn, fill(words.fullUp, { name, most: shortlist.most }));
  const measures = isIn && !isFull ? [...own, id] : [id];
  const changes: readonly Change[] = [
    ...(isIn && draft.choices.commitments
      ? []
      : [{ change: 'choose-commitments', commitments: [...new Set([...ticked, commitment])] } as const]),
    { change: 'choose-measures', commitment, measures },
  ];
  return amend(turn, draft, changes, (revision) => {
    const now = kpisOf(turn, revision.draft);
    const target = now.find(({ measureId }) => measureId === id)?.targetText ?? '';
    const gone =
      isIn && isFull ? kpis.filter(({ measureId }) => own.includes(measureId)).map((kpi) => kpi.name) : [];
    const lead = [
      fill(words.addedAs, { name, kpis: target }),
      ...gone.map((each) => fill(words.instead, { name: each, most: shortlist.most })),
    ].join(' ');
    return saveAndShow(turn, revision, { notes: { lead, undo: true }, ...then });
  });
}

/** Wanted before the shortlist was shown: kept for it, with the measure that was meant. */
export function wantMeasure(turn: DraftingTurn, draft: Draft, { id, name, commitment }: Measure): Decision {
  const { shortlist, notices } = turn.pack.wording.dialogs;
  const offered =
    turn.caseOf(draft).profile &&
    turn.caseOf(draft).shortlist.entries.find(({ commitmentId }) => commitmentId === commitment);
  if (offered && !offered.offeredMeasureIds.includes(id))
    return remark(turn, fill(shortlist.unsuited, { name }));
  const changes: readonly Change[] = [
    { change: 'want-commitment', commitment },
    { change: 'choose-measures', commitment, measures: [id] },
  ];
  const of = turn.pack.commitments.get(commitment)?.name ?? commitment;
  const lead = fill(notices.addedMeasure, { name, commitment: of });
  return amend(turn, draft, changes, (revision) =>
    saveAndShow(turn, revision, { notes: { lead, undo: true } }),
  );
}

function withTicked(draft: Draft, commitments: readonly string[]): Draft {
  return { ...draft, choices: { ...draft.choices, commitments } };
}
