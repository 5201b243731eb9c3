import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Json } from '../support/cardPress';
import { bundled } from '../support/bundled';
import { FakeConnector } from '../support/fakeConnector';
import { Person, type PersonOptions } from '../support/person';
import { shippedPackDir } from '../support/shippedPack';
import { postActivity } from '../support/startBot';
import type { Kill } from './orders';

/** A run of the bot, from its start to its end. */
interface Run {
  readonly process: ChildProcess;
  readonly ended: Promise<NodeJS.Signals | null>;
}

/** Long enough for a call that a dead bot still sent to be read: it belongs to the run that sent it. */
const LAST_CALLS_MS = 25;
const ANSWERED_WITHIN_MS = 30_000;

/**
 * A bot in a process of its own that dies by plan and is started again on the same database and port. The next process
 * is loaded while the present one works, so that a restart takes as long as opening the database and the pack.
 */
export class KilledBot {
  readonly connector = new FakeConnector();
  readonly dataDir = mkdtempSync(join(tmpdir(), 'assistant-kills-'));
  /** What really happened, in order. */
  readonly kills: Kill['at'][] = [];
  /** How many calls the channel had seen when each run was told to start. */
  readonly callsBefore: number[] = [];
  /** Everything the bot wrote to its log: errors only. */
  logged = '';
  /** Looks at what is on the disk after a kill, before the bot is started again. */
  afterKill: () => void = () => undefined;
  private port = 0;
  private bundle = '';
  private present!: Run;
  private loaded: Run | undefined;
  private listening: Promise<void> = Promise.resolve();
  private endedByItself: Error | undefined;
  private ending = false;

  constructor(private readonly plan: Kill[]) {}

  get databasePath(): string {
    return join(this.dataDir, 'assistant.db');
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    await this.connector.start();
    this.bundle = await bundled(join(__dirname, 'crashingBot.ts'));
    this.port = await freePort();
    this.listening = this.startNext();
    await this.listening;
  }

  person(name: string, options: PersonOptions = {}): Person {
    return new Person(
      name,
      (activity) => this.deliver(activity),
      () => this.connector,
      options,
    );
  }

  /** As the channel: the same activity again and again until the bot answers, restarted in between. */
  async deliver(activity: Json): Promise<{ status: number; body: string }> {
    const deadline = Date.now() + ANSWERED_WITHIN_MS;
    for (;;) {
      await this.listening;
      if (this.endedByItself) throw this.endedByItself;
      try {
        return await postActivity(this.url, activity);
      } catch (error) {
        if (!isBroken(error) || Date.now() > deadline) throw error;
        await wait(10);
      }
    }
  }

  /** Waits until the bot has been started so often. */
  async runs(times: number): Promise<void> {
    while (this.callsBefore.length < times) await wait(5);
    await this.listening;
  }

  async stop(): Promise<void> {
    this.ending = true;
    for (const run of [this.present, this.loaded]) {
      run?.process.kill('SIGKILL');
      await run?.ended;
    }
    await this.connector.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private load(): Run {
    const child = fork(this.bundle, {
      // not the flags of jest
      execArgv: [],
      env: {
        ...process.env,
        ...{ BOT_MODE: 'local', PORT: String(this.port), DATA_DIR: this.dataDir, LOG_LEVEL: 'error' },
        CHARTER_PACK: shippedPackDir,
        ...{ TURNS_PER_PERSON: '100000', TURNS_PER_TENANT: '100000' },
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const output of [child.stdout!, child.stderr!]) {
      output.on('data', (chunk: Buffer) => (this.logged += chunk.toString('utf8')));
    }
    return {
      process: child,
      ended: once(child, 'exit').then(([, signal]) => signal as NodeJS.Signals | null),
    };
  }

  private async startNext(): Promise<void> {
    const run = this.loaded ?? this.load();
    const kill = this.plan.shift();
    this.present = run;
    this.loaded = undefined;
    this.callsBefore.push(this.connector.calls.length);
    run.process.send(kill ? { kill } : {});
    const random = kill?.at === 'random' ? kill.afterMs : undefined;
    const timer = random === undefined ? undefined : setTimeout(() => run.process.kill('SIGKILL'), random);
    const ended = run.ended.then((signal) => {
      clearTimeout(timer);
      return this.ending ? undefined : this.startAgain(signal, kill);
    });
    const started = once(run.process, 'message').then(() => {
      // only now, so that it does not slow the start of this one
      this.loaded = this.load();
    });
    await Promise.race([started, ended]);
  }

  private async startAgain(signal: NodeJS.Signals | null, kill: Kill | undefined): Promise<void> {
    if (signal !== 'SIGKILL' || !kill) {
      this.endedByItself = new Error(`The bot ended by itself: ${this.logged}`);
      return;
    }
    this.kills.push(kill.at);
    await wait(LAST_CALLS_MS);
    if (this.ending) return;
    this.afterKill();
    this.listening = this.startNext();
    await this.listening;
  }
}

/** What fetch says of a connection that was refused or broke (its errors are of another realm than jest's). */
function isBroken(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'message' in error && error.message === 'fetch failed'
  );
}

/** A port below those that outgoing connections take, so that it is still free at every restart. */
async function freePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 10_000); ; port += 1) {
    const probe = createServer();
    try {
      probe.listen(port, '127.0.0.1');
      await once(probe, 'listening');
      const { port: found } = probe.address() as AddressInfo;
      return found;
    } catch {
      // taken: the next one
    } finally {
      probe.close();
    }
  }
}
