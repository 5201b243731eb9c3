import type { z } from 'zod';
import { storableText } from '../drafting/reading/cleanText';
import { keepByText, rememberBy } from '../drafting/remember';

export { storableText };

/** A value as JSON text, cleaned like `storableText`; only texts that need it are walked a second time. */
export function toJsonText(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u0000') && !json.includes('\\ud')) return json;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storableText(part) : part,
  );
}

/** A row is not of a shape that this version knows: damaged, or written by a newer one. It is set aside, and nothing else with it. */
export class UnreadableRowError extends Error {
  constructor(
    cause: unknown,
    /** Which draft it is, where it is one. */
    readonly draft?: { readonly reference: string; readonly title: string },
  ) {
    super('A row cannot be read', { cause });
    this.name = 'UnreadableRowError';
  }
}

/** JSON text of a row, through its schema. Throws UnreadableRowError. */
export function fromJsonText<S extends z.ZodType>(schema: S, json: string): z.infer<S> {
  try {
    return fromColumn(schema, JSON.parse(json));
  } catch (error) {
    throw error instanceof UnreadableRowError ? error : new UnreadableRowError(error);
  }
}

/** The rows of the drafts now under way, and what is the same in all of them. */
const TEXTS_KEPT = 128;
const readBefore = rememberBy((_schema: z.ZodType) => keepByText<unknown>(TEXTS_KEPT));

/**
 * The same for what is read again as it was, turn by turn: each text is parsed once, and what is remembered by an object serves the next
 * turn too. Nobody may change it.
 */
export function knownJsonText<S extends z.ZodType>(schema: S, json: string): z.infer<S> {
  return readBefore(schema)(json, () => fromJsonText(schema, json)) as z.infer<S>;
}

/** A column of a row, through its schema. Throws UnreadableRowError. */
export function fromColumn<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new UnreadableRowError(parsed.error);
  return parsed.data;
}
