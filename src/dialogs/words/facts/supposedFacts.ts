import type { Answers, QuestionId } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import { readAnswer } from '../../../drafting/questions/answerWords';
import { questionWords } from '../../../drafting/questions/questionWords';
import { QUESTION_IDS, QUESTIONS } from '../../../drafting/questions/registry';
import { readRequest } from '../../../drafting/reading/request/readRequest';
import type { Supposed } from '../../../drafting/explaining/whatIf/supposed';
import { withOptions } from '../../acts/optionsKept';
import { readBuyer } from '../../settings/readBuyer';
import type { DraftingTurn } from '../../turn';

/** What a supposition begins with: grammar, and no wording. */
const LEAD =
  /^(?:and |if |but )*(?:(?:it|this|that|we|you|they|there|the (?:contract|buyer|authority|council)|our (?:council|authority))\b ?)?(?:(?:were|was|is|are|had|have|would be|would have been|became|only|instead|to be|used|use|made|make|started|starts|start|began|begins|bought by|buying for|buying as) ?)*/i;
const OF_BUYER = /^(?:and |if |but )*(?:we|you|the (?:buyer|authority|council)|our (?:council|authority))\b/i;
const ARTICLE = /^(?:a|an|the) /i;
/** Words that stand after the name of a kind or a form. */
const AFTER = / (?:contract|contracts|agreement|form|terms)$/i;
const PIECES = /\s*(?:[,;]|\band\b|\bwith\b|\bfor\b|\bunder\b|\bworth\b|\bat\b|\bover\b)\s*/i;
const PEOPLE = /^(?:about |some |only )?(\d[\d,]*|[a-z]+) (?:people|workers|staff)\b/i;
const YEAR = /\b20\d\d\b/;
/** More pieces than anybody supposes at once. */
const MOST_PIECES = 8;

/** The facts that a "what if" supposes, by the readers of requests and of answers; undefined where it states none. */
export function readSupposed(turn: DraftingTurn, draft: Draft, words: string): Supposed | undefined {
  const subject = words.replace(LEAD, '');
  const pieces = [words, ...words.split(PIECES).slice(0, MOST_PIECES)];
  const buyer = pieces.filter((piece) => OF_BUYER.test(piece)).map((piece) => buyerOf(turn, piece));
  const buyerKind = buyer.find((kind) => kind !== undefined);
  const stated: Answers = {
    ...pieces.reduce<Answers>((read, piece) => ({ ...answerOf(turn, draft, piece), ...read }), {}),
    ...statedFacts(turn, subject),
  };
  // as it would be changed: options to extend stay unless they are spoken of
  const answers = withOptions(draft, stated, words);
  if (Object.keys(answers).length === 0 && buyerKind === undefined) return undefined;
  return { answers, ...(buyerKind === undefined ? {} : { buyerKind }) };
}

/** Sums, lengths, days, a place and a framework, as a request states them. What else it would make of the words is no supposition. */
function statedFacts({ pack, env }: DraftingTurn, subject: string): Answers {
  const { answers, kindFrom } = readRequest(pack, subject, env.today);
  const { value, term, start, place, route, framework, kind } = answers;
  return {
    // a kind that is only guessed from other words is none that was said
    ...(kind && kindFrom === undefined && { kind }),
    ...(value && { value }),
    ...(term && { term }),
    ...(start !== undefined && { start }),
    ...(place !== undefined && { place }),
    ...(route && { route }),
    ...(framework && { framework }),
  };
}

function buyerOf({ pack }: DraftingTurn, piece: string): Supposed['buyerKind'] {
  const reading = readBuyer(pack, piece.replace(LEAD, '').replace(ARTICLE, ''));
  return reading.ok ? reading.kind : undefined;
}

/** The one answer that a piece names, or the choice that it is: "a works contract", "the weighting were 20%". */
export function answerOf(turn: DraftingTurn, draft: Draft, piece: string): Answers {
  const bare = piece.replace(LEAD, '').replace(ARTICLE, '');
  if (QUESTION_IDS.some((id) => namedIn(turn, id, bare) !== undefined))
    return answerNamed(turn, draft, piece);
  const people = PEOPLE.exec(bare)?.[1];
  if (people !== undefined) return readAs(turn, draft, 'workforce', people);
  if (YEAR.test(bare)) return readAs(turn, draft, 'start', bare.replace(/^(?:in|on|from) /i, ''));
  for (const said of new Set([bare, bare.replace(AFTER, '')]))
    for (const id of CHOSEN) {
      const read = readAs(turn, draft, id, said);
      if (Object.keys(read).length > 0) return read;
    }
  return {};
}

/** What a piece says of an answer that it calls by name: "the weighting is 20%". */
export function answerNamed(turn: DraftingTurn, draft: Draft, piece: string): Answers {
  const bare = piece.replace(LEAD, '').replace(ARTICLE, '');
  const named = QUESTION_IDS.map((id) => ({ id, rest: namedIn(turn, id, bare) }))
    .filter((each) => each.rest !== undefined)
    // of "procurement start" and "start" the one that says more
    .reduce<{ id: QuestionId; rest: string | undefined } | undefined>(
      (best, each) => (best && (best.rest ?? '').length <= (each.rest ?? '').length ? best : each),
      undefined,
    );
  if (named?.rest === undefined) return {};
  const rest = named.rest.replace(NEW_VALUE, '').replace(LEAD, '').replace(/^of /i, '');
  const read = readAs(turn, draft, named.id, rest);
  const { term } = draft.answers;
  // "the term should be 2 + 1": in years, as it stood in years
  const inYears =
    Object.keys(read).length === 0 &&
    term !== undefined &&
    term.months % 12 === 0 &&
    /^\d{1,2}(?: ?\+ ?\d)*$/.test(rest);
  return inYears
    ? readAs(
        turn,
        draft,
        named.id,
        rest.replace(/^\d+/, (years) => `${years} years`),
      )
    : read;
}

/** What stands between the name of an answer and its value. */
const NEW_VALUE =
  /^(?:(?:please|pls)[,:]?|should (?:actually )?be|needs to be|must be|has changed to|changes to|is now|now|to|=|:) ?/i;

/** Questions that are answered by one of a list of names; what is ticked, or is yes or no, is named first. */
const CHOSEN: readonly QuestionId[] = QUESTION_IDS.filter((id) => {
  const { choices, ticksMany, freeText, asked } = QUESTIONS[id];
  return choices !== undefined && ticksMany !== true && !freeText && typeof asked !== 'function';
});

function namedIn({ pack }: DraftingTurn, id: QuestionId, piece: string): string | undefined {
  const said = piece.toLowerCase();
  for (const name of questionWords(pack, id).names)
    for (const form of [name, `${name}s`])
      if (said.startsWith(`${form} `)) return piece.slice(form.length).trim();
  return undefined;
}

function readAs(turn: DraftingTurn, draft: Draft, id: QuestionId, typed: string): Answers {
  if (typed === '') return {};
  const reading = readAnswer(turn.pack, { id }, typed, { ...turn.context, content: draft });
  const answer = reading.ok ? reading.value[id] : undefined;
  return answer === undefined ? {} : { [id]: answer };
}
