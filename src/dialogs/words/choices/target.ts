import { QUESTION_IDS } from '../../../drafting/questions/registry';
import { questionWords } from '../../../drafting/questions/questionWords';
import { numberIn } from '../../../drafting/reading/numberIn';
import { readNumberWord } from '../../../drafting/reading/numberWords';
import type { CharterPack } from '../../../charter/pack';
import type { DraftIntent } from '../draftIntent';
import { normalise } from '../phrases/normalise';

const VERB = '(?:make|set|change|put|have|get|bring|move|raise|increase|up|cut|reduce|lower|drop|take|push)';
const BE = '(?:=|:|to|is|at|as|should be|must be|needs to be|ought to be|should say|from .{1,20} to)';
const NUMBERED =
  /^(?:the )?(?:target (?:for|of|on|in) )?(?:kpi|target|number|no\.?) ?([a-z]{3,6}|\d{1,2})(?:'s)?(?: target| figure| one)?$/;
const PLACED = /^(?:the )?([a-z0-9]{3,7}) (?:kpi|target|one|figure)$/;
const SHORT = new RegExp(
  `^(?:(?:make|set|change|put|have) )?(?:the )?(?:target (?:for|of) )?kpi ?([a-z]{3,5}|\\d{1,2})(?:'s)?(?: target)?[ :=]*(\\S.{0,60})$`,
);
const SET = new RegExp(`^(?:${VERB} )?(.{1,60}?) ${BE} (\\S.{0,60})$`);
const MADE = /^(?:make|set|put|change|have) (.{1,60}?) (£?\d.{0,40})$/;
const FOR = /^(?:make it |have |say )?(£?\d[\d,.]* ?(?:%|[a-z]+)?) (?:for|on) (.{1,60})$/;
const LEFT =
  /^(?:let|have) (?:the )?(?:tenderers?|bidders?) (?:offer|propose|set|name|decide|bid)(?: on)? (.{1,60})$|^leave (.{1,60}?) (?:up )?to (?:the )?(?:tenderers?|bidders?|suppliers?)$/;
const THAT = new RegExp(`^${VERB} (?:it|that|this|the target)(?: to| at)? (\\S.{0,60})$`);
const FACTOR = /^(?:make |can we |just )?(halve|double|treble|triple|twice|half)(?: the| of)? (.{1,60})$/;
const PLUS = /^(?:add|put) (?:another )?([\d,.]+) (?:more )?(?:to|on) (.{1,60})$/;
const BY = new RegExp(
  `^(raise|increase|up|bump up|cut|lower|reduce|drop|bring down) (.{1,60}?) by ([\\d,.]+) ?(%|per ?cent)?`,
);
const BY_PART =
  /^(raise|increase|up|bump|cut|lower|reduce|drop|bring|knock|take) (.{1,60}?)(?: (?:down|up))? by (?:a |one )?(half|third|quarter|fifth|tenth)$/;
const PARTS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};
const TIMES: Readonly<Record<string, number>> = {
  halve: 0.5,
  half: 0.5,
  double: 2,
  twice: 2,
  treble: 3,
  triple: 3,
};
const LESS = /^(?:cut|lower|reduce|drop|bring down)$/;

/** Which KPI: by its number, by words of its name or unit, or none said. */
type Which = Pick<Extract<DraftIntent, { does: 'setTarget' }>, 'kpi' | 'named'>;

