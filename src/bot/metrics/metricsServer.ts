import { createServer, type IncomingMessage, type Server } from 'node:http';
import { write, type HttpReply } from '../httpReply';
import type { Place } from '../../config';
import { addressOf, closeServer, listen } from '../listening';
import { describeError, type Log } from '../log';
import type { Meter } from './meter';
import { createMetrics, type Metrics, type MetricsParts } from './prometheus';

/** Prometheus keeps one or two open. */
const MOST_CONNECTIONS = 20;
const TIMEOUT_MS = 10_000;

/** What is counted, and where it is told. */
export interface ServedMetrics {
  readonly meter: Meter;
  start(): Promise<void>;
  stop(): Promise<void>;
  address(): string;
}

/** `GET /metrics` on a port of its own, so that it need not be reached from where the channel is; undefined where no place is set. */
export async function metricsAt(
  place: Place | undefined,
  parts: MetricsParts & { readonly log: Log },
): Promise<ServedMetrics | undefined> {
  if (place === undefined) return undefined;
  const metrics = await createMetrics(parts);
  const server = createMetricsServer(metrics, parts.log);
  return {
    meter: metrics.meter,
    start: () => listen(server, place, 'METRICS_PORT'),
    stop: async () => {
      const closed = closeServer(server);
      // whoever is slow to read is not waited for
      server.closeAllConnections();
      await closed;
    },
    address: () => addressOf(server),
  };
}

function createMetricsServer(metrics: Pick<Metrics, 'read'>, log: Log): Server {
  const server = createServer((request, response) => {
    void replyTo(metrics, log, request).then((reply) => {
      write(response, reply);
    });
  });
  server.headersTimeout = TIMEOUT_MS;
  server.requestTimeout = TIMEOUT_MS;
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

async function replyTo(
  metrics: Pick<Metrics, 'read'>,
  log: Log,
  { method, url = '' }: IncomingMessage,
): Promise<HttpReply> {
  if (url.split('?')[0] !== '/metrics') return bare(404);
  if (method !== 'GET') return bare(405);
  try {
    const { contentType, text } = await metrics.read();
    return { status: 200, headers: { 'content-type': contentType }, body: text };
  } catch (error) {
    log.error(describeError(error), 'metrics not read');
    return bare(500);
  }
}

function bare(status: number): HttpReply {
  return { status, headers: {}, body: '' };
}
