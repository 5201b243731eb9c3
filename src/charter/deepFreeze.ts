import { isMap } from 'node:util/types';

/** Freezes a value and everything in it, so that no turn can change the policy that the next one reads. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (isMap(value)) sealMap(value);
  else for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}

// Object.freeze leaves a Map's entries open, so its three ways to change are taken away
function sealMap(map: ReadonlyMap<unknown, unknown>): void {
  for (const child of map.values()) deepFreeze(child);
  for (const name of ['set', 'delete', 'clear']) Object.defineProperty(map, name, { value: refuseChange });
}

function refuseChange(): never {
  throw new TypeError('The charter pack cannot be changed while the assistant runs');
}