/** "20 weeks a year, i.e. 60 over the term": the whole is what counts. */
export function inAll(said: string): string {
  return said.replace(
    /:?\s+\d[\d,.]*(?: ?[a-z]+){0,2} (?:per|a|each|every) (?:yr|year|annum|month|quarter)s?,?\s*(?:\(|i\.?e\.?|so|=|which is|which makes|that's|makes|making|or|->)+\s*(\d[\d,.]*)\b.*$/,
    ' to $1',
  );
}

/** "KPI 2 80", "set the apprenticeships to 40", "halve the hours one", "raise KPI 2 by 10%": one target set. */
export function readTarget(pack: CharterPack, text: string): DraftIntent | undefined {
  const said = inAll(normalise(text));
  const [, factor = '', factored] = FACTOR.exec(said) ?? [];
  if (factored !== undefined)
    return { does: 'setTarget', ...whichOf(pack, factored), typed: said, by: { times: TIMES[factor] ?? 1 } };
  const [, more = '', added] = PLUS.exec(said) ?? [];
  const plus = numberIn(more);
  if (added !== undefined && plus !== undefined)
    return { does: 'setTarget', ...whichOf(pack, added), typed: said, by: { plus } };
  const [, way = '', moved, amount = '', percent] = BY.exec(said) ?? [];
  const by = numberIn(amount);
  if (moved !== undefined && by !== undefined) {
    const signed = LESS.test(way) ? -by : by;
    const change = percent === undefined ? { plus: signed } : { times: 1 + signed / 100 };
    return { does: 'setTarget', ...whichOf(pack, moved), typed: said, by: change };
  }
  const [, verb = '', part, share = ''] = BY_PART.exec(said) ?? [];
  if (part !== undefined) {
    const less = LESS.test(verb) || /^(?:knock|take|bring)$/.test(verb) ? -1 : 1;
    const times = 1 + less * (PARTS[share] ?? 0);
    return { does: 'setTarget', ...whichOf(pack, part), typed: said, by: { times } };
  }
  const that = THAT.exec(said)?.[1];
  // "put it back to what it was" gives no figure
  if (that !== undefined && !/\b(?:it was|they were|it had been)\b/.test(that))
    return { does: 'setTarget', typed: that };
  const left = LEFT.exec(said);
  if (left)
    return {
      does: 'setTarget',
      ...whichOf(pack, left[1] ?? left[2] ?? ''),
      typed: pack.wording.dialogs.offered[0] ?? '',
    };
  const [, figure = '', whose = ''] = FOR.exec(said) ?? [];
  const [, what = whose, typed = figure] = SET.exec(said) ?? MADE.exec(said) ?? [];
  const which = what === '' || namesNoKpi(what) || !isFigure(pack, typed) ? undefined : whichOf(pack, what);
  // what is called as an answer is called is one, and no KPI
  if (which?.kpi !== undefined || (which?.named !== undefined && !namesAnswer(pack, which.named)))
    return { does: 'setTarget', ...which, typed };
  const [, short = '', value = ''] = SHORT.exec(said) ?? [];
  const kpi = numberOf(short);
  const rest = value.replace(new RegExp(`^${BE} `), '');
  // "KPI 2 wants to come down, put it at 25": its figure stands somewhere in a sentence
  const isSentence = /\d/.test(rest) && !isFigure(pack, rest) && rest.split(' ').length > MOST_WORDS;
  return kpi === undefined || isSentence ? undefined : { does: 'setTarget', kpi, typed: rest };
}

/** A figure with what it counts has no more words. */
const MOST_WORDS = 4;

/** A KPI is never called by a figure: "104 weeks is two years of an apprentice" sets nothing. */
function namesNoKpi(what: string): boolean {
  return (
    /\d/.test(what) &&
    numberOf(NUMBERED.exec(what.replace(/^(?:the |our |my )/, ''))?.[1] ?? '') === undefined &&
    !PLACED.test(what)
  );
}

function whichOf({ wording }: CharterPack, what: string): Which {
  const said = what.replace(/^(?:of )?(?:the |our |my )?/, '').replace(/ (?:up|down|back)$/, '');
  if (/^(?:it|that|this|them|target)$/.test(said)) return {};
  const number = numberOf(NUMBERED.exec(said)?.[1] ?? '');
  if (number !== undefined) return { kpi: number };
  const place = PLACED.exec(said)?.[1] ?? '';
  const ordinal = wording.dialogs.ordinals.findIndex((names) => names.includes(place)) + 1;
  if (ordinal > 0) return { kpi: ordinal };
  return {
    named: said
      .replace(/ (?:kpi|target|one|figure|number)$/, '')
      .replace(/^(?:target|number) (?:for|of|on) (?:the )?/, ''),
  };
}

function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : readNumberWord(word);
}

function isFigure({ wording }: CharterPack, typed: string): boolean {
  const [first = ''] = typed.split(' ');
  return (
    /^£?\d/.test(typed) || readNumberWord(first) !== undefined || wording.dialogs.offered.includes(typed)
  );
}

function namesAnswer(pack: CharterPack, named: string): boolean {
  return QUESTION_IDS.some((id) =>
    questionWords(pack, id).names.some((name) => named === name || named === `${name}s`),
  );
}
