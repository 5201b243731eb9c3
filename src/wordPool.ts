import { extname, join } from 'node:path';
import type { Piscina } from 'piscina';
import type { RenderPack } from './charter/pack';
import type { DocumentKind } from './charter/schema/vocabulary';
import type { DraftDocument } from './drafting/documents/schedule/draftDocument';
import type { RenderMeta } from './drafting/render/stamp';

/** One Word file to be made. */
export interface WordTask {
  readonly kind: DocumentKind;
  readonly document: DraftDocument;
  readonly meta: RenderMeta;
}

/** Makes Word files outside the event loop, one after the other, in a thread that starts on need and ends when idle for a minute. */
export interface WordPool {
  /** Rejects where too many wait, where one takes too long, and where the thread ran out of memory: others are made all the same. */
  make(task: WordTask): Promise<Uint8Array>;
  close(): Promise<void>;
}

const IDLE_MS = 60_000;
const WITHIN_MS = 20_000;
/** More than wait together at a deadline in a large authority; each is half a second at most. */
const MOST_WAITING = 100;
const MOST_MEMORY_MB = 192;

/** Nothing is started or loaded before the first file. `execArgv` are Node's arguments of the thread: none in the product. */
export function createWordPool(pack: RenderPack, execArgv: readonly string[] = []): WordPool {
  let pool: Promise<Piscina> | undefined;
  const open = async (): Promise<Piscina> => {
    // one CommonJS module: what it exports stands under `default` however it is loaded
    const { Piscina: Pool } = (await import('piscina')).default;
    const { wording, document } = pack;
    return new Pool({
      filename: join(__dirname, `wordWorker${extname(__filename)}`),
      execArgv: [...execArgv],
      workerData: { wording, document } satisfies RenderPack,
      ...{ minThreads: 0, maxThreads: 1, idleTimeout: IDLE_MS, maxQueue: MOST_WAITING },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
  };
  return {
    async make(task) {
      pool ??= open();
      const made: unknown = await (await pool).run(task, { signal: AbortSignal.timeout(WITHIN_MS) });
      if (!ArrayBuffer.isView(made)) throw new Error('The thread that makes Word files answered with none.');
      return new Uint8Array(made.buffer, made.byteOffset, made.byteLength);
    },
    async close() {
      await (await pool)?.close({ force: true });
    },
  };
}
