import type { Answers } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import { readRequest } from '../../../drafting/reading/request/readRequest';
import { readRequestFacts } from '../../../drafting/reading/request/requestFacts';
import { isChoiceAlone } from '../../../drafting/reading/choiceInWords';
import { placesOf } from '../../../drafting/reading/request/requestNames';
import { sameData } from '../../../record/sameData';
import type { DraftingTurn } from '../../turn';
import { asStatement } from './asStatement';
import { isGlue, withoutGlue } from './glue';
import { placeStated } from './placeStated';
import { routeSaid } from './routeSaid';
import { partStated } from './statedPart';
import { putPositively } from './putPositively';
import { answerNamed, answerOf } from './supposedFacts';

/** What a message states of the contract, and the parts of it that state nothing that is read. */
export interface Stated {
  readonly answers: Answers;
  readonly unread: readonly string[];
}

/** Longer than any statement of a few facts; a longer text is a request or an answer. */
const LONGEST = 300;
const MOST_CLAUSES = 12;
const FILLER = '\u0001';
/** Between clauses: never inside a number. */
const BREAKS =
  /[,;](?!\d)\s*|\.\s+|\s+-\s+|\s*\b(?:and|but|also|with(?!\s+vat)|so)\b\s*|\s+(?=(?:in|at|across)\s+\p{Lu})|\s+(?=(?:via|through|using)\s)/giu;
const FIGURE = /\d|\b(?:hundred|thousand|million|billion)\b/i;
const FROM_NOW =
  /\b(?:in|within) (?:about |around |another )?(?:\d{1,2}|an?|one|two|three|four|five|six|nine|twelve) (?:days?|weeks?|months?)\b(?! time\b)/i;
const SAYS_EXTENSIONS = /\b(?:exten\w*|options?|plus(?!\s+vat)|flat|only|no more)\b|\+/i;

/**
 * The facts that a message states, by the readers of requests and of answers: "April 2027, and it's four years not three". A
 * fact counts only where all of its clause is read, so that no figure is taken out of a sentence about something else.
 */
export function readStated(turn: DraftingTurn, draft: Draft, text: string): Stated | undefined {
  // "in 6 months" says when, and not how long
  if (text.length > LONGEST || FROM_NOW.test(text)) return undefined;
  const place = placeStated(turn, draft, text);
  if (isRead(place)) return { answers: place, unread: [] };
  const said = putPositively(asStatement(turn.pack, text));
  const figures = readRequestFacts(said, turn.env.today).spans;
  let hidden = said;
  for (const { index, end } of figures)
    hidden = hidden.slice(0, index) + FILLER.repeat(end - index) + hidden.slice(end);
  const unread: string[] = [];
  let answers: Answers = {};
  let inFigures = said;
  const strike = (from: number, to: number): void => {
    inFigures = inFigures.slice(0, from) + ' '.repeat(to - from) + inFigures.slice(to);
  };
  for (const [from, to] of clausesOf(hidden)) {
    const clause = said.slice(from, to);
    const left = hidden.slice(from, to).replaceAll(FILLER, ' ');
    const part = partStated(turn, { ...draft, answers: { ...draft.answers, ...answers } }, clause.trim());
    if (isRead(part)) {
      answers = { ...answers, ...part };
      strike(from, to);
      continue;
    }
    const named = answerNamed(turn, draft, withoutGlue(turn.pack, clause));
    if (differ(answers, named)) return undefined;
    if (isRead(named)) answers = { ...answers, ...named };
    else if (!hidden.slice(from, to).includes(FILLER)) {
      // "no competition" is a choice before "competition" is
      const stripped = withoutGlue(turn.pack, clause);
      const bare = new Set([clause.trim(), ...(isChoiceAlone(stripped) ? [] : [stripped])]);
      let chosen: Answers | undefined;
      for (const words of bare) chosen ??= readOrNone(chosenIn(turn, draft, words));
      if (chosen && differ(answers, chosen)) return undefined;
      if (chosen) answers = { ...answers, ...chosen };
      else if (isGlue(turn.pack, left)) continue;
      else unread.push(clause.trim());
    } else if (isGlue(turn.pack, left)) continue;
    else {
      // "the ITT goes out on 5 January": how it is let, and not when the contract starts
      const route = routeSaid(turn, draft, left);
      if (isRead(route) && !differ(answers, route)) answers = { ...answers, ...route };
      else unread.push(clause.trim());
    }
    strike(from, to);
  }
  // a figure that is left over belongs to one that was cut in two, or to another matter
  if (unread.some((clause) => FIGURE.test(clause)))
    return isRead(answers) && !STATED_IN_FIGURES.some((id) => answers[id] !== undefined)
      ? { answers, unread }
      : undefined;
  const { value, term, start } = readRequest(turn.pack, inFigures, turn.env.today).answers;
  answers = {
    ...answers,
    ...(value && {
      value:
        value.basis === undefined && answers.value?.basis ? { ...value, basis: answers.value.basis } : value,
    }),
    ...(term && { term: withExtensions(draft, term, text) }),
    ...(start !== undefined && { start }),
  };
  const sized = asLarge(draft, answers, text);
  return isRead(sized) ? { answers: withBasis(draft, sized), unread } : undefined;
}

