import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pack } from '../support/shippedPack';

/** Rows share no more than this of their words with anything that was learnt. */
const TOO_NEAR = 0.6;

const row = z.object({ id: z.string(), query: z.string() });
const rows = readFileSync(join(__dirname, '../../eval/rows/lookups.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)))
  .map(({ id, query }) => ({ id, words: wordsOf(query) }));

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu));
}

function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

test('no row of the look-ups is near a phrasing that is learnt', () => {
  const byWord = new Map<string, (typeof rows)[number][]>();
  for (const each of rows)
    for (const word of each.words) byWord.set(word, [...(byWord.get(word) ?? []), each]);
  const near = [...pack.phrasings.values()]
    .flatMap(({ phrasings }) => phrasings)
    .flatMap((phrasing) => {
      const words = wordsOf(phrasing);
      const sharing = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
      return [...sharing]
        .filter((each) => nearness(words, each.words) >= TOO_NEAR)
        .map(({ id }) => `${id}: ${phrasing}`);
    });
  expect(near).toEqual([]);
});
