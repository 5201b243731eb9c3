// The noise of one tenant, in a process of its own: `node bench/loudNeighbour.js <way> <port of the bot>`. Says when it has begun; told to stop, how often it
// was answered.
const events = require('node:events');
const http = require('node:http');
const { portOf } = require('./connector');
const { activityOf, post } = require('./officer');

const PEOPLE = 64;
const TENANT = 'loud-tenant';
/** Near to the longest that is read, and dear to read: measured by test/dialogs/turnCost. */
const SLOW = [
  'and the term is 3 years with the option to extend for 2 + 1 years, £1.2m or £2.4m, ',
  'add trees, drop trees and swap apprentices for trees in KPI 1 and 2 or 3, ',
  'why not £1m, 12 months, Hartwell? what if ',
].map((part) => part.repeat(100).slice(0, 2_000));
const SHORT = ['what does the charter say about apprentices?', 'my drafts', 'help'];

/** How the channel of this tenant answers. @type {Readonly<Record<string, (response: http.ServerResponse) => void>>} */
const CHANNELS = {
  '429s': (response) => response.writeHead(429, { 'retry-after': '1' }).end(),
  'hanging calls': () => undefined,
};

async function main() {
  const [, , way = '', port = ''] = process.argv;
  const channel =
    CHANNELS[way] ??
    ((response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"m"}'));
  const server = http.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      channel(response);
    });
  });
  await events.once(server.listen(0, '127.0.0.1'), 'listening');
  const serviceUrl = `http://127.0.0.1:${portOf(server)}/`;
  const texts = way === 'slow text' ? SLOW : SHORT;
  let count = 0;
  process.once('message', () => process.send?.(count));
  for (let who = 0; who < PEOPLE; who += 1) void shout(who);
  process.send?.('begun');

  async function shout(/** @type {number} */ who) {
    const person = { conversation: `loud-${who}`, serviceUrl, tenant: TENANT };
    for (;;) {
      await post(Number(port), activityOf(person, { text: texts[count % texts.length] })).catch(
        () => undefined,
      );
      count += 1;
    }
  }
}

void main();
