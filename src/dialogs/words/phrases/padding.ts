import type { CharterPack } from '../../../charter/pack';
import { rememberBy, rememberLast } from '../../../drafting/remember';
import { startOf } from '../questions/asked';
import { normalise } from './normalise';

/** More politeness than anybody heaps up. */
const MOST = 6;

/** What is wanted, as typed, without the politeness around it: "could you please show my drafts" is "show my drafts". */
export function withoutPadding(pack: CharterPack, text: string): string {
  return wantedIn(pack)(text);
}

const wantedIn = rememberBy((pack: CharterPack) => rememberLast((text) => takePaddingOff(pack, text)));

function takePaddingOff(pack: CharterPack, text: string): string {
  const { padding } = pack.wording.dialogs;
  let left = text.replace(/\s+/g, ' ').trim();
  for (let taken = 0; taken < MOST; taken += 1) {
    const start = beginningOf(left, padding.starts);
    const asking = start === undefined ? beginningOf(left, padding.asking) : undefined;
    if (start !== undefined) left = left.slice(start.length);
    // "can you see it?" asks; "can you show it?" wants it done
    else if (asking !== undefined && isOrder(pack, left.slice(asking.length)))
      left = left.slice(asking.length);
    else break;
    left = left.replace(/^[\s,.!:-]+/, '');
  }
  for (let taken = 0; taken < MOST; taken += 1) {
    const bare = left.replace(/(?<![\s?.!,])[\s?.!,]+$/, '');
    const said = normalise(bare);
    const end = padding.ends.find((each) => said.endsWith(` ${each}`));
    if (end === undefined) break;
    left = bare.slice(0, -end.length).replace(/(?<![\s,.!-])[\s,.!-]+$/, '');
  }
  return left;
}

/** "The word file" of "show me the word file"; undefined where nothing is to be shown. */
export function objectOf(pack: CharterPack, said: string): string | undefined {
  const { shows, articles } = pack.wording.dialogs.padding;
  const verb = startOf(said, shows);
  if (verb === undefined) return undefined;
  let rest = said.slice(verb.length).trim();
  for (let article = startOf(rest, articles); article !== undefined; article = startOf(rest, articles))
    rest = rest.slice(article.length).trim();
  return rest;
}

/** Longer than any politeness: more of a text is not looked at for its beginning. */
const LONGEST_PHRASE = 200;
const ENDS_WORD = /[\s,.!:]/;

function beginningOf(text: string, phrases: readonly string[]): string | undefined {
  const said = text.slice(0, LONGEST_PHRASE).toLowerCase().replace(/[’‘]/g, "'");
  const found = phrases.filter(
    (phrase) => said.startsWith(phrase) && ENDS_WORD.test(said.charAt(phrase.length)),
  );
  return found.reduce<string | undefined>(
    (a, b) => (a !== undefined && a.length >= b.length ? a : b),
    undefined,
  );
}

/** Whether words begin with something that is to be done. */
function isOrder(pack: CharterPack, text: string): boolean {
  const { add, remove, changes, corrections, padding, doing, draftCommands, commands } = pack.wording.dialogs;
  const said = normalise(withoutPaddingStarts(padding.starts, text));
  const verbs = [
    ...[add, remove, changes, corrections, padding.shows, padding.orders].flat(),
    ...Object.values(doing).flat(),
    ...Object.values(draftCommands).flat(),
  ];
  return (
    startOf(said, verbs) !== undefined || Object.values(commands).some((phrases) => phrases.includes(said))
  );
}

function withoutPaddingStarts(starts: readonly string[], text: string): string {
  const left = text.trim();
  const start = beginningOf(left, starts);
  return start === undefined ? left : left.slice(start.length).trim();
}
