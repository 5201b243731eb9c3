// Turns on PostgreSQL, by one instance and by two on the same database; every commit is on the disk.
const { fork } = require('node:child_process');
const events = require('node:events');
const path = require('node:path');
const { Client } = require('pg');
const { z } = require('zod');
const { startBot } = require('./bots');
const { ms } = require('./figures');
const { interview, saveSettings } = require('./interviews');
const { measure } = require('./load');

const INTERVIEWS = Number(process.env.BENCH_INTERVIEWS ?? 60);
const toldShape = z.tuple([z.object({ port: z.number() })]).rest(z.unknown());

/** @param {import('./connector').Connector} connector */
async function reportPostgres(connector) {
  const keeper = fork(path.join(__dirname, '../test/support/postgresKeeper.js'), {
    env: { ...process.env, POSTGRES_FSYNC: 'on' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const told = toldShape.parse(await events.once(keeper, 'message'));
  const server = `postgres://postgres@127.0.0.1:${told[0].port}`;
  console.log('');
  for (const instances of [1, 2]) {
    const client = new Client(`${server}/postgres`);
    await client.connect();
    await client.query(`create database bench_${instances}`);
    await client.end();
    const bots = [];
    for (let number = 0; number < instances; number += 1)
      bots.push(
        await startBot('dist/index.js', ['--local'], connector, {
          databaseUrl: `${server}/bench_${instances}`,
        }),
      );
    const [first] = bots;
    if (first) await saveSettings(first, connector);
    await measure(interview, bots, connector, { style: 'typed', atOnce: 16, count: 32 });
    const { rate, p50, p99, cpuMs } = await measure(interview, bots, connector, {
      ...{ style: 'typed', atOnce: 16, count: INTERVIEWS },
    });
    console.log(
      `PostgreSQL, ${instances} instance${instances > 1 ? 's' : ''}, typed, 16 at once: ${rate.toFixed(0)} turns/s, p50 ${ms(p50)}, p99 ${ms(p99)}, CPU a turn ${cpuMs.toFixed(2)} ms`,
    );
    for (const bot of bots) await bot.stop();
  }
  const ended = events.once(keeper, 'exit');
  keeper.send('stop');
  await ended;
}

module.exports = { reportPostgres };
