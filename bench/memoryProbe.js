// Loaded into a measured bot with --require: answers "memory" with its figures after a collection. Nothing of it is in the product.
process.on('message', (message) => {
  if (message !== 'memory') return;
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// The channel to the benchmark must not keep a stopped bot alive.
process.channel?.unref();
