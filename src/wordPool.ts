import type { RenderPack } from './charter/pack';
import type { DocumentKind } from './charter/schema/vocabulary';
import type { DraftDocument } from './drafting/documents/schedule/draftDocument';
import type { RenderMeta } from './drafting/render/stamp';
import { createThread } from './threads';

/** One file of a document to be made. */
export interface WordTask {
  readonly kind: DocumentKind;
  readonly document: DraftDocument;
  readonly meta: RenderMeta;
  /** The version before it, for a redline. */
  readonly before?: DraftDocument;
}

/** Makes Word files outside the event loop, one after the other, in a thread that starts on need and ends when idle for a minute. */
export interface WordPool {
  /** Rejects where too many wait, where one takes too long, and where the thread ran out of memory: others are made all the same. */
  make(task: WordTask): Promise<Uint8Array>;
  close(): Promise<void>;
}

const WITHIN_MS = 20_000;
/** More than wait together at a deadline in a large authority; each is half a second at most. */
const MOST_WAITING = 100;
const MOST_MEMORY_MB = 192;

/** Nothing is started or loaded before the first file. `execArgv` are Node's arguments of the thread: none in the product. */
export function createWordPool(pack: RenderPack, execArgv: readonly string[] = []): WordPool {
  const { wording, document } = pack;
  const thread = createThread({
    ...{ worker: 'wordWorker', execArgv, withinMs: WITHIN_MS, mostWaiting: MOST_WAITING },
    ...{ mostMemoryMb: MOST_MEMORY_MB, workerData: { wording, document } satisfies RenderPack },
  });
  return {
    async make(task) {
      const made = await thread.run(task);
      if (!ArrayBuffer.isView(made)) throw new Error('The thread that makes Word files answered with none.');
      return new Uint8Array(made.buffer, made.byteOffset, made.byteLength);
    },
    close: () => thread.close(),
  };
}
