import type { CharterPack } from '../../charter/pack';
import type { Answers } from '../../record/answers';
import { sameData } from '../../record/sameData';
import { limitsOf } from '../questions/questionWords';
import { limitDate } from '../reading/dates/readStart';
import { readCpv } from '../reading/readCpv';
import { readKindFromTitle } from '../reading/readKind';
import { readTitle } from '../reading/readTitle';
import { readRequestFacts, type RequestFacts } from '../reading/request/requestFacts';
import { rememberBy } from '../remember';
import type { ContractRead, Found, Remark } from './found';
import { headedIn, headingOf } from './headed';
import { encodedOnce } from './misencoded';
import { isPlaceholder } from './noticeValue';
import { ofHeaded } from './ofHeaded';

/** A text of a hundred pages has more; what stands beyond is said to be unread. */
export const MOST_READ = 100_000;
/** Sentences that speak of one fact, and how long they may be: what bounds the work of reading them. */
const MOST_SENTENCES = 12;
const LONGEST_SENTENCE = 400;
const MOST_LINES = 4_000;

/** A specification or notice in words: what stands under headings first, then what sentences state of the contract. */
export function readProse(pack: CharterPack, whole: string, today: string): ContractRead {
  const { text, repaired, lost } = encodedOnce(whole.slice(0, MOST_READ));
  const lines = text.split('\n').slice(0, MOST_LINES);
  const headed = ofHeaded(pack, headedIn(pack, lines), today);
  const remarks: Remark[] = [...headed.remarks];
  if (whole.length > MOST_READ) remarks.push({ code: 'cut', read: MOST_READ.toLocaleString('en-GB') });
  if (lost) remarks.push({ code: 'misencoded', read: '' });
  if (repaired) remarks.push({ code: 'repaired', read: '' });
  const sentences = sentencesOf(lines);
  const stated = (fact: 'value' | 'term' | 'start') =>
    headed.answers[fact] === undefined && !headed.remarks.some(({ code }) => code.startsWith(fact))
      ? oneStated(pack, sentences, fact, today)
      : {};
  const [value, term, start] = [stated('value'), stated('term'), stated('start')];
  for (const { both } of [value, term, start]) if (both) remarks.push({ code: 'twoValues', read: both });
  const title = headed.answers.title === undefined ? firstLine(pack, lines) : undefined;
  const named = headed.answers.title ?? title?.value;
  const guess =
    headed.answers.kind === undefined && named !== undefined ? readKindFromTitle(pack, named) : undefined;
  const cpv = headed.cpv ?? cpvIn(lines);
  const buyer = headed.buyer ?? buyerIn(sentences);
  const found = { title, value: value.found, term: term.found, start: start.found };
  const entries = Object.entries(found).filter(([, each]) => each !== undefined);
  return {
    answers: {
      ...headed.answers,
      ...(Object.fromEntries(entries.map(([id, each]) => [id, each?.value])) satisfies Answers),
      ...(guess && { kind: guess.kind }),
    },
    origins: {
      ...headed.origins,
      ...Object.fromEntries(entries.map(([id, each]) => [id, each?.origin ?? ''])),
    },
    ...(cpv && { cpv }),
    ...(buyer && { buyer }),
    remarks,
  };
}

const SENTENCE_END = /(?<=[\p{Ll}\d)][.!?;]) +(?=\p{Lu})/u;

function sentencesOf(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split(SENTENCE_END))
    .map((each) => each.trim())
    .filter((each) => each.length > 8);
}

const cuesOf = rememberBy(({ importing: { cues, otherSums } }: CharterPack) => {
  const any = (words: readonly string[]) =>
    new RegExp(
      `\\b(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`,
      'i',
    );
  return { value: any(cues.value), term: any(cues.term), start: any(cues.start), otherSums: any(otherSums) };
});

interface Stated<T> {
  readonly found?: Found<T>;
  /** The words of two sentences that state two things: neither is taken. */
  readonly both?: string;
}

