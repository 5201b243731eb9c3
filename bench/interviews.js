// The interviews that are measured, from "draft" to "ready", as this assistant has them and as the echo does.
const { activityOf, newestCard, post, pressOf } = require('./officer');

/** @typedef {import('./bots').Bot} Bot */
/** @typedef {import('./connector').Connector} Connector */
/** @typedef {import('./officer').Fields} Fields */
/** @typedef {'typed' | 'pressed'} Style */
/** @typedef {{ readonly text: string } | { readonly verb: string, readonly inputs?: Fields }} Step */
/** @typedef {(bot: Bot, connector: Connector, conversation: string, style: Style) => Promise<{ times: number[] }>} Interview */

/** Who accepts the one reason that is needed, and the fact that it rests on. */
const GIVEN = {
  'field:name': 'Jo Patel',
  'field:post': 'head of procurement',
  'field:fact': 'Four of the eleven people left last year',
};

/** @type {Readonly<Record<Style, readonly Step[]>>} One interview of each style: what the officer says or presses on each turn. */
const STEPS = {
  typed: [
    { text: 'draft' },
    { text: 'Refurbishment of the Hartwell library' },
    { text: '£2.4m plus VAT' },
    { text: '18 months' },
    { text: '1 April 2027' },
    { text: 'Stoke-on-Trent' },
    { text: 'ok' },
    { text: 'ok' },
    { text: 'ok' },
    { text: 'ok' },
    { text: 'Jo Patel, head of procurement, four of the eleven people left last year' },
    { text: 'ok' },
  ],
  pressed: [
    { verb: 'startDraft' },
    { verb: 'answer', inputs: { answer: 'Refurbishment of the Hartwell library' } },
    { verb: 'answer', inputs: { answer: '£2.4m', basis: 'without' } },
    { verb: 'answer', inputs: { answer: '18 months' } },
    { verb: 'answer', inputs: { answer: '1 April 2027' } },
    { verb: 'answer', inputs: { answer: 'Stoke-on-Trent' } },
    { verb: 'confirmProfile' },
    { verb: 'chooseCommitments' },
    { verb: 'setTargets' },
    { verb: 'openReasons' },
    { verb: 'acceptReason', inputs: GIVEN },
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
 * One whole interview; the milliseconds of each turn and what was sent on each.
 * @param {Bot} bot
 * @param {Connector} connector
 * @param {string} conversation
 * @param {Style} style
 */
async function interview(bot, connector, conversation, style) {
  const person = { conversation, serviceUrl: connector.serviceUrl };
  const times = [];
  const script = [];
  let open;
  for (const [turn, step] of STEPS[style].entries()) {
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
  return { times, script };
}

/**
 * The echo's turns: the same inbound activities, the recorded calls going out.
 * @type {Interview}
 */
async function echoed(bot, connector, conversation, style) {
  const person = { conversation, serviceUrl: connector.serviceUrl };
  const times = [];
  for (const [turn, step] of STEPS[style].entries()) {
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
