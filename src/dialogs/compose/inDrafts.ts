import { sharedDraftCard, type SharedDraftView } from '../../cards/compose/sharedDraftCard';
import { statusWord } from '../../cards/elements/lines/status';
import { fill } from '../../charter/fill';
import type { CharterPack } from '../../charter/pack';
import { openCase } from '../../drafting/case';
import { describeContract } from '../../drafting/documents/schedule/describeContract';
import type { DraftDocument } from '../../drafting/documents/schedule/draftDocument';
import { formatDate } from '../../drafting/figures/formatDate';
import type { Kpi } from '../../drafting/kpis/kpi';
import { nextQuestion } from '../../drafting/questions/nextQuestion';
import type { Draft } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import type { ComposeResult, OwnDrafts } from '../../turn/composeBox';
import type { DraftListRow } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { savedAs } from '../views/savedAs';
import type { Found } from './found';

/** More than these nobody looks through. */
const MOST_DRAFTS = 8;
/** Of those that are still worked on, so many are offered with figures: each is worked out anew, and a query waits for it. */
const MOST_WORKED_OUT = 2;

/** The newest of a person's drafts in whose title or reference every word of a text stands, or begins one. */
export function draftsCalled(rows: readonly DraftListRow[], text: string): readonly string[] {
  const asked = wordsOf(text);
  const called = rows.filter(({ reference, title }) => {
    const words = wordsOf(`${reference} ${title}`);
    return asked.every((begun) => words.some((word) => word.startsWith(begun)));
  });
  return called.slice(0, MOST_DRAFTS).map(({ id }) => id);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Each draft as everybody may read it, by what it asks for; and with figures, which only its owner can decide. The newest that are
 * worked on have figures at once, any other when more of its name is typed.
 */
export function draftResults(pack: CharterPack, today: string, text: string, own: OwnDrafts): Found {
  const words = pack.wording.compose.drafts;
  const newest = own.drafts.filter(isOpen).slice(0, MOST_WORKED_OUT);
  const results = own.drafts.flatMap((draft) => {
    const saved = savedAs({ snapshot: own }, draft)?.document;
    const full = saved ?? (newest.includes(draft) ? workedOut(pack, today, draft, own) : undefined);
    return [
      () => plainResult(pack, draft, saved),
      ...(full === undefined ? [] : [() => fullResult(pack, draft, full)]),
    ];
  });
  if (results.length > 0) return { results };
  return { message: text === '' ? words.none : fill(words.noneCalled, { text }) };
}

/** What of a draft is private. */
interface Figures {
  readonly kpis: readonly Kpi[];
  readonly facts: DraftDocument['facts'];
}

/** A draft that is worked on, as it stands, once its commitments are chosen. */
function workedOut(
  pack: CharterPack,
  today: string,
  draft: Draft,
  { settings }: OwnDrafts,
): Figures | undefined {
  const { commitments, belowFloor } = draft.choices;
  if (settings === undefined || commitments === undefined || belowFloor === 'none') return undefined;
  const context = { settings, today };
  if (nextQuestion(pack, context, draft)) return undefined;
  const { profile, kpis } = openCase(pack, context, draft);
  return profile && { kpis, facts: describeContract(pack, context, profile) };
}

function plainResult(pack: CharterPack, draft: Draft, saved: DraftDocument | undefined): ComposeResult {
  const words = pack.wording.compose.drafts;
  const named = headOf(pack, draft);
  const chosen = (draft.choices.commitments ?? []).flatMap((id) => pack.commitments.get(id)?.name ?? []);
  const asks = saved?.kpis.map(({ number, name }) => fill(words.kpi, { number, name }));
  return {
    title: fill(words.title, named),
    about: fill(words.about, named),
    card: sharedDraftCard(pack, { ...named, asks: asks ?? chosen, facts: [] }).json,
  };
}

function fullResult(pack: CharterPack, draft: Draft, { kpis, facts }: Figures): ComposeResult {
  const words = pack.wording.compose.drafts;
  const named = headOf(pack, draft);
  const asks = kpis.map(({ number, name, targetText: target }) =>
    fill(words.kpiWithTarget, { number, name, target }),
  );
  return {
    title: fill(words.withFigures, named),
    about: fill(words.aboutFigures, named),
    card: sharedDraftCard(pack, { ...named, asks, facts }).json,
  };
}

function headOf(pack: CharterPack, draft: Draft): Omit<SharedDraftView, 'asks' | 'facts'> {
  const { reference, status, updatedAt } = draft;
  return {
    reference,
    title: draftTitle(pack, draft),
    standing: status,
    status: statusWord(pack, status),
    changed: formatDate(updatedAt),
  };
}
