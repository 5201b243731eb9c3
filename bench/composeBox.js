// The compose box while interviews run: whole interviews at once, without a pause, and beside them people who type into it.
const { interview } = require('./interviews');
const { activityOf, post } = require('./officer');

/** @typedef {import('./bots').Bot} Bot */
/** @typedef {import('./connector').Connector} Connector */

/** What is typed, as it stands after each pause: every command, with words that are not finished, and what is not there. */
const TYPED = [
  ...['', 'app', 'apprent', 'apprentices', 'living wa', 'living wage', 'trees', 'parking charges'].map(
    (typed) => ({
      command: 'charter',
      typed,
    }),
  ),
  ...['waste', 'waste goods', 'services', 'volunteering'].map((typed) => ({ command: 'clauses', typed })),
  ...['', 'library', 'hartwell lib'].map((typed) => ({ command: 'drafts', typed })),
];
const PEOPLE = 4;
/** Teams waits so long after a key before it asks. */
const PAUSE_MS = 100;

/**
 * The milliseconds of so many queries, while `atOnce` interviews run.
 * @param {Bot} bot
 * @param {Connector} connector
 * @param {{ readonly atOnce: number, readonly queries: number }} load
 */
async function composeTimes(bot, connector, { atOnce, queries }) {
  /** @type {number[]} */
  const times = [];
  let typing = true;
  let serial = 0;
  const interviews = Array.from({ length: atOnce }, async (_, officer) => {
    while (typing) {
      serial += 1;
      // the same few officers again and again, so that they have drafts to look for
      await interview(bot, connector, 3_000_000_000 + officer * 3 + (serial % 3), 'typed');
    }
  });
  const people = Array.from({ length: PEOPLE }, async (_, who) => {
    for (let at = who; at < queries; at += PEOPLE) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      times.push(await post(bot.port, queryOf(connector, who, TYPED[at % TYPED.length] ?? TYPED[0])));
    }
  });
  await Promise.all(people);
  typing = false;
  await Promise.all(interviews);
  return times;
}

/**
 * A query as Teams sends it, of an officer whose interviews run.
 * @param {Connector} connector
 * @param {number} who
 * @param {typeof TYPED[number] | undefined} said
 */
function queryOf({ serviceUrl }, who, said) {
  const { command = 'charter', typed = '' } = said ?? {};
  const parameter = typed === '' ? { name: 'initialRun', value: 'true' } : { name: 'query', value: typed };
  return activityOf(
    { conversation: `c${3_000_000_000 + who * 3 + 1}`, serviceUrl },
    {
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: command, parameters: [parameter], queryOptions: { skip: 0, count: 25 } },
    },
  );
}

module.exports = { composeTimes };