/** What the sentences that speak of a fact state, where all of them state the same. */
function oneStated<F extends 'value' | 'term' | 'start'>(
  pack: CharterPack,
  sentences: readonly string[],
  fact: F,
  today: string,
): Stated<NonNullable<RequestFacts[F]>> {
  const cues = cuesOf(pack);
  const spoken = sentences
    .filter(
      (each) => /\d/.test(each) && cues[fact].test(each) && (fact !== 'value' || !cues.otherSums.test(each)),
    )
    .slice(0, MOST_SENTENCES);
  const read = spoken.flatMap((each) => {
    const sentence = each.slice(0, LONGEST_SENTENCE);
    const value = within(pack, readRequestFacts(sentence, today), fact, today);
    return value === undefined ? [] : [{ value, origin: sentence }];
  });
  const [first] = read;
  if (first === undefined) return {};
  const other = read.find(({ value }) => !sameData(value, first.value));
  return other === undefined ? { found: first } : { both: `${first.origin} / ${other.origin}` };
}

function within<F extends 'value' | 'term' | 'start'>(
  pack: CharterPack,
  facts: RequestFacts,
  fact: F,
  today: string,
): RequestFacts[F] | undefined {
  const { value, term, start } = facts;
  const { minPounds = 0, maxPounds = Infinity } = limitsOf(pack, 'value');
  const { maxMonths = Infinity } = limitsOf(pack, 'term');
  const fits = {
    value: () =>
      value !== undefined &&
      !isPlaceholder(value.pence / 100) &&
      value.pence >= minPounds * 100 &&
      value.pence <= maxPounds * 100,
    term: () => term !== undefined && term.months > 0 && term.months <= maxMonths,
    start: () => start !== undefined && limitDate(start, today, limitsOf(pack, 'start'), '').ok,
  };
  const stated: RequestFacts[F] = facts[fact];
  return fits[fact]() ? stated : undefined;
}

/** The first line that may be a title: no heading, no sentence, and none of what documents begin with. */
function firstLine(pack: CharterPack, lines: readonly string[]): Found<string> | undefined {
  const { notTitles } = pack.importing;
  const line = lines
    .slice(0, 30)
    .map((each) => each.trim())
    .find((each) => {
      const said = each.toLowerCase().replace(/^[\d.\s]+|[\s:.\d]+$/g, '');
      const isKnown = notTitles.some((words) => said === words || said.startsWith(`${words} for the`));
      const isLine =
        each.length >= 8 &&
        each.length <= 150 &&
        /\p{L}{3}.*\s\p{L}{2}/u.test(each) &&
        !/[.!?;,]$/.test(each);
      return isLine && !isKnown && !each.includes(':') && headingOf(pack, each) === undefined;
    });
  const title = line?.replace(LEADS, '').trim();
  const read = title === undefined ? undefined : readTitle(title, limitsOf(pack, 'title'));
  return read?.ok && line !== undefined ? { value: read.value, origin: line } : undefined;
}
const LEADS =
  /^(?:(?:service |technical )?specification|invitation to tender|tender|contract|request for quotations?) (?:for|[-–—:]) (?:the )?(?:(?:provision|supply) of )?/i;

/** A code that stands in a line of codes. */
function cpvIn(lines: readonly string[]): Found<string> | undefined {
  for (const line of lines) {
    const code = line.length < 2_000 && line.includes('CPV') ? readCpv(line) : undefined;
    if (code !== undefined) return { value: code, origin: line.trim().slice(0, 120) };
  }
  return undefined;
}

const BUYER =
  /^(?:.{0,40}?\b(?:by|of) )?((?:the )?\p{Lu}[\p{L}'’&-]*(?: (?:and|of|for|the|on|upon|\p{Lu}[\p{L}'’&,-]*)){1,9}) ?\((?:hereinafter |hereafter )?(?:referred to as )?(?:the )?["“‘']?(?:the )?(?:Authority|Council|Buyer|Client|Employer|Trust|Contracting Authority)["”’']?\)/u;

/** Who buys, where a sentence says so: "Hartwell Borough Council (“the Council”)". */
function buyerIn(sentences: readonly string[]): Found<string> | undefined {
  for (const sentence of sentences.slice(0, 400)) {
    const words = sentence.slice(0, 200);
    const name = words.includes('(') ? BUYER.exec(words)?.[1] : undefined;
    if (name !== undefined) return { value: name.replace(/^the /i, ''), origin: words };
  }
  return undefined;
}
