import { readNumberWord } from '../../../drafting/reading/numberWords';
import { occurs, phrasesOf, wordsOf } from '../phrases/wordSets';
import { normalise } from '../phrases/normalise';
import type { DraftIntent } from '../draftIntent';
import type { CharterPack } from '../../../charter/pack';
import { asksInSoManyWords } from '../questions/plainlyAsked';

/** "KPI 2", "KPIs 1, 2 and 4". */
const NUMBERED = /\b(?:kpis?|numbers?|nos?\.?) ?((?:\d{1,2}|,|&|and|\s)+)/g;
const FIRST = /\bfirst (\w+)\b/;

/** "Set KPI 2 under section 52", "take KPI 1 out of section 52", "the first three under s.52": which KPIs, by their numbers, and which way. */
export function readSection52(pack: CharterPack, text: string): DraftIntent | undefined {
  const { said: sets, verbs } = pack.wording.dialogs.section52;
  const said = normalise(text);
  const words = wordsOf(said);
  const section = sets.find((each) => occurs(phrasesOf([each]), words));
  if (section === undefined || text.trimEnd().endsWith('?') || asksInSoManyWords(said)) return undefined;
  const has = (list: readonly string[]): boolean => occurs(phrasesOf(list), words);
  const named = said.split(section).join(' ');
  const numbers = [...numbersIn(named), ...ordinalsIn(pack, named)];
  const way = has(verbs.unset) ? 'unset' : 'set';
  if (numbers.length > 0) return { does: 'setSection52', way, kpis: [...new Set(numbers)] };
  if (has(verbs.all) && !has(verbs.none)) return { does: 'setSection52', way, kpis: 'all' };
  return has([...verbs.set, ...verbs.unset, ...verbs.none])
    ? { does: 'setSection52', way: 'open', kpis: [] }
    : undefined;
}

function numbersIn(said: string): readonly number[] {
  return [...said.matchAll(NUMBERED)].flatMap(([, list = '']) => (list.match(/\d+/g) ?? []).map(Number));
}

function ordinalsIn({ wording }: CharterPack, said: string): readonly number[] {
  const { ordinals } = wording.dialogs;
  const [, count = ''] = FIRST.exec(said) ?? [];
  const first = /^\d$/.test(count) ? Number(count) : readNumberWord(count);
  if (first !== undefined) return Array.from({ length: first }, (_each, at) => at + 1);
  const words = said.split(/[^a-z0-9]+/);
  return ordinals.flatMap((names, at) =>
    names.some((name) => words.includes(name) && !/^\d+$/.test(name)) ? [at + 1] : [],
  );
}
