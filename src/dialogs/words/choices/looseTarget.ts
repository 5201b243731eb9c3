import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import { NUMBER_WORD, readNumberWord } from '../../../drafting/reading/numberWords';
import type { Kpi } from '../../../drafting/kpis/kpi';
import type { Standing } from '../../turn';
import { kpisCalled } from '../../views/kpisCalled';
import { kpisOf } from '../../views/shortlistViews';
import type { DraftIntent } from '../draftIntent';
import { readChangeByName } from '../facts/changed';
import { normalise } from '../phrases/normalise';
import { answerCalled } from '../questions/meaning';
import { inAll } from './target';

type SetTarget = Extract<DraftIntent, { does: 'setTarget' }>;

const LONGEST = 120;
const FIGURE = new RegExp(
  `(?:£ ?)?\\b\\d[\\d,.]*(?:k|m)?\\b ?(?:%|per ?cent\\b)?|(?<!\\S)(?:${NUMBER_WORD.replace(/\|one\b/, '|(?<=(?:to|at) )one')})\\b(?! (?:one|kpi|target))(?: (?:%|per ?cent\\b))?`,
  'g',
);
const REFERENCE = new RegExp(
  `\\b(?:kpi|target|number|no\\.?) ?(?:number )?(\\d{1,2}(?!\\d| ?%)|${NUMBER_WORD})\\b`,
  'g',
);
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:halve|halved|half|in half|by half)\b/, 0.5],
  [/\b(?:double|doubled|twice)\b/, 2],
  [/\b(?:treble|triple|tripled|trebled|three times)\b/, 3],
];
const CHANGES = /^(?:change|edit|update|amend|adjust|alter|set)$/;
const ALL = /\b(?:all|every|each|both|everything|across the board)\b/;
/** "From 20 to 40", "40 not 20": the figure that is left behind. */
const LEFT_BEHIND = new RegExp(
  `\\b(?:not|instead of|rather than|from) (?:£ ?)?(?:\\d[\\d,.]*|${NUMBER_WORD})\\b ?(?:%|per ?cent\\b)?`,
  'g',
);

/**
 * One target, some or all, however it is said, where the words name KPIs of this draft and hold a figure, a factor or a wish for more or
 * less: "20 for the second", "i want 6 on kpi 2", "half the hours". Undefined where any word is about something else.
 */
export function readLooseTarget(at: Standing, text: string): DraftIntent | undefined {
  const said = inAll(normalise(text)).replace(LEFT_BEHIND, ' ');
  if (said.length > LONGEST || / by (?:£ ?)?\d/.test(said) || readChangeByName(at, text)) return undefined;
  const kpis = kpisOf(at.turn, at.draft);
  const parts = said.split(/\s*(?:[;,](?!\d)|\band\b)\s*/).filter((part) => part !== '');
  const each = parts.map((part) => oneTarget(at, kpis, part));
  const set = each.filter((one) => one !== undefined);
  if (parts.length > 1 && set.length === parts.length && set.every(({ kpi }) => kpi !== undefined))
    return { does: 'setTargets', each: set };
  const one = oneTarget(at, kpis, said);
  if (one === undefined) return undefined;
  if (one.kpi !== undefined || one.named !== undefined) return one;
  if (!ALL.test(said)) return isOfTargets(said) ? one : undefined;
  return { does: 'setTargets', each: kpis.map(({ number }) => ({ ...one, kpi: number })) };
}

/** Without a KPI named, it must speak of targets: "make it 80 %" does, "4" does not. */
function isOfTargets(said: string): boolean {
  return /\b(?:targets?|it|that|them|this|those|these|kpis?|figures?|numbers?|all)\b/.test(said);
}

