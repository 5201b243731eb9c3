import { isBareSubject } from '../../charter/lookUp/lookUp';
import type { CharterPack } from '../../charter/pack';
import { startOf } from './asked';
import { normalise } from './normalise';

/** A sum in words that could not be read is no subject. */
const NUMBER_WORDS = /\b(?:hundred|thousand|million|billion|grand|pounds?)\b/;

/** Whether a message is no more than a subject of the Charter, to be looked up: neither an act on a draft nor "no idea". */
export function namesSubject(pack: CharterPack, text: string): boolean {
  const said = normalise(text);
  const { add, remove, unsure, refused, nothing, complaints } = pack.wording.dialogs;
  if (complaints.some((words) => said.endsWith(` ${words}`))) return false;
  if (
    NUMBER_WORDS.test(said) ||
    [...unsure, ...refused, ...nothing].includes(said) ||
    startOf(said, [...add, ...remove]) !== undefined
  )
    return false;
  return isBareSubject(pack, said);
}
