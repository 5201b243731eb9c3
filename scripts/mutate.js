// `npm run test:mutation`: changes the code a little, again and again, and reports the changes that no test notices.
// Sixty minutes at most: a room that has not ended by then is stopped, and those not begun are named. What a room found is
// kept under reports/mutation/, so that the next run only tries what has changed since.
// `npm run test:mutation -- turn door` runs those rooms alone; the names are in mutationRooms.js.
const { spawn } = require('node:child_process');
const path = require('node:path');
const { ROOMS } = require('./mutationRooms');
const readyPack = require('./readyPack');

const root = path.join(__dirname, '..');
const LIMIT_MS = 60 * 60_000;
const STRYKER = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');

/**
 * Runs one room; resolves with whether it came to its end.
 * @param {string} room
 * @param {number} limitMs
 * @returns {Promise<boolean>}
 */
function mutate(room, limitMs) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [STRYKER, 'run'], {
      cwd: root,
      env: { ...process.env, MUTATION_ROOM: room },
      stdio: 'inherit',
    });
    const deadline = setTimeout(() => child.kill('SIGTERM'), limitMs);
    child.on('exit', (status) => {
      clearTimeout(deadline);
      resolve(status === 0);
    });
  });
}

/** @param {readonly string[]} wanted */
function roomsOf(wanted) {
  const unknown = wanted.filter((name) => !ROOMS.some((room) => room.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No such room: ${unknown.join(', ')}. There are ${ROOMS.map(({ name }) => name).join(', ')}.`,
    );
  return ROOMS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}

async function main() {
  await readyPack();
  const ends = Date.now() + LIMIT_MS;
  const unfinished = [];
  for (const { name } of roomsOf(process.argv.slice(2))) {
    const left = ends - Date.now();
    console.log(`\n${name}`);
    if (left <= 0 || !(await mutate(name, left))) unfinished.push(name);
  }
  if (unfinished.length > 0) throw new Error(`Not ended: ${unfinished.join(', ')}.`);
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
