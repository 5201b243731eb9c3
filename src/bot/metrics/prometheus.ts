import type { GaugeConfiguration } from 'prom-client';
import { withDeadline } from '../deadline';
import { REFUSALS } from '../door/refusals';
import {
  CALL_OUTCOMES,
  RATED,
  RATE_LIMITS,
  STORE_ERRORS,
  TURN_KINDS,
  TURN_OUTCOMES,
  type Meter,
} from './meter';

/** The replies that wait to be sent. */
export interface OutboxDepth {
  readonly waiting: number;
  /** When the oldest of them was made; undefined where none waits. */
  readonly oldestAt?: string;
}

export interface MetricsParts {
  /** Asked at each scrape, and never twice at the same time. */
  readonly outboxDepth: () => Promise<OutboxDepth>;
  readonly clock: () => Date;
}

export interface Metrics {
  readonly meter: Meter;
  /** Everything in Prometheus' text format. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** A scrape is answered without what the store does not tell in time. */
const DEPTH_WITHIN_MS = 1_000;
/** Up to the twelve seconds after which the channel is answered, and what goes on behind it. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 12, 30];

/**
 * What is counted, for Prometheus: each metric declared here and nowhere else, each label one of a closed list and shown from the
 * start, so that the number of series never grows. Beside ours those of the process: event-loop delay, memory, CPU.
 */
export async function createMetrics(parts: MetricsParts): Promise<Metrics> {
  // loaded only where it is wanted: it would be a part of the time to the first reply
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const histogram = (name: string, help: string, kinds: readonly string[]) => {
    const made = new Histogram({
      ...{ name, help, labelNames: ['kind'], buckets: SECONDS },
      registers: [registry],
    });
    for (const kind of kinds) made.zero({ kind });
    return made;
  };
  const counter = (name: string, help: string, labels: Readonly<Record<string, readonly string[]>>) => {
    const labelNames = Object.keys(labels);
    const made = new Counter({ name, help, labelNames, registers: [registry] });
    for (const each of combined(labels)) made.inc(each, 0);
    return made;
  };

  const turnSeconds = histogram(
    'assistant_turn_duration_seconds',
    'A turn from its arrival to its end, replies delivered or left for later',
    TURN_KINDS,
  );
  const commitSeconds = histogram(
    'assistant_turn_commit_duration_seconds',
    'A turn from its arrival to its commit, the wait for its place included',
    TURN_KINDS.filter((kind) => kind !== 'compose'),
  );
  const turns = counter('assistant_turns_total', 'Turns by what came of them', {
    ...{ kind: TURN_KINDS, outcome: TURN_OUTCOMES },
  });
  const conflicts = counter(
    'assistant_turn_conflicts_total',
    'Turns decided once more, because what they read had changed',
    {},
  );
  const rates = counter(
    'assistant_rates_refused_total',
    'Turns and queries beyond the share of a person or a tenant',
    {
      ...{ what: RATED, limit: RATE_LIMITS },
    },
  );
  const requests = counter('assistant_requests_refused_total', 'Requests turned away at the door', {
    reason: REFUSALS,
  });
  const calls = counter('assistant_channel_calls_total', 'Calls to the channel by what became of them', {
    outcome: CALL_OUTCOMES,
  });
  const channelRetries = counter('assistant_channel_retries_total', 'Calls to the channel tried again', {});
  const storeRetries = counter(
    'assistant_store_retries_total',
    'Work tried again that met a lock or no database',
    {},
  );
  const storeErrors = counter(
    'assistant_store_errors_total',
    'Work that the store gave up (busy) or failed at (error)',
    { how: STORE_ERRORS },
  );
  addOutboxGauges((options) => new Gauge({ ...options, registers: [registry] }), parts);

  return {
    meter: {
      turnCommitted: (kind, seconds) => {
        commitSeconds.observe({ kind }, seconds);
      },
      turnEnded: (kind, outcome, seconds) => {
        turnSeconds.observe({ kind }, seconds);
        turns.inc({ kind, outcome });
      },
      conflictMet: () => {
        conflicts.inc();
      },
      rateRefused: (what, limit) => {
        rates.inc({ what, limit });
      },
      requestRefused: (reason) => {
        requests.inc({ reason });
      },
      channelCalled: (outcome) => {
        calls.inc({ outcome });
      },
      channelRetried: () => {
        channelRetries.inc();
      },
      store: {
        retried: () => {
          storeRetries.inc();
        },
        failed: (how) => {
          storeErrors.inc({ how });
        },
      },
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

/** Read when somebody asks, never in a turn. Where the store does not answer, both are left out rather than told as they were. */
function addOutboxGauges(
  makeGauge: (options: Pick<GaugeConfiguration<string>, 'name' | 'help' | 'collect'>) => unknown,
  { outboxDepth, clock }: MetricsParts,
): void {
  let reading: Promise<OutboxDepth | undefined> | undefined;
  const depth = () => {
    // one that hangs is not joined by another at each scrape
    reading ??= outboxDepth()
      .catch(() => undefined)
      .finally(() => {
        reading = undefined;
      });
    return withDeadline<OutboxDepth | undefined>(DEPTH_WITHIN_MS, reading, () => undefined);
  };
  const gauge = (name: string, help: string, valueOf: (depth: OutboxDepth) => number) =>
    makeGauge({
      ...{ name, help },
      async collect() {
        const read = await depth();
        if (read) this.set(valueOf(read));
        else this.remove();
      },
    });
  gauge('assistant_outbox_waiting', 'Replies that wait to be sent', ({ waiting }) => waiting);
  gauge(
    'assistant_outbox_oldest_age_seconds',
    'Age of the oldest reply that waits to be sent; 0 where none does',
    ({ oldestAt }) =>
      oldestAt === undefined ? 0 : Math.max(0, clock().getTime() - Date.parse(oldestAt)) / 1000,
  );
}

/** Every combination of the labels' values. */
function combined(labels: Readonly<Record<string, readonly string[]>>): Record<string, string>[] {
  return Object.entries(labels).reduce<Record<string, string>[]>(
    (made, [label, values]) => made.flatMap((each) => values.map((value) => ({ ...each, [label]: value }))),
    [{}],
  );
}
