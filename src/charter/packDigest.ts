import { createHash } from 'node:crypto';

const LENGTH = 12;

/** A short digest of what a pack says: the same however its files are written (YAML, or the JSON of the build). */
export function digestOf(content: object): string {
  // a replacer that looked for maps at every depth would cost three times as much
  const parts: unknown[] = Object.entries(content).map(([name, part]: [string, unknown]) => [
    name,
    part instanceof Map ? [...part] : part,
  ]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH);
}
