import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pack } from '../support/shippedPack';

/** Rows share no more than this of their words with anything that was learnt. */
const TOO_NEAR = 0.6;

const row = z.object({ id: z.string(), query: z.string().optional(), text: z.string().optional() });

interface Row {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

function rowsOf(file: string): readonly Row[] {
  return readFileSync(join(__dirname, '../../eval/rows', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)))
    .map(({ id, query, text }) => ({ id, words: wordsOf(query ?? text ?? '') }));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu));
}

function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

/** The rows that are near one of these texts. */
function nearOf(rows: readonly Row[], texts: readonly string[]): readonly string[] {
  const byWord = new Map<string, Row[]>();
  for (const each of rows)
    for (const word of each.words) byWord.set(word, [...(byWord.get(word) ?? []), each]);
  return texts.flatMap((text) => {
    const words = wordsOf(text);
    const sharing = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    return [...sharing]
      .filter((each) => nearness(words, each.words) >= TOO_NEAR)
      .map(({ id }) => `${id}: ${text}`);
  });
}

test('no row of the look-ups is near a phrasing that is learnt', () => {
  const learnt = [...pack.phrasings.values()].flatMap(({ phrasings }) => phrasings);
  expect(learnt.length).toBeGreaterThan(1_000);
  expect(nearOf(rowsOf('lookups.jsonl'), learnt)).toEqual([]);
});

test('no row of the utterances is near a sentence that is learnt', () => {
  const learnt = pack.sentences.flatMap(({ sentences }) => sentences);
  expect(learnt.length).toBeGreaterThan(1_000);
  expect(nearOf(rowsOf('utterances.jsonl'), learnt)).toEqual([]);
});
