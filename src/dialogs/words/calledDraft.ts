import type { CharterPack } from '../../charter/pack';
import type { CalledDraft } from '../../turn/decision';
import { readNumberWord } from '../../drafting/reading/numberWords';
import { startOf } from './asked';
import { normalise } from './normalise';

/** What can be done with a draft that is named. */
export type DraftAct = keyof CharterPack['wording']['dialogs']['draftCommands'];

/** A draft named by words of its title, by its place in the list, or as the one at hand; and what is to be done with it. */
export interface CalledCommand {
  readonly act: DraftAct;
  readonly called: CalledDraft | 'this';
  readonly rest: string;
  /** Only words follow the verb: a draft's title where no draft is under way. */
  readonly loose?: true;
}

const RENAMED = /^(.{1,80}?)\s+(?:to|as)\s+(\S.*)$/i;
const ENDS = / (?:one|draft|contract|document|doc)$/;

/** "Open the cleaning one", "copy the last one", "rename it to Park benches". */
export function readCalled(pack: CharterPack, text: string): CalledCommand | undefined {
  const { draftCommands, remove, thisDraftShown } = pack.wording.dialogs;
  if (thisDraftShown.includes(normalise(text))) return { act: 'open', called: 'this', rest: '' };
  for (const act of Object.keys(draftCommands) as DraftAct[]) {
    const said = normalise(text);
    // "remove" takes things out of a draft
    const verbs = draftCommands[act].filter((verb, at) => at === 0 || !remove.includes(verb));
    const verb = startOf(said, verbs);
    if (verb === undefined) continue;
    const rest = text.trim().slice(verb.length).trim();
    const [, which = rest, title = ''] = act === 'rename' ? (RENAMED.exec(rest) ?? []) : [];
    const called = calledBy(pack, normalise(which));
    if (called !== undefined) return { act, called, rest: title };
    const words = normalise(which).split(' ');
    if (act !== 'word' && LOOSE.includes(draftCommands[act].indexOf(verb)) && words.length <= MOST_WORDS)
      return { act, called: looselyCalled(pack, words), rest: title, loose: true };
  }
  return undefined;
}

/** The first verbs of an act alone take mere words: "open", "copy". */
const LOOSE: readonly number[] = [0, 1];
const MOST_WORDS = 6;

function looselyCalled({ wording }: CharterPack, words: readonly string[]): CalledDraft {
  const [first = ''] = words;
  if (words.length === 1 && /^\d{1,2}$/.test(first)) return { place: Number(first) };
  return { words: words.filter((word) => !wording.dialogs.padding.articles.includes(word)) };
}

function calledBy({ wording }: CharterPack, which: string): CalledCommand['called'] | undefined {
  const { thisDraft, newest, ordinals, padding } = wording.dialogs;
  if (thisDraft.includes(which)) return 'this';
  const article = startOf(which, padding.articles) ?? '';
  const bare = which.slice(article.length).trim();
  const word = bare.replace(ENDS, '').replace(/^(?:number|no\.?|draft) /, '');
  if (newest.includes(word)) return { place: 1 };
  const ordinal = ordinals.findIndex((names) => names.includes(word)) + 1;
  const number = ordinal > 0 ? ordinal : word === bare ? undefined : (readNumberWord(word) ?? Number(word));
  if (number !== undefined && number > 0) return { place: number };
  return ENDS.test(` ${bare}`) && word !== bare ? { words: word.split(' ') } : undefined;
}
