import { isSpokenOf } from '../../../charter/lookUp/lookUp';
import type { CharterPack } from '../../../charter/pack';
import { normalise } from '../phrases/normalise';
import { covered, occurs, phrasesOf, wordsOf } from '../phrases/wordSets';
import { startOf } from './asked';
import { isAsking, partsOf } from './topic';

/** "Mentoring and sponsorship - is that in there?": what is pointed back at, without the Charter's name. */
const IN_THERE =
  /^(.{3,60}?)(?:\s*[-–—,:;.?]\s*|\s+)(?:is|are|was|were) (?:that|this|it|they|those|these|there) (?:anything |something |all |even |one )?(?:in there|in it|covered|mentioned|included|one of them|on the list|part of it|part of that|in that|under that)\?*$/;
const LONGEST = 120;
/** More words name no subject. */
const MOST_WORDS = 7;

/** What is asked of the Charter by words around its name, or pointed at as being in it: undefined where nothing else is named. */
export function askedOfCharter(pack: CharterPack, text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const pointed = IN_THERE.exec(text.toLowerCase().trim())?.[1];
  if (pointed !== undefined && isSpokenOf(pack, pointed)) return normalise(pointed);
  const said = wordsOf(text);
  if (!occurs(NAMES, said) || !asks(pack, text)) return undefined;
  const beside = covered(phrasesOf(pack.wording.dialogs.charterAsking), said);
  const left = said.filter((word, at) => beside[at] !== true && /[\p{L}\p{N}]/u.test(word));
  if (left.length === 0 || left.length > MOST_WORDS) return undefined;
  const query = left.join(' ');
  return isSpokenOf(pack, query) ? query : undefined;
}

/** How the Charter is named in a question; a street or a market may bear the name alone. */
const NAMES = phrasesOf([
  'the charter',
  'charters',
  'in charter',
  'charter wording',
  'charter line',
  'charter text',
  'charter bit',
  'charter words',
  'charter have',
  'charter want',
]);

function asks(pack: CharterPack, text: string): boolean {
  const { shows } = pack.wording.dialogs.padding;
  return (
    isAsking(pack, text) ||
    partsOf(text).some(
      (part) =>
        startOf(normalise(part), [...shows, 'read', 'read me', 'quote', 'tell me', 'remind me']) !==
        undefined,
    ) ||
    /\bcharter (?:wording|line|text)\b/i.test(text)
  );
}
