import type { z } from 'zod';

/** A text whose slot has no value, or a value whose slot is not in the text's vocabulary: a defect, never shown to people. */
export class SlotError extends Error {
  constructor(
    readonly slot: string,
    template: string,
  ) {
    super(`No value for {${slot}} in "${template.slice(0, 80)}"`);
    this.name = 'SlotError';
  }
}

const SLOT = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;

/** The names of the slots in a text, each once. */
export function slotsOf(template: string): string[] {
  return [...new Set([...template.matchAll(SLOT)].map((match) => match[1] ?? ''))];
}

/** What is wrong with the slots of a text whose place fills these: a name that nothing fills, a brace that is no part of a slot. */
export function slotProblems(template: string, filled: readonly string[]): readonly string[] {
  const unknown = slotsOf(template).filter((slot) => !filled.includes(slot));
  return [
    ...unknown.map((slot) => `nothing fills {${slot}} there`),
    ...(/[{}]/.test(template.replace(SLOT, '')) ? ['a brace stands there that is no part of a slot'] : []),
  ];
}

/** A text with the names of the slots that its schema lets it have. */
export type Slotted<S extends string> = string & z.core.$brand<S>;

/** What fills a text: a value for each slot that its schema names, and for whatever slot where it names none. */
type Values<T extends string> = [T] extends [z.core.$brand<infer S extends string>]
  ? Readonly<Record<S, string | number>>
  : Readonly<Record<string, string | number>>;

/** Fills `{slot}`s in one pass, so that a value which looks like a slot stays as it is. Throws SlotError for a missing value. */
export function fill<T extends string>(template: T, values: Values<T>): string {
  const known: Readonly<Record<string, string | number>> = values;
  const [first = '', ...rest] = partsOf(template);
  let filled = first;
  for (let at = 0; at < rest.length; at += 2) {
    const slot = rest[at] ?? '';
    const value = Object.hasOwn(known, slot) ? known[slot] : undefined;
    if (value === undefined) throw new SlotError(slot, template);
    filled += String(value) + (rest[at + 1] ?? '');
  }
  return filled;
}

/** The texts of a pack, cut at their slots: one draft fills some hundred of them, and most of them again (measured). */
const cut = new Map<string, readonly string[]>();
const CUT_KEPT = 8_192;

/** Text, slot name, text, and so on. */
function partsOf(template: string): readonly string[] {
  const known = cut.get(template);
  if (known !== undefined) return known;
  const parts = template.split(SLOT);
  if (cut.size >= CUT_KEPT) cut.clear();
  cut.set(template, parts);
  return parts;
}
