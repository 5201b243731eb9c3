// Figures of a run, and how they are printed.

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(0)} kB`;
const mb = (/** @type {number} */ bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/**
 * A row of a table: the first column to the left, all others to the right.
 * @param {readonly string[]} cells
 */
function row([first = '', ...others]) {
  console.log(first.padEnd(26) + others.map((cell) => ` ${cell}`.padStart(12)).join(''));
}

module.exports = { quantile, mean, ms, kb, mb, row };
