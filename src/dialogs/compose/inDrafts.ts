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
import type { AuthoritySettings } from '../../record/answers';
import type { Draft } from '../../record/draft';
import { isOpen } from '../../record/lifecycle';
import type { ComposeResult, OwnDrafts } from '../../turn/composeBox';
import type { DraftListRow } from '../../turn/decision';
import { draftTitle } from '../drafts/draftTitle';
import { savedAs } from '../views/savedAs';
import type { Drawn, Found } from './found';

/** More than these nobody looks through, and each is worked out anew. */
const MOST_DRAFTS = 6;

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

/** Each draft twice where it has figures: fit for everybody to read, and with them, which only its owner can decide. */
export function draftResults(pack: CharterPack, today: string, text: string, own: OwnDrafts): Found {
  const words = pack.wording.compose.drafts;
  const results = own.drafts.flatMap((draft) => resultsOf(pack, draft, contentOf(pack, today, draft, own)));
  if (results.length > 0) return { results };
  return { message: text === '' ? words.none : fill(words.noneCalled, { text }) };
}

/** What there is to show of a draft beyond its name. */
interface Content {
  readonly kpis: readonly Kpi[];
  readonly facts: DraftDocument['facts'];
}

/** As it was saved where work on it has ended; else as it stands, once commitments are chosen. */
function contentOf(
  pack: CharterPack,
  today: string,
  draft: Draft,
  { settings, saved }: OwnDrafts,
): Content | undefined {
  const version = savedAs({ snapshot: { saved } }, draft);
  if (version) return version.document;
  return settings && isOpen(draft) ? workedOut(pack, { settings, today }, draft) : undefined;
}

function workedOut(
  pack: CharterPack,
  context: { readonly settings: AuthoritySettings; readonly today: string },
  draft: Draft,
): Content | undefined {
  const { commitments, belowFloor } = draft.choices;
  if (commitments === undefined || belowFloor === 'none' || nextQuestion(pack, context, draft))
    return undefined;
  const { profile, kpis } = openCase(pack, context, draft);
  return profile && { kpis, facts: describeContract(pack, context, profile) };
}

function resultsOf(pack: CharterPack, draft: Draft, content: Content | undefined): readonly Drawn[] {
  const words = pack.wording.compose.drafts;
  const { reference, status } = draft;
  const title = draftTitle(pack, draft);
  const changed = formatDate(draft.updatedAt);
  const named = { reference, title };
  const listed = { status: statusWord(pack, status), changed };
  const kpis = content?.kpis ?? [];
  const open: SharedDraftView = {
    ...{ reference, title, status, changed },
    kpis: kpis.map(({ number, name }) => ({ number, name })),
    facts: [],
  };
  const plain = (): ComposeResult => ({
    title: fill(words.title, named),
    about: fill(words.about, listed),
    card: sharedDraftCard(pack, open).json,
  });
  if (content === undefined) return [plain];
  const full: SharedDraftView = {
    ...open,
    kpis: kpis.map(({ number, name, targetText: target }) => ({ number, name, target })),
    facts: content.facts,
  };
  return [
    plain,
    () => ({
      title: fill(words.withFigures, named),
      about: fill(words.aboutFigures, listed),
      card: sharedDraftCard(pack, full).json,
    }),
  ];
}
