import { workerData } from 'piscina';
import type { RenderPack } from './charter/pack';
import { DOCUMENTS } from './drafting/documents/documents';
import type { WordTask } from './wordPool';

// what the pool gave its workers: plain data of the process itself, parsed when it was loaded there
const pack = workerData as RenderPack;

/** A thread of its own for Word files: they take longer than others' messages may wait. */
export default function makeWord({ kind, document, meta, before }: WordTask): Promise<Uint8Array> {
  return DOCUMENTS[kind].make(pack, document, meta, before);
}
