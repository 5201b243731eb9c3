import { createHash } from 'node:crypto';

const LENGTH = 12;

/** A short digest of what a pack says: the same however its files are written (YAML, or the JSON of the build). */
export function digestOf(content: unknown): string {
  const written = JSON.stringify(content, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return createHash('sha256').update(written).digest('hex').slice(0, LENGTH);
}
