import { readTerm } from '../../../drafting/reading/terms/readTerm';
import { readNumberWord } from '../../../drafting/reading/numberWords';
import { questionWords } from '../../../drafting/questions/questionWords';
import { QUESTIONS } from '../../../drafting/questions/registry';
import type { Answers } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import { readWithBasis } from '../../acts/answerReading';
import type { DraftingTurn } from '../../turn';
import { withoutGlue } from './glue';

const OPTION = '(?:extensions?|options?(?: years?)?(?: to extend)?|extension (?:options?|years?|periods?))';
const END = '(?: (?:please|actually|now|at all|after all|any ?more|then))*';
const NONE = new RegExp(
  `^(?:drop|remove|no|without|take(?: out| off)?|leave(?: out| off)?|lose|get rid of|scrap|delete|ditch|cut|there (?:are|is) no|there (?:aren't|isn't)|not having|we don't (?:need|want)|don't (?:need|want)|not) (?:the |any |all |more |those )*${OPTION}(?: (?:out|off|away))?${END}$`,
);
const FEWER = new RegExp(`^(?:only|just)(?: the)? (one|a single|two|three|[1-9]) ${OPTION}${END}$`);
const MORE = new RegExp(
  `^(?:add|plus|with|include|and|also)? ?(?:another|an extra|an additional|one more|a further|a|an) (.{1,30}?)[ -]${OPTION}${END}$`,
);
const SET = new RegExp(
  `^(?:the |a |an |one )?${OPTION} (?:should (?:be|say)|to be|to|is|are|=|:|of) (.{1,40}?)(?: instead| please)?$`,
);
const FACTOR = /^(halve|double|treble|triple) (?:the )?(.{1,30})$/;
const TIMES: Readonly<Record<string, number>> = { halve: 0.5, double: 2, treble: 3, triple: 3 };
const SAYS_VAT = /\bvat\b|\b(?:net|gross)\b/i;

/** What a clause says of a part of an answer that is there: its options to extend, its VAT, half of it. Empty where it says nothing of one. */
export function partStated(turn: DraftingTurn, draft: Draft, clause: string): Answers {
  const said = clause
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:please|actually|so|and|but|no,|sorry,?|there'll be) /, '')
    .trim();
  return { ...optionsStated(turn, draft, said), ...valueStated(turn, draft, said) };
}

function optionsStated({ env }: DraftingTurn, { answers }: Draft, said: string): Answers {
  const { term } = answers;
  if (term === undefined) return {};
  if (NONE.test(said)) return { term: { ...term, extensions: [] } };
  const fewer = FEWER.exec(said)?.[1];
  if (fewer !== undefined) {
    const count = fewer === 'a single' ? 1 : (readNumberWord(fewer) ?? Number(fewer));
    return count <= term.extensions.length
      ? { term: { ...term, extensions: term.extensions.slice(0, count) } }
      : {};
  }
  const more = MORE.exec(said)?.[1];
  const set = more === undefined ? SET.exec(said)?.[1] : undefined;
  const lengths = more ?? set;
  if (lengths === undefined) return {};
  const span = more !== undefined && /^(?:year|month)s?$/.test(lengths) ? `1 ${lengths}` : lengths;
  const read = readTerm(`1 month + ${span}`, { today: env.today }, {});
  const alone = read.ok ? read : readTerm(span, { today: env.today }, {});
  if (!alone.ok) return {};
  const extensions = read.ok ? read.value.term.extensions : [alone.value.term.months];
  return {
    term: { ...term, extensions: more === undefined ? extensions : [...term.extensions, ...extensions] },
  };
}

function valueStated(turn: DraftingTurn, draft: Draft, said: string): Answers {
  const { value } = draft.answers;
  if (value === undefined) return {};
  const [, factor = '', what = ''] = FACTOR.exec(said) ?? [];
  const times = TIMES[factor];
  if (times !== undefined && questionWords(turn.pack, 'value').names.includes(what))
    return { value: { ...value, pence: Math.round(value.pence * times) } };
  if (!SAYS_VAT.test(said) || /\d/.test(said) || QUESTIONS.value.aspect === undefined) return {};
  const bare = said.replace(/ (?:on|for|in) (?:this|it|that|there|top)\b.*$/, '');
  return [said, bare, withoutGlue(turn.pack, said)]
    .map((basis) => readWithBasis(turn, draft, { id: 'value', aspect: 'vat' }, basis, ''))
    .reduce<Answers>(
      (read, reading) => (reading.ok && Object.keys(read).length === 0 ? reading.value : read),
      {},
    );
}
