import type { z } from 'zod';
import { storableText } from '../drafting/reading/cleanText';

export { storableText };

/** A value as JSON text, cleaned like `storableText`; only texts that need it are walked a second time. */
export function toJsonText(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u0000') && !json.includes('\\ud')) return json;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storableText(part) : part,
  );
}

/** JSON text of a row, through its schema. Throws when the row does not fit: a defect or an older shape. */
export function fromJsonText<S extends z.ZodType>(schema: S, json: string): z.infer<S> {
  const value: unknown = JSON.parse(json);
  return schema.parse(value);
}
