import type { CharterPack } from '../../../charter/pack';
import type { CalledDraft } from '../../../turn/decision';
import { readNumberWord } from '../../../drafting/reading/numberWords';
import { startOf } from '../questions/asked';
import { normalise } from '../phrases/normalise';
import { objectOf } from '../phrases/padding';
import { isUnlikely } from '../answers/unlikely';

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
const ENDS = / (?:ones?|drafts?|contracts?|document|doc|job|project|tender|procurement|schedule)$/;
const ABOUT =
  /^(?:(?:the|my|that) )?(?:one|draft|contract|job|document) (?:about|on|for|called|named|i did (?:for|on|about)|i was doing (?:for|on)|we did (?:for|on)|to do with) (?:the )?(.{2,60})$/;
/** When it was made is no word of a title. */
const WHEN =
  / (?:(?:last|this) (?:year|yr|week|month|spring|summer|autumn|winter|time)|yesterday|earlier|before|today|(?:on )?(?:mon|tues|wednes|thurs|fri)day|a (?:while|week|month|year) ago|the other day)$/;
const FROM_WHEN =
  / from (?:last |this |the )?(?:year|month|week|spring|summer|autumn|winter|time|before|earlier|yesterday|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const IN_WORD = / (?:in|as|to|into) (?:a )?(?:word|docx?)(?: (?:doc|document|file|format))?$/;
/** The file, and no title: "send me the word doc". */
const IS_FILE = /^(?:the |a |my )?(?:word |docx? |pdf )*(?:docx?|documents?|file|version|copy|word|pdf|it)$/;
/** What a verb alone does to the draft at hand. */
const BARE_ACTS: readonly DraftAct[] = ['duplicate', 'rename'];
const AS_BASE =
  /^(?:use|take|start from|start me another one like|start another one like|another one like|start another like|start me another like|do me another like|do me another one like|make me another like|make me another one like|base it on|base this on|base a new one on|build on|begin with|start with|work from|do another like|do one like|make another like|make one like|make a new one like|another like|a new one like|one like|copy) (.{2,60}?)(?: as (?:a|the|my) (?:template|starting point|basis|base|start|model)(?: for .*)?| for (?:the )?next year.*| so (?:i|we) can .*| for (?:a )?(?:new|another) .*)?$/;
/** "Copy it for the south area": of the draft at hand, with what the copy is for. */
const COPY_FOR =
  /^(?:(?:save|make|do|take|run off|get) (?:me )?(?:a|another) copy|copy|duplicate|clone)(?: of)?(?: it| this| that| this one| this draft| the draft)? (?:for|to use|so) (?!me\b).+$/;
/** "Rename to GM contract 27". */
const RENAMED_TO =
  /^(?:rename|retitle)(?: it| this| this one| this draft| the draft)?(?: to| as|:)\s+(\S.*)$/i;
/** "Where's my playground one gone". */
const WHERE_GONE =
  /^(?:where(?:'s|s| is| has| did| are)?|what (?:happened to|have you done with)) (?:my|the|that|our) (.{2,50}?)(?: (?:gone|go|went|got to|disappeared|ended up))?$/;
/** "What did the cleaning draft have ticked": asked of a draft that is named. */
const ASKED_OF =
  /^(?:what|which|how|when|did|does|is|was|has|show|check|look up) .*?\b(?:the|my|our|that) ((?:[a-z][\w'&-]* ){1,3}?(?:draft|one|contract))\b(?! (?:i|we|you|will|must|term|value|length|is|runs|starts)\b)/;
/** Which chat a file is wanted in says nothing of which draft. */
const INTO_CHAT = / (?:to|in|into|on) (?:the |this |our )?(?:channel|chat|team|group|meeting)$/;
const CALLED_NEW = /^(?:call|name) (.{2,40}? (?:one|draft|contract)) (?!something|anything)(\S.*)$/i;

/** "Open the cleaning one", "copy the last one", "rename it to Park benches". */
export function readCalled(pack: CharterPack, text: string): CalledCommand | undefined {
  const { draftCommands, remove, thisDraftShown } = pack.wording.dialogs;
  if (thisDraftShown.includes(normalise(text))) return { act: 'open', called: 'this', rest: '' };
  const bare = BARE_ACTS.find((act) => draftCommands[act].slice(0, 2).includes(normalise(text)));
  if (bare !== undefined) return { act: bare, called: 'this', rest: '' };
  const retitled = RENAMED_TO.exec(text.trim())?.[1];
  if (retitled !== undefined) return { act: 'rename', called: 'this', rest: retitled };
  const gone = WHERE_GONE.exec(normalise(text))?.[1];
  const lost = gone === undefined ? undefined : calledBy(pack, gone);
  if (lost !== undefined) return { act: 'open', called: lost, rest: '' };
  // "take out the carbon one" makes no copy of a draft
  const isTaking = startOf(normalise(text), remove) !== undefined;
  const based = isTaking ? undefined : AS_BASE.exec(normalise(text))?.[1];
  const base = based === undefined ? undefined : calledBy(pack, based);
  if (base !== undefined) return { act: 'duplicate', called: base, rest: '' };
  if (COPY_FOR.test(normalise(text))) return { act: 'duplicate', called: 'this', rest: '' };
  const [, old = '', now = ''] = CALLED_NEW.exec(text.trim()) ?? [];
  const renamed = old === '' ? undefined : calledBy(pack, normalise(old));
  if (renamed !== undefined) return { act: 'rename', called: renamed, rest: now };
  // "do me the word version of the Hartwell one" wants the file
  const wanted = objectOf(pack, normalise(text));
  const isFile = wanted !== undefined && startOf(wanted, draftCommands.word) !== undefined;
  const ofFile = isFile ? readActOn(pack, wanted) : undefined;
  // "send me the word file" names none, and means what the command means
  return ofFile && ofFile.called !== 'this' ? ofFile : readActOn(pack, text.trim().replace(INTO_CHAT, ''));
}

/** "Open the cleaning one": a verb, and the draft after it. */
function readActOn(pack: CharterPack, text: string): CalledCommand | undefined {
  const { draftCommands, remove } = pack.wording.dialogs;
  for (const act of Object.keys(draftCommands) as DraftAct[]) {
    const said = normalise(text);
    const verb = startOf(said, draftCommands[act]);
    if (verb === undefined) continue;
    const whole = text.trim().slice(verb.length).trim();
    // "send me number 2 in word": the file, and no look at it
    const rest = act === 'word' ? whole.replace(IN_WORD, '') : whole;
    const [, which = rest, title = ''] = act === 'rename' ? (RENAMED.exec(rest) ?? []) : [];
    const called =
      act === 'word' && IS_FILE.test(normalise(which)) ? 'this' : calledBy(pack, normalise(which));
    // "remove" takes things out of a draft, unless a draft is named
    const isTaking = verb !== draftCommands[act][0] && remove.includes(verb);
    const isByTitle =
      typeof called === 'object' &&
      'words' in called &&
      /(?:ones|drafts?|contracts?)$/.test(normalise(which));
    if (called !== undefined && (!isTaking || isByTitle)) return { act, called, rest: title };
    if (isTaking) continue;
    const this_ =
      act === 'rename'
        ? /^(it|this|this one|this draft|the draft|that) (?!to$|as$|something|anything)(\S.*)$/i.exec(rest)
        : null;
    if (this_) return { act, called: 'this', rest: this_[2] ?? '' };
    const words = normalise(which).split(' ');
    // "word 1": no card has anything of that kind
    if (act === 'word' && /^\d{1,2}$/.test(which)) return { act, called: { place: Number(which) }, rest: '' };
    const isLoose = act === 'word' ? FILED.has(verb) : LOOSE.includes(draftCommands[act].indexOf(verb));
    if (isLoose && words.length <= MOST_WORDS)
      return { act, called: looselyCalled(pack, words), rest: title, loose: true };
  }
  return undefined;
}

/** "What did the cleaning draft have ticked?": another draft by its title, of which something is asked; it is opened. */
export function readAskedOf(pack: CharterPack, text: string): NamedCommand | undefined {
  const which = ASKED_OF.exec(normalise(text))?.[1];
  const called = which === undefined ? undefined : calledBy(pack, which);
  return called === undefined || called === 'this' || 'place' in called
    ? undefined
    : { command: 'called', act: 'open', called, rest: '' };
}

/** "2", "the second one", "SV-0002", "the one about cleaning": a draft of the list that was shown, named and nothing else. */
export function readListed(pack: CharterPack, text: string): NamedCommand | undefined {
  const said = normalise(text);
  const reference = /^sv-\d{4,9}$/.test(said) ? said.toUpperCase() : undefined;
  if (reference !== undefined) return { command: 'named', act: 'open', reference, rest: '' };
  const number = /^(?:(?:number|no\.?|draft) )?(\d{1,2})$/.exec(said)?.[1];
  const top = /^(?:the )?(?:top|first)(?: one)?$/.test(said) ? '1' : number;
  if (top !== undefined) return { command: 'called', act: 'open', called: { place: Number(top) }, rest: '' };
  const called = said.split(' ').length <= MOST_WORDS ? calledBy(pack, said) : undefined;
  return called === undefined || called === 'this'
    ? undefined
    : { command: 'called', act: 'open', called, rest: '' };
}

/** A draft that is named by itself. */
type NamedCommand =
  | { readonly command: 'named'; readonly act: 'open'; readonly reference: string; readonly rest: string }
  | ({ readonly command: 'called' } & CalledCommand);

/** The first verbs of an act alone take mere words: "open", "copy". */
const LOOSE: readonly number[] = [0, 1];
const FILED: ReadonlySet<string> = new Set(['download', 'export']);
const MOST_WORDS = 6;

function looselyCalled({ wording }: CharterPack, words: readonly string[]): CalledDraft {
  const [first = ''] = words;
  if (words.length === 1 && /^\d{1,2}$/.test(first)) return { place: Number(first) };
  return { words: words.filter((word) => !wording.dialogs.padding.articles.includes(word)) };
}

/** How drafts stand names none of them: "the ready ones". */
const OF_STATUS =
  /^(?:(?:the|my|all|all the|any|only the|just the) )?(?:ready|finished|unfinished|open|done|older|newer|old|new|other|incomplete|recent|rest) (?:ones|drafts|contracts)$/;
const AGES: ReadonlySet<string> = new Set([
  'old',
  'older',
  'other',
  'previous',
  'existing',
  'whole',
  'earlier',
]);

/** The draft that words call by its place or by a title before "one" or "draft"; the one at hand; undefined where they do neither. */
export function calledBy(pack: CharterPack, which: string): CalledCommand['called'] | undefined {
  const { wording } = pack;
  const { thisDraft, newest, ordinals, padding } = wording.dialogs;
  if (thisDraft.includes(which)) return 'this';
  if (/[,;.] /.test(which) || OF_STATUS.test(which)) return undefined;
  const about = ABOUT.exec(which)?.[1];
  if (about !== undefined)
    return {
      words: about
        .replace(WHEN, '')
        .split(' ')
        .filter((word) => !padding.articles.includes(word)),
    };
  const article = startOf(which, padding.articles) ?? '';
  const bare = which.slice(article.length).replace(FROM_WHEN, '').trim();
  const word = bare.replace(ENDS, '').replace(/^(?:number|no\.?|draft) /, '');
  if (newest.includes(word)) return { place: 1 };
  const ordinal = ordinals.findIndex((names) => names.includes(word)) + 1;
  const number = ordinal > 0 ? ordinal : word === bare ? undefined : (readNumberWord(word) ?? Number(word));
  if (number !== undefined && number > 0) return { place: number };
  const words = word.split(' ').filter((each) => !AGES.has(each));
  const isTitle = word !== bare && words.length > 0 && words.length <= MOST_WORDS && !isUnlikely(pack, word);
  return ENDS.test(` ${bare}`) && isTitle ? { words } : undefined;
}
