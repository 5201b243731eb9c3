import { readTerm } from '../../../drafting/reading/terms/readTerm';
import { NUMBER_WORD } from '../../../drafting/reading/numberWords';
import type { Answers } from '../../../record/answers';
import type { Draft } from '../../../record/draft';
import type { DraftingTurn } from '../../turn';
import { countOf } from './countOf';

const OPTION = '(?:extensions?|options?(?: years?)?(?: to extend)?|extension (?:options?|years?|periods?))';
const END =
  '(?: (?:please|actually|now|at all|after all|any ?more|then|on (?:this|it|that|here)|for (?:this|it)|whatsoever|in this|here))*';
const NONE = new RegExp(
  `^(?:drop|remove|no|without|take(?: out| off)?|leave(?: out| off)?|lose|get rid of|scrap|delete|ditch|cut|there (?:are|is) no|there (?:aren't|isn't)|not having|we don't (?:need|want)|don't (?:need|want)|not) (?:the |any |all |more |those |both |two |three |our |these |of )*${OPTION}(?: (?:out|off|away))?${END}$`,
);
const FEWER = new RegExp(`^(?:only|just)(?: the)? (one|a single|two|three|[1-9]) ${OPTION}${END}$`);
const MORE = new RegExp(
  `^(?:add|plus|with|include|and|also)? ?(?:another|an extra|an additional|one more|a further|a|an) (.{1,30}?)[ -]${OPTION}${END}$`,
);
const SET = new RegExp(
  `^(?:the |a |an |one )?${OPTION} (?:should (?:be|say)|to be|to|is|are|=|:|of) (.{1,40}?)(?: instead| please)?$`,
);
/** "Drop the second extension". */
const WITHOUT_NTH = new RegExp(
  `^(?:drop|remove|lose|scrap|delete|ditch|cut|take (?:out|off)|leave (?:out|off)|get rid of|not having|without|no) (?:the |that )?(first|second|third|fourth|last|final|1st|2nd|3rd|4th) ${OPTION}(?: (?:out|off|away))?${END}$`,
);
const NTH: Readonly<Record<string, number>> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
};
const COUNT = '(?:an?|one|a single|two|three|four|five|six|[1-9])';
/** "Only one 12-month extension", "two 1-year options", "became one six-month option". */
const SO_MANY = new RegExp(
  `^(?:.* (?:became|become|becomes|is now|are now) )?(?:it's |with |now |only |just |there's |there is |there are |we've |)*(${COUNT})(?: x| ×| further| optional| possible)* (\\d{1,2}|${NUMBER_WORD})[ -]?(months?|mths?|mth|years?|yrs?|yr) (?:${OPTION}|exts?|opts?)${END}$`,
);
/** "3 + 2 + 2 it is now": in years, as it stood in years. */
const SPLIT =
  /^(?:it's |it is |make it |make that |now |actually |should be |the contract is |term is |we're doing |we've gone for )*(\d{1,2}(?: ?\+ ?\d{1,2})+)(?: (?:it is|now|please|instead|actually|it is now|then))*$/;
/** "Knock a year off the length", "add six months to it". */
const SHORTER =
  /^(?:knock|take|cut|shave|lop) (an?|one|two|three|six|\d{1,2}) (months?|years?) off(?: (?:it|that|the (?:length|term|contract|initial term)))?$/;
const LONGER =
  /^(?:add|put) (?:another |an extra )?(an?|one|two|three|six|\d{1,2}) (?:more )?(months?|years?) (?:on )?(?:to|onto|on) (?:it|that|the (?:length|term|contract|initial term))$/;
const ENDS =
  /^(?:(?:it|the contract|contract|this|which) )?(?:now )?(?:finish(?:es)?|ends?|ending|expires?|runs? (?:out|until|to|up to)|terminates?|finishing|end date is|ends? date)(?: now)?(?: on| at| in)?(?: the)? (.{4,40})$/;

/** What a clause says of the options to extend that are there, or of the last day. Empty where it says nothing of them. */
export function termStated({ env }: DraftingTurn, { answers }: Draft, said: string): Answers {
  const { term } = answers;
  if (term === undefined) return endStated(env, answers, said);
  if (NONE.test(said)) return { term: { ...term, extensions: [] } };
  const [, shorter, ofShorter = ''] = SHORTER.exec(said) ?? [];
  const [, longer, ofLonger = ''] = LONGER.exec(said) ?? [];
  const by = shorter ?? longer;
  if (by !== undefined) {
    const more = countOf(by) * (/^y/.test(ofShorter || ofLonger) ? 12 : 1) * (shorter === undefined ? 1 : -1);
    return term.months + more > 0 ? { term: { ...term, months: term.months + more } } : {};
  }
  const nth = WITHOUT_NTH.exec(said)?.[1];
  if (nth !== undefined) {
    const at = NTH[nth] ?? term.extensions.length - 1;
    return at < term.extensions.length && at >= 0
      ? { term: { ...term, extensions: term.extensions.filter((_each, index) => index !== at) } }
      : {};
  }
  const split = term.months % 12 === 0 ? SPLIT.exec(said)?.[1] : undefined;
  if (split !== undefined) {
    const [months = 0, ...extensions] = split.split('+').map((years) => Number(years) * 12);
    return months > 0 && months <= MOST_YEARS * 12 ? { term: { months, extensions } } : {};
  }
  const [, many, length, unit] = SO_MANY.exec(said) ?? [];
  if (many !== undefined && length !== undefined && unit !== undefined) {
    const each = countOf(length) * (/^y/.test(unit) ? 12 : 1);
    return { term: { ...term, extensions: Array.from({ length: countOf(many) }, () => each) } };
  }
  const fewer = FEWER.exec(said)?.[1];
  if (fewer !== undefined) {
    const count = countOf(fewer);
    return count <= term.extensions.length
      ? { term: { ...term, extensions: term.extensions.slice(0, count) } }
      : {};
  }
  const more = MORE.exec(said)?.[1];
  const set = more === undefined ? SET.exec(said)?.[1] : undefined;
  const lengths = more ?? set;
  if (lengths === undefined) return endStated(env, answers, said);
  const span = more !== undefined && /^(?:year|month)s?$/.test(lengths) ? `1 ${lengths}` : lengths;
  const read = readTerm(`1 month + ${span}`, { today: env.today }, {});
  const alone = read.ok ? read : readTerm(span, { today: env.today }, {});
  if (!alone.ok) return {};
  const extensions = read.ok ? read.value.term.extensions : [alone.value.term.months];
  return {
    term: { ...term, extensions: more === undefined ? extensions : [...term.extensions, ...extensions] },
  };
}

/** More years than a split in years has: "36 + 12" is in months. */
const MOST_YEARS = 10;

/** "Finishes end of March 2029": the length, from the start that is known. */
function endStated(env: DraftingTurn['env'], { start, term }: Answers, said: string): Answers {
  const last = ENDS.exec(said)?.[1];
  if (last === undefined || start === undefined) return {};
  const read = readTerm(`until ${last}`, { today: env.today, start }, {});
  if (!read.ok) return {};
  return { term: { ...read.value.term, extensions: term?.extensions ?? [] } };
}
