import { setMaxListeners } from 'node:events';
import { createAdapter } from './bot/door/adapter';
import type { Cloud, Shell } from './bot/door/shell';
import { answerTurn, type AnswerParts } from './bot/turns/answerTurn';
import { answerCompose, type ComposeParts } from './bot/compose/answerCompose';
import { parseComposeQuery } from './bot/compose/composeQuery';
import { Rates, type RateLimits } from './bot/rates';
import { createChannel } from './bot/delivery/channel';
import { LatelyTold } from './bot/turns/latelyTold';
import { ConversationQueue, type QueueLimits } from './bot/turns/conversationQueue';
import { withDeadline } from './bot/deadline';
import { isUsable } from './bot/isUsable';
import type { DocumentParts } from './bot/documents/documentRoute';
import { linkKey } from './bot/documents/linkKey';
import { turnEnvironment, ukDate } from './bot/turns/environment';
import { isFileHost } from './bot/files/fileHosts';
import { readFile } from './bot/files/readFile';
import { startHousekeeping } from './bot/delivery/housekeeping';
import { sweepAll } from './bot/delivery/sweepAll';
import { addressOf, closeServer, listen } from './bot/listening';
import { createLog, type Log } from './bot/log';
import { metricsAt } from './bot/metrics/metricsServer';
import { parseTurn } from './bot/door/parseTurn';
import { bodyOf } from './turn/dialogAnswer';
import type { Probes } from './bot/probes';
import { RepeatsLog } from './bot/door/repeatsLog';
import { resumeWaiting } from './bot/delivery/resume';
import { tenantPacks } from './tenantPacks';
import { composeBoxByTenant, dialogsByTenant, productDialogs } from './tenantDialogs';
import { createHttpServer, type ServerParts } from './bot/server';
import type { Dialogs } from './bot/turns/turn';
import { learntOf } from './charter/lookUp/learnt';
import type { CharterPack } from './charter/pack';
import { openPack } from './charter/readyPack';
import type { Config } from './config';
import { openDatabase } from './openDatabase';
import { WRITER_WAITS_MS } from './storage/database';
import { createFilePool } from './filePool';
import { createWordPool, type WordPool } from './wordPool';

export interface AppOptions {
  readonly log?: Log;
  /** Named points of a turn at which a test acts; none in the product. */
  readonly probes?: Probes;
  /** What time it is; the machine's, unless a test lets days pass. */
  readonly clock?: () => Date;
  /** A Bot Framework cloud other than the public one. */
  readonly cloud?: Cloud;
  /** The way in: botbuilder and restify, unless a test brings another. */
  readonly shell?: Shell;
  /** How long the channel is kept waiting for an answer; shorter in tests. */
  readonly answerWithinMs?: number;
  /** How many turns may wait; fewer in tests. */
  readonly queueLimits?: QueueLimits;
  /** How long the start waits for another process to leave the database; shorter in tests. */
  readonly databaseWaitMs?: number;
  /** Where files that are sent may be fetched from; Microsoft's hosts, unless a test serves them. */
  readonly isFileHost?: (url: URL) => boolean;
  /** Node's arguments of the threads for files; tests run the sources. */
  readonly threadArgv?: readonly string[];
  /** How often the compose box is answered; less often in tests. */
  readonly composeLimits?: RateLimits;
  /** The charter pack of a folder, or the one that ships; tests start many bots with one that they have read. */
  readonly loadPack?: typeof openPack;
  /** What decides turns: the product's dialogs, unless a test of the turn itself brings others. */
  readonly dialogs?: (pack: CharterPack) => Dialogs;
}

export interface App {
  start(): Promise<void>;
  /** Stops accepting, lets running turns deliver, closes the database. */
  stop(): Promise<void>;
  /** Where the server listens, once started: `http://127.0.0.1:3978`. */
  address(): string;
  /** Where numbers for Prometheus are served, once started, if they are. */
  metricsAddress(): string | undefined;
}

const QUEUE_LIMITS: QueueLimits = { perConversation: 20, perTenant: 1_000, total: 2_000 };
/** Typing sends a few queries a second. */
const COMPOSE_LIMITS: RateLimits = { perPerson: 60, perTenant: 2_000, spanMs: 10_000 };
const SHELL: Shell = { createAdapter, createServer: createHttpServer };
const ANSWER_WITHIN_MS = 12_000;
/** Teams gives a query five seconds. */
const COMPOSE_WITHIN_MS = 4_000;
/** Before the channel's patience ends, with the turn still to be decided. */
const FETCH_WITHIN_MS = 6_000;
const STOP_WITHIN_MS = 15_000;
const SETTLE_WITHIN_MS = 5_000;

