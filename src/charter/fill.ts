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

/** Fills `{slot}`s in one pass, so that a value which looks like a slot stays as it is. Throws SlotError for a missing value. */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(SLOT, (_, slot: string) => {
    const value = Object.hasOwn(values, slot) ? values[slot] : undefined;
    if (value === undefined) throw new SlotError(slot, template);
    return String(value);
  });
}
