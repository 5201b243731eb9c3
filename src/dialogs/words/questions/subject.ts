import { isBareSubject, lookUp } from '../../../charter/lookUp/lookUp';
import type { CharterPack } from '../../../charter/pack';
import { namedInCharter } from '../../../drafting/explaining/namedInCharter';
import { findPlaces } from '../../../drafting/reading/request/ukPlaces';
import { startOf } from './asked';
import { normalise } from '../phrases/normalise';

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

/** Whether words name a subject of the Charter where a figure or a day is asked for: "trees", and not "mid May". */
export function namesSubjectNoFigure(pack: CharterPack, text: string): boolean {
  const said = normalise(text);
  if (namedInCharter(pack, said) !== undefined) return true;
  const result = lookUp(pack, said);
  return namesSubject(pack, text) && result.found === 'one' && result.share >= SURE_OF && !WHEN.test(said);
}

const SURE_OF = 0.9;
const WHEN =
  /\b(?:spring|summer|autumn|winter|quarter|month|year|week|day|soon|later|before|after|until|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Letters that resemble are no proof where a name is asked for. */
const SURE_FROM = 0.7;

/** Whether a subject of the Charter is named outright, where a place could be meant as well. */
export function namesSubjectSurely(pack: CharterPack, text: string): boolean {
  if (
    /\p{Lu}/u.test(text) ||
    /^(?:in|at|on|across|all|every|the|around|near) /.test(text) ||
    findPlaces(pack, text).length > 0
  )
    return false;
  if (namedInCharter(pack, normalise(text)) !== undefined) return true;
  const result = lookUp(pack, text);
  return result.found === 'one' && result.share >= SURE_FROM && normalise(text).includes(' ');
}
