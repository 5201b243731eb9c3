// Look-ups of a bot that has just started: the first, and many different ones, each a whole turn over HTTP.
const { startBot } = require('./bots');
const { ms, quantile } = require('./figures');
const { activityOf, post } = require('./officer');

const ASKED = [
  'what does the Charter say about',
  'do we have anything on',
  'which commitment covers',
  'look up',
];
const ABOUT = [
  ...['apprentices', 'the living wage', 'trees', 'food waste', 'carbon', 'prompt payment', 'modern slavery'],
  ...[
    'volunteering',
    'school visits',
    'young carers',
    'veterans',
    'mental health',
    'cycling',
    'local suppliers',
  ],
  ...['packaging', 'air quality', 'parking charges', 'data protection', 'a brass band', 'flood defences'],
];
const PLACES = ['', ' in Hartwell', ' for Thornley', ' at Redmarsh', ' near Moorside'];

/** @param {import('./connector').Connector} connector */
async function reportLookUps(connector) {
  const bot = await startBot('dist/index.js', ['--local'], connector);
  /** @type {number[]} */
  const times = [];
  for (const asked of ASKED)
    for (const about of ABOUT)
      for (const place of PLACES)
        times.push(
          await post(
            bot.port,
            activityOf(
              { conversation: 'look-ups', serviceUrl: connector.serviceUrl },
              { text: `${asked} ${about}${place}?` },
            ),
          ),
        );
  await bot.stop();
  connector.take('look-ups');
  console.log(
    `\nlook-ups, ${times.length} turns: the first ${ms(times[0] ?? NaN)}, p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`,
  );
}

module.exports = { reportLookUps };
