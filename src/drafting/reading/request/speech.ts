import { foldCase } from '../readWords';
import { BETWEEN, SPEAKERS, WISHES, wordsOf } from './askingWords';

// How people speak around what they buy. Grammar of a request, not wording: none of it is shown to anyone.

/** Who else may want something, behind "the": "the board wants". */
const ROLES = wordsOf(
  'board chief force school trust council team members director directors head governors service department authority university college practice client committee cabinet company association boss bursar',
);
/** Words that may begin such speech with no speaker: "need summat for …", "trying to do KPIs for …", "advice please on …". */
const BEGINS = wordsOf(
  'need needs want wanting trying looking hoping planning advice help guidance just please could can how so ok right basically',
);
/** Words that begin it where a wish follows: "the thing we're buying is …", "are replacing the …". */
const OPENS = wordsOf('thing things what are is am have has been');
const IS = wordsOf('is are has have wants');
const NEEDS = wordsOf('need needs want wants');
/** After these a speaker begins a clause of their own. */
const JOINS = wordsOf('and & so but because as since if while plus');

/** No speech before what is bought is longer. */
const MOST_WORDS = 24;

interface Word {
  readonly word: string;
  readonly index: number;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}'’-]+|&/gu)]
    .slice(0, MOST_WORDS)
    .map((match) => ({ word: foldCase(match[0]).replace(/’/g, "'"), index: match.index }));
}

const isIdle = (word: string): boolean => SPEAKERS.has(word) || BETWEEN.has(word) || WISHES.has(word);

/** Where somebody begins to speak of a wish: at the start, or where a clause of their own begins. */
function speakerAt(words: readonly Word[], at: number): boolean {
  const { word } = words[at] ?? { word: '' };
  const speaks =
    SPEAKERS.has(word) ||
    (word === 'the' && ROLES.has(words[at + 1]?.word ?? '') && isIdle(words[at + 2]?.word ?? '')) ||
    (at === 0 &&
      (BEGINS.has(word) || OPENS.has(word) || (ROLES.has(word) && IS.has(words[1]?.word ?? '')))) ||
    (NEEDS.has(word) &&
      JOINS.has(words[at - 1]?.word ?? '') &&
      words.slice(0, at).some((each) => SPEAKERS.has(each.word)));
  if (!speaks) return false;
  const before = words.slice(0, at);
  return before.every((each) => isIdle(each.word)) || JOINS.has(words[at - 1]?.word ?? '');
}

/** How many characters of a text are somebody speaking of what they want: "We're re-letting our |grounds maintenance". */
export function speechBefore(text: string): number {
  const words = wordsIn(text);
  let spoken = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!speakerAt(words, at)) continue;
    const first = words[at]?.word ?? '';
    let wished = WISHES.has(first) || (at === 0 && BEGINS.has(first));
    let next = first === 'the' ? at + 2 : at + 1;
    for (; next < words.length && isIdle(words[next]?.word ?? ''); next += 1)
      wished ||= WISHES.has(words[next]?.word ?? '');
    const rest = words[next];
    if (wished && rest !== undefined) spoken = rest.index;
    at = Math.max(at, next - 1);
  }
  return spoken;
}

/** A clause behind a name: "… contract which the board wants going out before Easter". */
const CLAUSE =
  /\s+(?:which|that|who)\s+(?:(?:the|our)\s+)?\p{L}+\s.*$|\s+(?:before|by) (?:christmas|easter|summer|autumn|spring|winter)\b.*$/iu;

/** A name without a clause behind it. */
export function withoutClause(text: string): string {
  const cut = text.replace(CLAUSE, '');
  return /\p{L}{3}/u.test(cut) ? cut : text;
}

/** Somebody who says who they are: "Rhodri here from Powys". */
const INTRODUCED =
  /^\p{Lu}\p{Ll}+ (?:here\b|(?:from|at) (?:the )?\p{L})|^[Ii]t['’]?s \p{L}+ (?:again|here)\b/u;
/** How a word ends that names what is done or bought: "Landscaping at …". */
const NOUN = /^\S*(?:ing|ion|ment|ance|ence|al|ery|ics|s|ture|age|care|work|y)\b/i;

/** Whether a text is somebody speaking, and no name: "it's only small", "the members have approved". */
export function isSpeech(text: string): boolean {
  const words = wordsIn(text);
  return (
    words.some(({ word }) => SPEAKERS.has(word)) ||
    words.every(({ word }) => isIdle(word)) ||
    speakerAt(words, 0) ||
    (INTRODUCED.test(text) && !NOUN.test(text))
  );
}
