import { extname, join } from 'node:path';
import type { Piscina } from 'piscina';

/** What a thread is for: one at a time, each within its time. */
export interface ThreadWork {
  /** The file beside this one that the thread runs, without its ending. */
  readonly worker: string;
  readonly workerData?: unknown;
  readonly withinMs: number;
  readonly mostWaiting: number;
  readonly mostMemoryMb: number;
  /** Node's arguments of the thread: none in the product. */
  readonly execArgv: readonly string[];
}

/** Work outside the event loop, one piece after the other, in a thread that starts on need and ends when idle for a minute. */
export interface Thread {
  /** Rejects where too many wait, where one takes too long, and where the thread ran out of memory: others are done all the same. */
  run(task: unknown): Promise<unknown>;
  close(): Promise<void>;
}

const IDLE_MS = 60_000;

/** Nothing is started or loaded before the first piece of work. */
export function createThread(work: ThreadWork): Thread {
  let pool: Promise<Piscina> | undefined;
  const open = async (): Promise<Piscina> => {
    // one CommonJS module: what it exports stands under `default` however it is loaded
    const { Piscina: Pool } = (await import('piscina')).default;
    return new Pool({
      filename: join(__dirname, `${work.worker}${extname(__filename)}`),
      ...{ execArgv: [...work.execArgv], workerData: work.workerData },
      ...{ minThreads: 0, maxThreads: 1, idleTimeout: IDLE_MS, maxQueue: work.mostWaiting },
      resourceLimits: { maxOldGenerationSizeMb: work.mostMemoryMb },
    });
  };
  return {
    async run(task) {
      pool ??= open();
      const done: unknown = await (await pool).run(task, { signal: AbortSignal.timeout(work.withinMs) });
      return done;
    },
    async close() {
      await (await pool)?.close({ force: true });
    },
  };
}
