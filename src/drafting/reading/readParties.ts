import type { PartyNames } from '../../record/answers';
import { accept, refuse, type Limits, type Reading } from './reading';
import { readWords } from './readWords';

/** A name of a party: one to four words of letters. */
const NAME = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}$/u;

/** The names of the two parties, the buyer first: "the Customer and the Contractor", "Buyer, Supplier". */
export function readParties(text: string, limits: Limits): Reading<PartyNames> {
  const words = readWords(text, limits);
  if (!words.ok) return words;
  const names = words.value
    .replace(/(?<![.!])[.!]+$/, '')
    .split(/\s*[,;/]\s*(?:and\s+)?|\s+and\s+/i)
    .map((name) => name.replace(/^the\s+/i, ''));
  const [authority, supplier] = names;
  if (authority === undefined || supplier === undefined || names.length > 2)
    return refuse('not-two', words.value);
  if (!NAME.test(authority) || !NAME.test(supplier)) return refuse('not-a-name', words.value);
  if (authority.toLowerCase() === supplier.toLowerCase()) return refuse('same', words.value);
  return accept({ authority: asDefined(authority), supplier: asDefined(supplier) });
}

/** "the Customer": a defined term, each word with a capital. */
function asDefined(name: string): string {
  return `the ${name.replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())}`;
}