/** The whole assistant, wired from its configuration. Opens the database; listens once started. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const { probes = {}, log = createLog(config.logLevel), dialogs = productDialogs, cloud } = options;
  const { clock = machineClock, answerWithinMs = ANSWER_WITHIN_MS, queueLimits = QUEUE_LIMITS } = options;
  const { linkMinutes, draftsKeptDays, onUninstall } = config;
  const { composeLimits = COMPOSE_LIMITS, databaseWaitMs = WRITER_WAITS_MS, shell = SHELL } = options;
  const pack = (options.loadPack ?? openPack)(config.packDir);
  const packOf = tenantPacks(pack, config);
  const metrics = await metricsAt(config.metrics, {
    ...{ log, clock },
    outboxDepth: () => store.outboxDepth(clock().toISOString()),
  });
  const meter = metrics?.meter;
  const store = await openDatabase(config, {
    ...{ waitMs: databaseWaitMs, watch: meter?.store },
    waiting: () => {
      log.warn(
        { seconds: databaseWaitMs / 1_000 },
        'another process writes to the database: waiting for it to end',
      );
    },
  });
  const secret = linkKey(config);
  const queue = new ConversationQueue(queueLimits);
  const stopping = new AbortController();
  // every reply that waits listens to it, as many as there are
  setMaxListeners(0, stopping.signal);
  const channel = createChannel(config, {
    ...{ store, clock, log, probes, cloud, meter, stopping: stopping.signal },
    createAdapter: shell.createAdapter,
  });
  const { connector, deliver } = channel;
  const wordPool = createWordPool(pack, options.threadArgv);
  const filePool = createFilePool(options.threadArgv);
  const files = {
    ...{ log, open: filePool.open, withinMs: FETCH_WITHIN_MS },
    isFileHost: options.isFileHost ?? isFileHost,
  };
  const baseUrl = () => config.publicUrl ?? addressOf(server);

  const compose: ComposeParts = {
    ...{ store, log, meter, words: pack.wording.compose, deadlineMs: COMPOSE_WITHIN_MS },
    box: composeBoxByTenant(packOf),
    rates: new Rates(composeLimits, machineMs, (limit) => meter?.rateRefused('query', limit)),
    today: () => ukDate(clock()),
  };

  const server = shell.createServer({
    authenticate: channel.adapter.authenticate,
    policy: channel.policy,
    refused: new RepeatsLog(log, 'request refused'),
    ...{ log, meter },
    documents: { store, secret, clock, words: pack.wording.download, renderWord: wordFiles(wordPool) },
    exports: { store, secret, clock, words: pack.wording.download },
    isReady: async () => !stopping.signal.aborted && (await isUsable(store)),
    answer: activityAnswerer(compose, {
      ...{ store, queue, deliver, connector, probes, log, meter },
      dialogs: dialogsByTenant(packOf, dialogs),
      words: pack.wording.dialogs.failed,
      rates: new Rates(config.turnLimits, machineMs, (limit) => meter?.rateRefused('turn', limit)),
      latelyTold: new LatelyTold(machineMs),
      readFile: (file) => readFile(files, file),
      deadlineMs: answerWithinMs,
      env: () => turnEnvironment({ clock, linkMinutes, draftsKeptDays, onUninstall, secret, baseUrl }),
    }),
  });
  const housekeeping = {
    resume: () => resumeWaiting({ store, queue, deliver, clock, log, stopping: stopping.signal }),
    sweep: () => sweepAll(store, clock().toISOString(), draftsKeptDays),
    noteAlive: () => store.noteAlive(),
    log,
  };
  let stopHousekeeping = () => Promise.resolve(); // nothing runs before the start
  return {
    address: () => addressOf(server),
    metricsAddress: () => metrics?.address(),
    async start() {
      // before it takes a reply to send
      await store.noteAlive();
      await metrics?.start();
      await listen(server, config);
      // so that nobody's first look-up waits for it
      learntOf(pack);
      log.info({ address: addressOf(server), mode: config.mode, metrics: metrics?.address() }, 'listening');
      stopHousekeeping = startHousekeeping(housekeeping);
    },
    async stop() {
      stopping.abort();
      const idle = Promise.all([closeServer(server), stopHousekeeping(), queue.idle()]);
      await withDeadline<unknown>(STOP_WITHIN_MS, idle, () => {
        log.warn('stopped before every reply was delivered: they are sent at the next start');
      });
      channel.close();
      // calls that were cut off settle before the database goes
      await withDeadline(SETTLE_WITHIN_MS, queue.idle(), () => undefined);
      await Promise.all([wordPool.close(), filePool.close()]);
      await metrics?.stop();
      await store.close();
    },
  };
}

function machineMs(): number {
  return performance.now();
}

function machineClock(): Date {
  return new Date();
}

function wordFiles(pool: WordPool): DocumentParts['renderWord'] {
  return (kind, { document, version, status, madeAt, issues }, reference, before) =>
    pool.make({
      ...{ kind, document, ...(before && { before: before.document }) },
      meta: { reference, version, status, issues, on: ukDate(new Date(madeAt)) },
    });
}

function activityAnswerer(compose: ComposeParts, parts: AnswerParts): ServerParts['answer'] {
  return async (activity) => {
    const query = parseComposeQuery(activity);
    if (query) return { status: 200, body: await answerCompose(compose, query) };
    const turn = parseTurn(activity);
    const answer = turn && (await answerTurn(parts, turn));
    if (answer) return { status: 200, body: bodyOf(answer) };
    return { status: activity.type === 'invoke' ? 501 : 200 };
  };
}
