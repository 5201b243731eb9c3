import type { CharterPack } from '../../../charter/pack';
import type { DraftAct } from './calledDraft';
import { normalise } from '../phrases/normalise';
import { occurs, phrasesOf, wordsOf } from '../phrases/wordSets';

/** A draft by its reference with what is to be done with it. */
interface ByReference {
  readonly act: DraftAct;
  readonly reference: string;
  readonly rest: string;
}

const REFERENCE = /\bsv-\d{4,9}\b/gi;
const LONGEST = 160;
/** What is done to it where no verb opens it: the heavier first. */
const ACTS: readonly DraftAct[] = ['rename', 'revokeLinks', 'word', 'duplicate', 'delete'];

/**
 * "Can you just copy SV-0017", "SV-0042 in word": a reference with its verb wherever it stands; alone, it is opened. Undefined where no
 * draft is named, several are, or something is asked of it.
 */
export function readReference(pack: CharterPack, text: string): ByReference | undefined {
  if (text.length > LONGEST) return undefined;
  const found = text.match(REFERENCE) ?? [];
  const [reference = ''] = found;
  if (found.length !== 1) return undefined;
  const { draftCommands, compare, refused } = pack.wording.dialogs;
  const said = wordsOf(text);
  if (occurs(phrasesOf([...compare.verbs, 'who', 'whos', 'whose', 'dont', ...refused]), said))
    return undefined;
  const rest = renamedTo(text) ?? '';
  const act = ACTS.find((each) => {
    if (each === 'rename') return rest !== '' && occurs(phrasesOf(draftCommands.rename), said);
    return occurs(phrasesOf([...draftCommands[each], ...ALSO[each]]), said);
  });
  const isAlone = normalise(text) === reference.toLowerCase();
  const opens = occurs(phrasesOf([...draftCommands.open, 'whats in', 'what did', 'what was']), said);
  if (act === undefined && !isAlone && !opens) return undefined;
  return { act: act ?? 'open', reference: reference.toUpperCase(), rest: act === 'rename' ? rest : '' };
}

const ALSO: Readonly<Record<Exclude<DraftAct, 'rename'>, readonly string[]>> = {
  open: [],
  delete: [],
  revokeLinks: [],
  duplicate: ['same as', 'template', 'based on', 'like', 'starting point'],
  word: ['word', 'docx', 'file'],
};

function renamedTo(text: string): string | undefined {
  return /\bsv-\d{4,9}\s+(?:to|as)\s+(\S.*)$/i.exec(text)?.[1];
}
