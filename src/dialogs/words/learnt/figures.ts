import type { CharterPack } from '../../../charter/pack';
import { numberIn } from '../../../drafting/reading/numberIn';
import { NUMBER_WORD, readNumberWord } from '../../../drafting/reading/numberWords';
import type { Kpi } from '../../../drafting/kpis/kpi';
import type { Standing } from '../../turn';
import { kpisCalled } from '../../views/kpisCalled';
import { kpisOf } from '../../views/shortlistViews';
import { readLooseTarget } from '../choices/looseTarget';
import { readTarget } from '../choices/target';
import { isPlainlyNamed } from '../choices/wanted';
import type { DraftIntent } from '../draftIntent';
import { normalise } from '../phrases/normalise';

type SetTarget = Extract<DraftIntent, { does: 'setTarget' }>;

const FIGURE = new RegExp(`(?<![\\w.])\\d[\\d,.]*(?: ?%|k\\b)?|(?<![\\w-])(?:${NUMBER_WORD})(?![\\w-])`, 'g');
const KPI_NUMBER = new RegExp(`\\b(?:kpi|number|no\\.?|target) ?(\\d{1,2}|${NUMBER_WORD})\\b(?! ?%)`);
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:two thirds)\b/, 2 / 3],
  [/\b(?:halve|half|halved)\b/, 1 / 2],
  [/\b(?:double|doubled|twice|x ?2)\b/, 2],
  [/\b(?:treble|triple|times three|three times|x ?3)\b/, 3],
];

/**
 * What a sentence that sets targets sets, wherever in it KPI and figure stand; which KPI is asked where none is named. Undefined where no
 * figure is clear.
 */
export function targetsNamed(at: Standing, text: string, isShare: boolean): DraftIntent | undefined {
  const plain = readLooseTarget(at, text) ?? readTarget(at.turn.pack, text);
  if (plain !== undefined && (!isShare || isByShare(plain))) return plain;
  const kpis = kpisOf(at.turn, at.draft);
  const parts = normalise(text)
    .split(/\s*(?:[;,](?!\d)|\band\b|\bso\b| – | - )\s*/)
    .filter(
      (part) =>
        figuresOf(part.replace(KPI_NUMBER, ' ')).length > 0 || FACTORS.some(([word]) => word.test(part)),
    );
  const set = parts.flatMap((part) => oneOf(at, kpis, part, isShare) ?? []);
  const named = set.filter((each) => each.kpi !== undefined || each.named !== undefined);
  // "46 is silly, 30 max": where no KPI is named, the last figure is meant
  const last = set.at(-1);
  if (named.length === 0 && last) return { ...last, ...kpiNamed(text) };
  if (named.length === 0) return undefined;
  if (set.length < parts.length) return undefined;
  const [only, ...others] = set;
  if (others.length === 0) return only;
  return set.every(({ kpi }) => kpi !== undefined) ? { does: 'setTargets', each: set } : undefined;
}

/** "KPI 2 wants to come down, put it at 25": the one that is named by its number elsewhere in the sentence. */
function kpiNamed(text: string): Pick<SetTarget, 'kpi'> {
  const [only, ...others] = [...normalise(text).matchAll(new RegExp(KPI_NUMBER, 'g'))];
  const kpi = others.length > 0 ? undefined : numberOf(only?.[1] ?? '');
  return kpi === undefined ? {} : { kpi };
}

function isByShare(does: DraftIntent): boolean {
  if (does.does === 'setTargets') return does.each.every(({ by }) => by !== undefined);
  return does.does === 'setTarget' && does.by !== undefined;
}

