// Which pages the turns write: the frames of SQLite's write-ahead log, by the table or index that each page belongs to.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const Database = require('better-sqlite3');
const { z } = require('zod');
const { interview } = require('./interviews');
const { row } = require('./figures');

/** @typedef {import('./bots').Bot} Bot */
/** @typedef {import('./connector').Connector} Connector */

// https://www.sqlite.org/fileformat2.html#walformat
const HEADER = 32;
const FRAME_HEADER = 24;
const AT_PAGE_SIZE = 8;
const AT_SALTS = 16;
const SALTS = 8;

/**
 * The numbers of the pages in a write-ahead log, once for each time that one was written.
 * @param {string} file
 */
function framesOf(file) {
  const wal = readFileSync(file);
  if (wal.length < HEADER) return [];
  const frame = FRAME_HEADER + wal.readUInt32BE(AT_PAGE_SIZE);
  const salts = wal.subarray(AT_SALTS, AT_SALTS + SALTS);
  const pages = [];
  // behind the last that counts stands what is left of before the last checkpoint
  for (let at = HEADER; at + frame <= wal.length; at += frame)
    if (wal.subarray(at + 8, at + 8 + SALTS).equals(salts)) pages.push(wal.readUInt32BE(at));
  return pages;
}

/**
 * Prints what one whole typed interview writes.
 * @param {Bot} bot
 * @param {Connector} connector
 */
async function reportWritten(bot, connector) {
  const file = path.join(bot.dataDir, 'assistant.db');
  const db = new Database(file);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const { times } = await interview(bot, connector, 1_000_000_007, 'typed');
  const frames = framesOf(`${file}-wal`);
  const shape = z.object({ pageno: z.number(), name: z.string() });
  const names = new Map(
    db
      .prepare('select pageno, name from dbstat')
      .all()
      .map((found) => shape.parse(found))
      .map(({ pageno, name }) => [pageno, name]),
  );
  db.close();
  /** @type {Record<string, number>} */
  const counts = {};
  for (const page of frames) {
    const name = names.get(page) ?? 'free';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  console.log(
    `\npages of the write-ahead log in one typed interview, a turn: ${(frames.length / times.length).toFixed(1)}`,
  );
  for (const [name, count] of Object.entries(counts).sort(([, a], [, b]) => b - a))
    row([`  ${name}`, (count / times.length).toFixed(1)]);
}

module.exports = { reportWritten };
