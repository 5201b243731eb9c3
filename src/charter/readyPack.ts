import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deepFreeze } from './deepFreeze';
import { loadPack } from './loadPack';
import { keptOf, useKept, type KeptLearnt } from './lookUp/learnt';
import type { CharterPack } from './pack';
import { defaultPackDir } from './readPack';
import { keptSentences, useKeptSentences } from './sentences/likelyMeaning';

/** What the build writes beside the compiled code: the pack that ships, as it stands in memory once it is read and checked. */
const readyFile = join(__dirname, 'pack.ready');

interface Ready {
  readonly pack: CharterPack;
  readonly learnt: KeptLearnt;
  readonly sentences: ReturnType<typeof keptSentences>;
}

/** The pack that ships with the product: as the build left it ready, else read and checked. */
export function loadShippedPack(file = readyFile, dir = defaultPackDir): CharterPack {
  return fromReady(file) ?? loadPack(dir);
}

/** The pack of a folder, read and checked; without a folder, the one that ships. */
export function openPack(dir: string | undefined): CharterPack {
  return dir === undefined ? loadShippedPack() : loadPack(dir);
}

/** A pack that was read and checked, with what was learnt from it. */
export function makeReady(pack: CharterPack): Buffer {
  // what was trained is kept as numbers
  const { trained, trainedSentences, ...rest } = pack;
  const ready = { pack: rest, learnt: keptOf(pack), sentences: keptSentences(pack) };
  return serialize(ready satisfies Ready);
}

/** Undefined where there is none, or another version of V8 wrote it in a way that this one does not read. */
function fromReady(file: string): CharterPack | undefined {
  if (!existsSync(file)) return undefined;
  let ready: Ready;
  try {
    // a part of the build like the compiled code beside it, and believed like that
    ready = deserialize(readFileSync(file)) as Ready;
  } catch {
    return undefined;
  }
  const pack = deepFreeze(ready.pack);
  useKept(pack, ready.learnt);
  useKeptSentences(pack, ready.sentences);
  return pack;
}