function oneOf(at: Standing, kpis: readonly Kpi[], part: string, isShare: boolean): SetTarget | undefined {
  const kpi = kpiIn(at, kpis, part);
  // what no KPI here is about is told
  const named = kpi === undefined ? thingNamed(at.turn.pack, part) : undefined;
  const which = { ...(kpi !== undefined && { kpi }), ...(named !== undefined && { named }) };
  const rest = part.replace(KPI_NUMBER, ' ');
  const factor = FACTORS.find(([word]) => word.test(rest))?.[1] ?? (isShare ? timesIn(rest) : undefined);
  if (factor !== undefined) return { does: 'setTarget', ...which, typed: part, by: { times: factor } };
  if (isShare) return undefined;
  const step = BY_FIGURE.exec(rest);
  if (step) {
    const plus = (UP.test(step[1] ?? '') ? 1 : -1) * Number(step[2]);
    return { does: 'setTarget', ...which, typed: part, by: { plus } };
  }
  const [typed, ...others] = figuresOf(rest);
  // "we want 12 weeks", with no KPI named, may be the contract's
  if (kpi === undefined && named === undefined && kpis.length > 1 && OF_TIME.test(rest)) return undefined;
  return typed === undefined || others.length > 0 ? undefined : { does: 'setTarget', ...which, typed };
}

/** "50% less", "a 20 per cent rise", "30% of it", "divided by two": so many times what it was. */
function timesIn(part: string): number | undefined {
  const divided = numberOf(/\bdivided? .*\bby (\S+)/.exec(part)?.[1] ?? '');
  if (divided !== undefined && divided > 0) return 1 / divided;
  const percent = numberOf(PERCENT.exec(part)?.[1] ?? '');
  if (percent === undefined) return undefined;
  if (LESS.test(part)) return 1 - percent / 100;
  if (MORE.test(part)) return 1 + percent / 100;
  return /% of|cent of/.test(part) ? percent / 100 : undefined;
}
const PERCENT = /\b(\d{1,3}|[a-z]+) ?(?:%|per ?cent|pc\b|percent)/;
const LESS = /\b(?:less|lower|fewer|cut|reduce|reduction|trim|slash|knock|drop|off|down|take|smaller)\b/;
const MORE = /\b(?:more|higher|up|raise|rise|increase|lift|bigger|add)\b/;

const OF_TIME = /\d ?(?:weeks?|wks?|months?|mths?|years?|yrs?|days?)\b/;

const BY_FIGURE = /\b(up|down|add|minus|plus|take|knock|another)(?: off| by| on)? (\d{1,5})(?! ?%)\b/;
const UP = /^(?:up|add|plus|another)$/;

/** The one KPI that a part names by its number, its place or a word of its name. */
function kpiIn({ turn: { pack } }: Standing, kpis: readonly Kpi[], part: string): number | undefined {
  const number = numberOf(KPI_NUMBER.exec(part)?.[1] ?? '');
  if (number !== undefined) return number;
  const place = pack.wording.dialogs.ordinals.findIndex((names) =>
    names.some((name) => name.length > 1 && new RegExp(`\\b${name} (?:one|kpi|target)\\b`).test(part)),
  );
  if (place >= 0) return place + 1;
  const named = (part.match(/[\p{L}-]{3,}/gu) ?? [])
    .map((word) => kpisCalled(pack, kpis, word))
    .filter((called) => called.length === 1)
    .map(([called]) => called?.number);
  const [only, ...others] = [...new Set(named)];
  return others.length > 0 ? undefined : only;
}

/** The first word of a part that the Charter has by name; else what stands before its figure. */
function thingNamed(pack: CharterPack, part: string): string | undefined {
  const words = (part.match(/[\p{L}-]{4,}/gu) ?? []).filter((word) => readNumberWord(word) === undefined);
  return words.find((word) => isPlainlyNamed(pack, word)) ?? BEFORE_FIGURE.exec(part)?.[1];
}

const BEFORE_FIGURE = /^([\p{L}-]{4,}(?: [\p{L}-]{4,})?) \d/u;

function figuresOf(part: string): readonly string[] {
  const said = part.replace(LEFT_BEHIND, ' ');
  return [...said.matchAll(FIGURE)].map(([figure]) => {
    const number = numberOf(figure.replace(/ ?%$/, ''));
    return figure.endsWith('%') || number === undefined ? figure : String(number);
  });
}

const LEFT_BEHIND = new RegExp(
  `\\b(?:not|instead of|rather than|better than|from|down from|up from|swap(?: the)?) (?:\\d[\\d,.]*|${NUMBER_WORD})\\b ?%?|\\b\\d[\\d,.]* ?%? ?(?=(?:->|to|for a) ?\\d)`,
  'g',
);

function numberOf(word: string): number | undefined {
  return readNumberWord(word) ?? numberIn(word);
}
