import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { KILL_POINTS } from '../kills/orders';
import type { Json } from '../support/cardPress';
import type { HttpAnswer } from '../support/person';
import type { Order } from './chaosBot';
import type { Journal, Why } from './journal';

interface Instance {
  readonly number: number;
  process: ChildProcess;
  /** Where it listens; undefined while it starts. */
  address: string | undefined;
}

const DELIVER_FOR_MS = 300_000;
const ANSWERED_WITHIN_MS = 30_000;

/** Several instances of one bundle, as processes that are killed and started again, behind a round-robin. */
export class Instances {
  private readonly all: Instance[];
  private next = 0;
  private ending = false;

  constructor(
    private readonly bundle: string,
    private readonly environment: Readonly<Record<string, string>>,
    count: number,
    private readonly journal: Journal,
  ) {
    this.all = Array.from({ length: count }, (_, number) => ({
      ...{ number, address: undefined },
      process: this.fork(number),
    }));
  }

  /** Resolves once all of them listen. */
  async listening(): Promise<void> {
    while (this.all.some(({ address }) => address === undefined)) {
      if (this.journal.broken.length > 0) throw new Error(this.journal.broken.join('\n'));
      await wait(50);
    }
  }

  /** Delivers an activity to one instance after the other until one answers, as a load balancer and the channel do. */
  async deliver(activity: Json, why: Why): Promise<HttpAnswer> {
    const until = Date.now() + DELIVER_FOR_MS;
    for (let reason = why; ; reason = 'again') {
      const instance = await this.nextListening();
      const at = Date.now();
      const answer = await post(instance.address, activity);
      this.journal.deliveries.push({
        ...{ at, activity, instance: instance.number, why: reason, tookMs: Date.now() - at },
        ended: answer?.status ?? 'broke',
      });
      if (answer && answer.status !== 503) return answer;
      if (Date.now() > until) throw new Error('No instance took an activity');
      await wait(20 + Math.random() * 80);
    }
  }

  /** Kills one instance, at once or where it next passes a point of the turn; it is started again. */
  kill(random: () => number): void {
    const listening = this.all.filter(({ address }) => address !== undefined);
    const instance = listening[Math.floor(random() * listening.length)];
    if (!instance) return;
    const dieAt = [...KILL_POINTS, undefined][Math.floor(random() * (KILL_POINTS.length + 1))];
    if (dieAt) instance.process.send({ dieAt } satisfies Order, () => undefined);
    else instance.process.kill('SIGKILL');
    plannedOf(instance.process).push(dieAt ?? 'at random');
  }

  async stop(): Promise<void> {
    this.ending = true;
    await Promise.all(
      this.all.map(async ({ process }) => {
        if (process.exitCode !== null || process.signalCode !== null) return;
        const ended = once(process, 'exit');
        process.kill('SIGKILL');
        await ended;
      }),
    );
  }

  private async nextListening(): Promise<{ number: number; address: string }> {
    for (;;) {
      for (let tried = 0; tried < this.all.length; tried += 1) {
        const { number, address } = this.all[this.next++ % this.all.length]!;
        if (address !== undefined) return { number, address };
      }
      await wait(20);
    }
  }

  private fork(number: number): ChildProcess {
    const child = fork(this.bundle, {
      execArgv: [],
      env: { PATH: process.env['PATH'], ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const logs = (chunk: Buffer) => {
      this.journal.logged += chunk.toString('utf8');
    };
    child.stdout?.on('data', logs);
    child.stderr?.on('data', logs);
    child.on('message', ({ address }: { address: string }) => {
      this.all[number]!.address = address;
    });
    child.once('exit', (code, signal) => {
      if (this.ending) return;
      const listened = this.all[number]!.address !== undefined;
      this.all[number]!.address = undefined;
      const planned = plannedOf(child);
      if (signal === 'SIGKILL' && planned.length > 0) this.journal.killed(planned.at(-1)!);
      // one that finds its database gone as it starts says so and ends: whoever keeps it running starts it again
      else if (!listened && code === 1) this.journal.startsInVain += 1;
      else this.journal.broken.push(`instance ${number} ended by itself (${String(signal ?? code)})`);
      this.all[number]!.process = this.fork(number);
    });
    return child;
  }
}

/** Undefined where no answer came. */
async function post(address: string, activity: Json): Promise<HttpAnswer | undefined> {
  try {
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return undefined;
  }
}

const planned = new WeakMap<ChildProcess, string[]>();

/** The ends that a process was told of. */
function plannedOf(child: ChildProcess): string[] {
  const found = planned.get(child) ?? [];
  planned.set(child, found);
  return found;
}
