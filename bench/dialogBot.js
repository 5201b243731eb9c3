// The second yardstick: what the SDK's own dialogs cost. One waterfall of text prompts, conversation and user state in memory, no middleware;
// on turn k it makes the recorded calls, the last of its sends as the prompt of step k.
const { ConversationState, MemoryStorage, UserState } = require('botbuilder');
const { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } = require('botbuilder-dialogs');
const { call, readScript } = require('./recorded');
const { serve } = require('./yardstickServer');

/** @typedef {import('botbuilder-dialogs').WaterfallStepContext} Step */

const TURNS = 12;
const callsOf = readScript();
const storage = new MemoryStorage();
const conversationState = new ConversationState(storage);
const userState = new UserState(storage);
const profile = userState.createProperty('profile');
const dialogs = new DialogSet(conversationState.createProperty('dialogs'));

/** @param {Step} step */
async function ask(step) {
  const calls = callsOf(step.context.activity);
  const prompt = calls.findLast(({ method }) => method !== 'PUT');
  for (const recorded of calls) if (recorded !== prompt) await call(step.context, recorded);
  Object.assign(step.values, { [`answer${step.index}`]: String(step.result) });
  return step.prompt('text', prompt ? { prompt: prompt.activity } : {});
}

/** @param {Step} step */
async function end(step) {
  for (const recorded of callsOf(step.context.activity)) await call(step.context, recorded);
  await profile.set(step.context, { ...step.values, last: String(step.result) });
  return step.endDialog();
}

dialogs.add(new TextPrompt('text'));
dialogs.add(new WaterfallDialog('interview', [...Array.from({ length: TURNS - 1 }, () => ask), end]));

serve(async (context) => {
  const { activity } = context;
  // a text prompt takes a card's value as text: the documented way is to put it there before the dialog runs
  if (activity.value !== undefined) activity.text = JSON.stringify(activity.value);
  const open = await dialogs.createContext(context);
  const { status } = await open.continueDialog();
  if (status === DialogTurnStatus.empty) await open.beginDialog('interview');
  await conversationState.saveChanges(context);
  await userState.saveChanges(context);
});
