import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPack } from '../../src/charter/loadPack';
import { lookUp } from '../../src/charter/lookUp/lookUp';
import { defaultPackDir } from '../../src/charter/readPack';
import { loadShippedPack, makeReady } from '../../src/charter/readyPack';

const folder = mkdtempSync(join(tmpdir(), 'sva-ready-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const read = loadPack(defaultPackDir);

function written(content: Uint8Array): string {
  const file = join(folder, 'pack.ready');
  writeFileSync(file, content);
  return file;
}

test('the pack that the build made ready says what its files say, and finds what they find', () => {
  const ready = loadShippedPack(written(makeReady(read)));
  const { trained, trainedSentences, ...said } = read;
  expect(trained && trainedSentences).toBeDefined();
  expect(ready).toEqual(said);
  for (const asked of ['apprenticeships', 'what about trees?', 'who won the cup'])
    expect(lookUp(ready, asked)).toEqual(lookUp(read, asked));
});

test('a pack that was made ready cannot be changed', () => {
  const ready = loadShippedPack(written(makeReady(read)));
  expect(Object.isFrozen(ready.wording.cards.buttons)).toBe(true);
  expect(() => {
    (ready.measures as Map<string, unknown>).clear();
  }).toThrow('cannot be changed');
});

test.each([
  ['there is none', undefined],
  ['it ends in the middle', makeReady(read).subarray(0, 1_000)],
  ['another V8 wrote it', Buffer.from([0xff, 0x7f, 0x6f])],
])('where %s, the files are read', (_name, content) => {
  const file = content ? written(content) : join(folder, 'none');
  expect(loadShippedPack(file)).toEqual(read);
});
