import type open from './fileWorker';
import type { SentFile } from './turn/turnInput';
import { createThread } from './threads';

/** Opens files that people send, outside the event loop. */
export interface FilePool {
  readonly open: (...task: Parameters<typeof open>) => Promise<SentFile['read']>;
  close(): Promise<void>;
}

/** A hostile file is refused in a fifth of a second; an honest one of the largest is read in less than one. */
const WITHIN_MS = 3_000;
const MOST_WAITING = 50;
const MOST_MEMORY_MB = 160;

/** `execArgv` are Node's arguments of the thread: none in the product. */
export function createFilePool(execArgv: readonly string[] = []): FilePool {
  const thread = createThread({
    ...{ worker: 'fileWorker', execArgv, withinMs: WITHIN_MS },
    ...{ mostWaiting: MOST_WAITING, mostMemoryMb: MOST_MEMORY_MB },
  });
  return {
    // what the thread answers is what its function returns, copied
    open: async (task) => (await thread.run(task)) as SentFile['read'],
    close: () => thread.close(),
  };
}