function oneTarget({ turn: { pack } }: Standing, kpis: readonly Kpi[], said: string): SetTarget | undefined {
  const { targetWords, ordinals, offered } = pack.wording.dialogs;
  let rest = ` ${said} `;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = 0;
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(found[0], ' ');
    return found?.[1] ?? found?.[0];
  };
  const reference = take(REFERENCE);
  let kpi = reference === undefined ? undefined : numberOf(reference);
  const place = ordinals.findIndex((names) => names.some((name) => new RegExp(`\\b${name}\\b`).test(rest)));
  if (kpi === undefined && place >= 0) {
    kpi = place + 1;
    for (const name of ordinals[place] ?? []) rest = rest.replace(new RegExp(`\\b${name}\\b`), ' ');
  }
  const isOffer =
    offered.some((phrase) => rest.includes(` ${phrase} `)) ||
    /\b(?:tenderers?|bidders?) (?:offer|decide|propose|bid)\b/.test(rest);
  const factor = FACTORS.find(([pattern]) => pattern.test(rest));
  if (factor) rest = rest.replace(factor[0], ' ');
  const figure = factor || isOffer ? undefined : take(FIGURE);
  const words = rest.split(/[\s:=,.]+/).filter((word) => word !== '');
  // "change KPI 2": to what, is asked
  const changes = reference !== undefined && words.length === 1 && CHANGES.test(words[0] ?? '');
  const wish =
    changes || words.some((word) => targetWords.more.includes(word) || targetWords.less.includes(word));
  const known = new Set([
    ...targetWords.verbs,
    ...targetWords.filling,
    ...targetWords.more,
    ...targetWords.less,
  ]);
  const naming = words.filter((word) => !known.has(word));
  const units = kpi === undefined ? [] : unitsOf(kpis.filter((each) => each.number === kpi));
  const left = naming.filter(
    (word) =>
      !units.includes(word) &&
      !(isOffer && /^(?:tenderers?|bidders?|offer|offered|decide|propose|bid|let|leave)$/.test(word)),
  );
  // "weighting should be 15%" is of the answer of that name, and of no KPI by weight
  if (kpi === undefined && answerCalled(pack, left.join(' ')) !== undefined) return undefined;
  if (kpi === undefined && left.length > 0) {
    const called = kpisCalled(pack, kpis, left.join(' '));
    if (called.length !== 1) return named(pack, left.join(' '), factor?.[1], figure);
    kpi = called[0]?.number;
  } else if (left.length > 0) return undefined;
  if (kpi !== undefined && kpi > MOST_KPIS) return undefined;
  const which = kpi === undefined ? {} : { kpi };
  if (isOffer) return { does: 'setTarget', ...which, typed: offered[0] ?? '' };
  if (factor) return { does: 'setTarget', ...which, typed: said, by: { times: factor[1] } };
  if (figure === undefined) return wish ? { does: 'setTarget', ...which, typed: '' } : undefined;
  return { does: 'setTarget', ...which, typed: inFigures(figure) };
}

/** A subject of the Charter that no KPI here is about: that is said. */
function named(
  pack: CharterPack,
  name: string,
  times: number | undefined,
  figure: string | undefined,
): SetTarget | undefined {
  if ((times === undefined && figure === undefined) || /\d/.test(name)) return undefined;
  // what merely resembles is no name: "change the length to 3 years"
  if (namedInCharter(pack, name) === undefined) return undefined;
  const by = times === undefined ? {} : { by: { times } };
  return { does: 'setTarget', named: name, typed: figure === undefined ? name : inFigures(figure), ...by };
}

const MOST_KPIS = 50;

function unitsOf(kpis: readonly Kpi[]): readonly string[] {
  return kpis.flatMap(({ unit, name }) => `${unit} ${name}`.toLowerCase().split(/[^\p{L}]+/u));
}

function numberOf(word: string): number {
  return readNumberWord(word) ?? Number(word);
}

function inFigures(figure: string): string {
  return figure
    .replace(/[a-z]+/g, (word) => String(readNumberWord(word) ?? word))
    .replace(/ ?(?:per ?cent|percent)/, '%')
    .trim();
}
