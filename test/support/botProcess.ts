import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Probes } from '../../src/bot/probes';

export interface CrashPoint {
  readonly at: keyof Probes;
  /** How often the point is passed before the process ends there. */
  readonly after?: number;
}

export interface BotProcess {
  readonly url: string;
  /** Resolves when the process has ended, by whatever cause. */
  readonly ended: Promise<void>;
  kill(): Promise<void>;
}

/** The bot as a process that can be killed, on the given data folder, with the turn tests' dialogs or the product's own. */
export async function startBotProcess(
  dataDir: string,
  { crash, notes }: { readonly crash?: CrashPoint | undefined; readonly notes: boolean },
): Promise<BotProcess> {
  const readyFile = join(dataDir, 'ready');
  rmSync(readyFile, { force: true });
  const child = spawn(
    process.execPath,
    ['--require', join(__dirname, 'registerTypescript.js'), join(__dirname, 'crashingBot.ts')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        ...{ PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: dataDir, READY_FILE: readyFile },
        ...(crash && { CRASH_AT: crash.at, CRASH_AFTER: String(crash.after ?? 0) }),
        ...(notes && { NOTES: '1' }),
      },
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const url = await readAddress(readyFile, child);
  return {
    url,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function readAddress(readyFile: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 1_500 && child.exitCode === null && child.signalCode === null; tries += 1) {
    if (existsSync(readyFile)) {
      const [address] = readFileSync(readyFile, 'utf8').split('\n');
      if (address) return address;
    }
    await wait(20);
  }
  throw new Error('The bot process did not start');
}
