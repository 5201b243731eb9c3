// The largest Word files, made as the assistant makes them: by the built thread, while the event loop goes on.
const path = require('node:path');
const { monitorEventLoopDelay, performance } = require('node:perf_hooks');
const { Piscina } = require('piscina');
const { z } = require('zod');
const { sentBy } = require('./drafts');
const { mb, ms, quantile, row } = require('./figures');

const FILES = Number(process.env.BENCH_FILES ?? 40);
const NANOSECONDS = 1e6;
const KINDS = ['draft', 'tender', 'record', 'redline'];
/** The longest of many drafts, and what its files are made with. */
const largest = z.object({
  pack: z.unknown(),
  draft: z.object({ document: z.unknown(), issues: z.unknown(), length: z.number() }),
  before: z.unknown(),
});

/** Of each kind: how long the first and the others take, how large they are, and how long the event loop waited meanwhile; then what the thread added to the process. */
async function reportWordFiles() {
  const { pack, draft, before } = largest.parse(await sentBy('largestDraft.ts'));
  const meta = {
    ...{ reference: 'SV-0042', version: 3, status: 'ready', on: '2026-11-22' },
    issues: draft.issues,
  };
  global.gc?.();
  const idle = process.memoryUsage().rss;
  const thread = new Piscina({
    filename: path.join(__dirname, '../dist/wordWorker.js'),
    ...{ minThreads: 0, maxThreads: 1, workerData: pack, resourceLimits: { maxOldGenerationSizeMb: 192 } },
  });
  console.log(
    `\nWord files of the longest of many drafts (${draft.length} characters of data), ${FILES} each`,
  );
  row(['', 'first', 'p50', 'p99', 'size', 'loop p99']);
  let most = idle;
  for (const kind of KINDS) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const times = [];
    let size = 0;
    for (let made = 0; made < FILES; made++) {
      const started = performance.now();
      /** @type {unknown} */
      const file = await thread.run({ kind, document: draft.document, meta, before });
      times.push(performance.now() - started);
      size = z.instanceof(Uint8Array).parse(file).byteLength;
      most = Math.max(most, process.memoryUsage().rss);
    }
    delay.disable();
    const later = times.slice(1);
    const waited = delay.percentile(99) / NANOSECONDS;
    row([
      kind,
      ...[times[0] ?? NaN, quantile(later, 0.5), quantile(later, 0.99)].map(ms),
      `${(size / 1024).toFixed(0)} kB`,
      ms(waited),
    ]);
  }
  console.log(`the thread and all it made: ${mb(most - idle)} more resident at most`);
  await thread.destroy();
}

module.exports = { reportWordFiles };
