// Loaded into a measured bot with --require: answers with its figures when asked. Nothing of it is in the product.
const { readFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const NS_A_MS = 1e6;
const stalls = monitorEventLoopDelay({ resolution: 1 });

/** What this process has caused to be written to the disk, in bytes; 0 where the system does not count it. */
function written() {
  try {
    return Number(/^write_bytes: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

process.on('message', (message) => {
  if (message === 'memory') {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  }
  if (message === 'usage') {
    const { user, system } = process.cpuUsage();
    const stall = { p999: stalls.percentile(99.9) / NS_A_MS, longest: stalls.max / NS_A_MS };
    process.send?.({ cpuMs: (user + system) / 1_000, written: written(), stall });
    // counted from one question to the next
    stalls.reset();
    stalls.enable();
  }
});
// The channel to the benchmark must not keep a stopped bot alive.
process.channel?.unref();
