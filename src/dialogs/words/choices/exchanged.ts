import type { CharterPack } from '../../../charter/pack';
import { startOf } from '../questions/asked';

/** What goes and what comes in its place, as they are called. */
export interface Exchanged {
  readonly out: string;
  readonly instead: string;
}

const SWAPPED =
  /^(?:swap|replace|exchange|switch|substitute) (?:out )?(.{1,80}?) (?:for|with|by|to) (.{1,80})$/;
const BETWEEN = /\s*[,;.]\s*(?:(?:and|then|but|also)\s+)*|\s+(?:and|then|but)\s+(?:(?:then|also)\s+)?/;

/** "Swap trees for jobs", "remove landfill, add site visits", in either order: one thing out and another in. */
export function readExchange({ wording }: CharterPack, said: string): Exchanged | undefined {
  const [, swapped, by] = SWAPPED.exec(said) ?? [];
  if (swapped !== undefined && by !== undefined) return { out: swapped, instead: by };
  const { add, remove } = wording.dialogs;
  const parts = said.split(BETWEEN);
  const out = parts.flatMap((part) => after(part, remove) ?? []);
  const instead = parts.flatMap((part) => after(part, add) ?? []);
  if (parts.length !== 2 || out[0] === undefined || instead[0] === undefined) return undefined;
  return { out: out[0], instead: instead[0] };
}

function after(part: string, beginnings: readonly string[]): string | undefined {
  const verb = startOf(part, beginnings);
  return verb === undefined ? undefined : part.slice(verb.length).trim();
}
