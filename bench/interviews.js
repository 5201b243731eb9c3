// The interviews that are measured, from "draft" to "ready", as this assistant has them and as the echo does.
const { factsOf } = require('./facts');
const { activityOf, newestCard, post, pressOf, submitsOf } = require('./officer');

/** @typedef {import('./bots').Bot} Bot */
/** @typedef {import('./connector').Connector} Connector */
/** @typedef {import('./officer').Fields} Fields */
/** @typedef {import('./facts').Facts} Facts */
/** @typedef {'typed' | 'pressed'} Style */
/** @typedef {{ readonly text: string } | { readonly verb: string, readonly inputs?: Fields }} Step */
/** @typedef {(bot: Bot, connector: Connector, serial: number, style: Style) => Promise<{ times: number[] }>} Interview */

/**
 * One interview of each style: what the officer says or presses on each turn.
 * @type {Readonly<Record<Style, (facts: Facts) => readonly Step[]>>}
 */
const STEPS = {
  typed: ({ title, value, term, start, place, accepts, fact }) => [
    { text: 'draft' },
    { text: title },
    { text: `${value} plus VAT` },
    { text: term },
    { text: start },
    { text: place },
    ...[{ text: 'ok' }, { text: 'ok' }, { text: 'ok' }, { text: 'ok' }],
    { text: `${accepts}, head of procurement, ${fact}` },
    { text: 'ok' },
  ],
  pressed: ({ title, value, term, start, place, accepts, fact }) => [
    { verb: 'startDraft' },
    { verb: 'answer', inputs: { answer: title } },
    { verb: 'answer', inputs: { answer: value, basis: 'without' } },
    { verb: 'answer', inputs: { answer: term } },
    { verb: 'answer', inputs: { answer: start } },
    { verb: 'answer', inputs: { answer: place } },
    { verb: 'confirmProfile' },
    { verb: 'chooseCommitments' },
    { verb: 'setTargets' },
    { verb: 'openReasons' },
    {
      verb: 'acceptReason',
      inputs: { 'field:name': accepts, 'field:post': 'head of procurement', 'field:fact': fact },
    },
    { verb: 'markReady' },
  ],
};
/** @type {readonly Style[]} */
const STYLES = ['typed', 'pressed'];

/**
 * What the channel carries beside the words: the tenant, and for the echo which turn this is.
 * @param {Style} style
 * @param {number} turn
 */
const channelData = (style, turn) => ({ tenant: { id: 'bench-tenant' }, bench: { style, turn } });

/**
 * What a step sends to the assistant: words, or a press of a button of the open card.
 * @param {Step} step
 * @param {import('./officer').OpenCard | undefined} open
 */
function saidBy(step, open) {
  if ('text' in step) return { text: step.text };
  if (open) return pressOf(open, step.verb, step.inputs);
  return { value: { verb: step.verb } };
}

/**
 * One whole interview, in a conversation and about a contract of its own; the milliseconds of each turn and what was sent on each.
 * @param {Bot} bot
 * @param {Connector} connector
 * @param {number} serial
 * @param {Style} style
 */
async function interview(bot, connector, serial, style) {
  const conversation = `c${serial}`;
  const person = { conversation, serviceUrl: connector.serviceUrl };
  const times = [];
  const script = [];
  let open;
  for (const [turn, step] of STEPS[style](factsOf(serial)).entries()) {
    const said = { ...saidBy(step, open), channelData: channelData(style, turn) };
    times.push(await post(bot.port, activityOf(person, said)));
    const messages = connector.take(conversation);
    script.push(
      messages.map(({ method, activity }) => ({
        method,
        activity: { type: 'message', summary: activity.summary, attachments: activity.attachments },
      })),
    );
    open = newestCard(messages) ?? open;
  }
  if (!open || !submitsOf(open.card).some(({ verb }) => verb === 'word'))
    throw new Error(`Interview ${serial} (${style}) did not come to a document.`);
  return { times, script };
}

/**
 * The echo's turns: the same inbound activities, the recorded calls going out.
 * @type {Interview}
 */
async function echoed(bot, connector, serial, style) {
  const conversation = `c${serial}`;
  const person = { conversation, serviceUrl: connector.serviceUrl };
  const times = [];
  for (const [turn, step] of STEPS[style](factsOf(serial)).entries()) {
    const said =
      'text' in step ? { text: step.text } : { value: { verb: step.verb, ...step.inputs }, replyToId: 'm1' };
    times.push(await post(bot.port, activityOf(person, { ...said, channelData: channelData(style, turn) })));
    connector.take(conversation);
  }
  return { times };
}

/**
 * The authority's settings, saved once, so that no interview begins with them.
 * @param {Bot} bot
 * @param {Connector} connector
 */
async function saveSettings(bot, connector) {
  const conversation = 'settings';
  const person = { conversation, serviceUrl: connector.serviceUrl };
  await post(bot.port, activityOf(person, { text: 'settings' }));
  const open = newestCard(connector.take(conversation));
  if (!open) throw new Error('The assistant showed no settings form.');
  const press = pressOf(open, 'saveSettings', { 'field:name': 'Hartwell City Council' });
  await post(bot.port, activityOf(person, press));
  connector.take(conversation);
}

module.exports = { STYLES, interview, echoed, saveSettings };
