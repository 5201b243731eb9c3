import { libraryClauseCard } from '../../cards/charter/libraryClauseCard';
import { fill } from '../../charter/fill';
import type { Instrument } from '../../charter/schema/vocabulary';
import { formatList } from '../../drafting/figures/formatList';
import { findSubject } from '../../drafting/explaining/findSubject';
import type { Explaining } from '../../drafting/explaining/explained';
import type { Subject } from '../../drafting/explaining/subject';
import type { DocumentSection } from '../../drafting/documents/schedule/draftDocument';
import type { Kpi } from '../../drafting/kpis/kpi';
import { numberIn } from '../../drafting/reading/numberIn';
import type { Draft } from '../../record/draft';
import type { Decision } from '../../turn/decision';
import { besides, goOnButton, remark } from '../acts/askAgain';
import { notice } from '../notices';
import { listClauses } from '../drafts/readingDraft';
import { send, type DraftingTurn, type Turn } from '../turn';
import type { Asked } from '../words/questions/asked';
import { askedOf, explainIn } from './answeringWhy';
import { clauseOn } from './library';

type AsksPart = Extract<Asked, { asks: 'show' | 'evidence' | 'frequency' }>;

/** A part of the draft to read: the text of its clauses on a subject, a KPI, or what is reported of it, how often and by whom. */
export function showPart(turn: DraftingTurn, draft: Draft, { asks, about }: AsksPart): Decision {
  const words = turn.pack.wording.dialogs.asks;
  if (asks === 'show' && about === '') return listClauses(turn, draft, undefined);
  const explaining = askedOf(turn, draft);
  const subject = about === '' ? undefined : findSubject(explaining, about);
  if (asks !== 'show') return remark(turn, sayKpis(explaining, asks, subject));
  if (subject?.of === 'kpi') return explainIn(turn, draft, about);
  const found = sectionsOn(explaining, subject, about);
  const [first] = found;
  if (!first) {
    const { instrument } = explaining.profile;
    return fromLibrary(turn, about, instrument) ?? remark(turn, fill(words.noPart, { words: about }));
  }
  const title = fill(words.partTitle, { number: first.number, title: first.title });
  const lines = found.flatMap((section, at) => [
    ...(at === 0 ? [] : [fill(words.partTitle, { number: section.number, title: section.title })]),
    ...section.paragraphs.map(({ number, text }) => `${number} ${text}`.trim()),
  ]);
  return besides(turn, notice(turn, { title, lines, buttons: [...goOnButton(turn), 'principles'] }));
}

/** The clause that the library has on a subject, which no draft at hand speaks of; one by its number is of a draft. */
export function fromLibrary(turn: Turn, about: string, instrument?: Instrument): Decision | undefined {
  const { fromLibrary: beside, fromLibraryAlone: alone } = turn.pack.wording.dialogs.asks;
  const view = numberIn(about) === undefined ? clauseOn(turn.pack, about, instrument) : undefined;
  if (view === undefined) return undefined;
  const found = libraryClauseCard(turn.pack, view, goOnButton(turn));
  return besides(
    turn,
    send(found.withLead(fill(instrument === undefined ? alone : beside, { words: about }))),
  );
}

/** More parts than these are the whole document. */
const MOST_PARTS = 3;

function sectionsOn(
  { document }: Explaining,
  subject: Subject | undefined,
  about: string,
): readonly DocumentSection[] {
  const sections = document?.sections ?? [];
  const having = (is: (section: DocumentSection) => boolean): readonly DocumentSection[] =>
    sections.filter(is).slice(0, MOST_PARTS);
  switch (subject?.of) {
    case 'paragraph':
      return having(({ number }) => number === subject.number);
    case 'measure':
      return having(({ origin }) => origin.measureId === subject.id);
    case 'commitment': {
      const said = having(({ title }) => title.toLowerCase().includes(about));
      return said.length > 0 ? said : having(({ origin }) => origin.commitmentId === subject.id);
    }
    default:
      return [];
  }
}

function sayKpis(
  { pack, kpis }: Explaining,
  asks: 'evidence' | 'frequency',
  subject: Subject | undefined,
): string {
  const words = pack.wording.dialogs.asks;
  const asked = subject?.of === 'kpi' ? kpis.filter(({ number }) => number === subject.number) : kpis;
  if (asked.length === 0)
    return subject?.of === 'kpi'
      ? fill(pack.wording.dialogs.targets.noSuchKpi, { number: subject.number, count: kpis.length })
      : words.noKpisYet;
  const say = ({ number, name, evidence, reported, owner }: Kpi): string =>
    asks === 'evidence'
      ? fill(words.evidenceIs, { number, name, evidence: formatList(evidence) })
      : fill(words.frequencyIs, { number, name, reported, owner });
  return asked.map(say).join(' ');
}