/** Below this a sum without its unit is hardly meant in pounds, where the one before it is far above. In pence. */
const LEAST = 1_000_00;
const FAR_ABOVE = 20;

/** "Should be 560, not 600" of a draft with £600,000: a bare number is in thousands or millions, as the one before it was said. */
function asLarge(draft: Draft, answers: Answers, text: string): Answers {
  const [now, before] = [answers.value, draft.answers.value];
  if (
    now === undefined ||
    before === undefined ||
    now.pence >= LEAST ||
    /£|\d ?(?:k|m|p)\b|pounds?|quid/i.test(text)
  )
    return answers;
  if (before.pence < LEAST * FAR_ABOVE || sameData(now.pence, before.pence)) return answers;
  const scale = [1_000, 1_000_000].find((noughts) =>
    new RegExp(
      String.raw`(?<![\d.])${String(before.pence / 100 / noughts).replace('.', '\\.')}(?![\d.])`,
    ).test(text),
  );
  if (scale !== undefined) return { ...answers, value: { ...now, pence: now.pence * scale } };
  // half a figure is asked for, and never taken
  const { value: _small, ...others } = answers;
  return others;
}

/** Of these nothing is taken beside a figure that is not understood. */
const STATED_IN_FIGURES = ['value', 'term', 'start', 'weighting', 'workforce'] as const;

/** "Goods and services": two values of one answer are neither of them. */
function differ(before: Answers, read: Answers): boolean {
  return (Object.keys(read) as (keyof Answers)[]).some(
    (id) => before[id] !== undefined && !sameData(before[id], read[id]),
  );
}

/** A kind, a route, a form or a place that a clause is. */
function chosenIn(turn: DraftingTurn, draft: Draft, clause: string): Answers {
  if (/^\d*$/.test(clause)) return {};
  const place = placesOf(turn.pack, clause).place;
  if (place !== undefined) return { place };
  const chosen = answerOf(turn, draft, clause);
  return isRead(chosen) ? chosen : routeSaid(turn, draft, clause);
}

function clausesOf(text: string): readonly (readonly [from: number, to: number])[] {
  const clauses: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(BREAKS)) {
    if (match.index > from) clauses.push([from, match.index]);
    from = match.index + match[0].length;
  }
  if (from < text.length) clauses.push([from, text.length]);
  // what stands beyond belongs to no short statement
  return clauses.length > MOST_CLAUSES ? [] : clauses;
}

function readOrNone(answers: Answers): Answers | undefined {
  return isRead(answers) ? answers : undefined;
}

function isRead(answers: Answers): boolean {
  return Object.keys(answers).length > 0;
}

/** "It's four years, not three" corrects the years alone: the options to extend stay, unless they are spoken of. */
function withExtensions(
  draft: Draft,
  term: NonNullable<Answers['term']>,
  text: string,
): NonNullable<Answers['term']> {
  const before = draft.answers.term?.extensions ?? [];
  return term.extensions.length > 0 || before.length === 0 || SAYS_EXTENSIONS.test(text)
    ? term
    : { ...term, extensions: before };
}

/** A new figure is with or without VAT as the one before it, unless it says so. */
function withBasis(draft: Draft, answers: Answers): Answers {
  const basis = draft.answers.value?.basis;
  return answers.value === undefined || answers.value.basis !== undefined || basis === undefined
    ? answers
    : { ...answers, value: { ...answers.value, basis } };
}
