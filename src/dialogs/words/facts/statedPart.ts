import { questionWords } from '../../../drafting/questions/questionWords';
import { QUESTIONS } from '../../../drafting/questions/registry';
import type { Answers } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import { readWithBasis } from '../../acts/answerReading';
import type { DraftingTurn } from '../../turn';
import { withoutGlue } from './glue';
import { startMoved } from './statedStart';
import { termStated } from './statedTerm';

const FACTOR = /^(halve|double|treble|triple) (?:the )?(.{1,30})$/;
const TIMES: Readonly<Record<string, number>> = { halve: 0.5, double: 2, treble: 3, triple: 3 };
const SAYS_VAT = /\bvat\b|\b(?:net|gross)\b/i;

/** "Per annum, not total", "that's the yearly figure". */
const SPREAD =
  /^(?:(?:it's|that's|thats|its|this is|that is|it is|which is|the (?:value|figure|sum|budget) is|actually|now) )*(?:(a|the|in)? ?(per (?:year|annum)|p\.?a\.?|annual|annually|yearly|each year|a year|every year|total|in total|overall|whole|all in|for the whole term|over the whole term|over the term))(?: (?:figure|value|sum|amount|cost|price|total))?$/;
/** "Went up by 50k", "an extra £20k": from the figure that is there. */
const MORE =
  /\b(?:up|increased|risen|rise|raised|gone up|went up|grown|added)(?: again)? by (.{2,30})$|\b(?:an )?(?:extra|additional) (£?\d.{0,20})$/;
const LESS =
  /\b(?:down|reduced|dropped|fallen|cut|gone down|went down|shrunk|lower)(?: again)? by (.{2,30})$/;
/** What a clause says of a part of an answer that is there: its options to extend, its VAT, half of it. Empty where it says nothing of one. */
export function partStated(turn: DraftingTurn, draft: Draft, clause: string): Answers {
  const said = clause
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:please|actually|so|and|but|no,|sorry,?|there'll be) /, '')
    .trim();
  return {
    ...termStated(turn, draft, said),
    ...valueStated(turn, draft, said),
    ...startMoved(draft, said),
  };
}

function valueStated(turn: DraftingTurn, draft: Draft, said: string): Answers {
  const { value } = draft.answers;
  if (value === undefined) return {};
  const [, factor = '', what = ''] = FACTOR.exec(said) ?? [];
  const times = TIMES[factor];
  if (times !== undefined && questionWords(turn.pack, 'value').names.includes(what))
    return { value: { ...value, pence: Math.round(value.pence * times) } };
  const spread = SPREAD.exec(said)?.[2];
  if (spread !== undefined)
    return { value: { ...value, per: /total|overall|whole|all in|term/.test(spread) ? 'total' : 'year' } };
  const [more, less] = [MORE.exec(said)?.slice(1).find(Boolean), LESS.exec(said)?.[1]];
  const by = more ?? less;
  if (by !== undefined) {
    const change = readWithBasis(turn, draft, { id: 'value' }, by, '');
    const pence = change.ok ? (change.value.value?.pence ?? 0) * (more === undefined ? -1 : 1) : 0;
    return pence !== 0 && value.pence + pence > 0 ? { value: { ...value, pence: value.pence + pence } } : {};
  }
  if (!SAYS_VAT.test(said) || /\d/.test(said) || QUESTIONS.value.aspect === undefined) return {};
  const bare = said.replace(/ (?:on|for|in) (?:this|it|that|there|top)\b.*$/, '');
  return [said, bare, withoutGlue(turn.pack, said)]
    .map((basis) => readWithBasis(turn, draft, { id: 'value', aspect: 'vat' }, basis, ''))
    .reduce<Answers>(
      (read, reading) => (reading.ok && Object.keys(read).length === 0 ? reading.value : read),
      {},
    );
}
