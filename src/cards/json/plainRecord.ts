import { isPrototypeKey } from '../../charter/prototypeKeys';

/** More keys than any of our cards sends. */
const MOST_KEYS = 300;

/** Whether a value is an object as JSON makes it: no array, no class, not too many keys. */
export function isPlainRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.keys(value).length <= MOST_KEYS;
}

/** Whether a key of the record, or the part of it after a colon, names a prototype. */
export function hasForbiddenKey(value: Readonly<Record<string, unknown>>): boolean {
  return Object.getOwnPropertyNames(value).some((key) => key.split(':').some(isPrototypeKey));
}
