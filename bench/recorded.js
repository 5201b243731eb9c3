// What a yardstick bot sends: the very cards that the assistant sent in a recorded interview, call for call. It loads nothing that the
// comparison does not need, not even a validator: its start is measured too.
const { readFileSync } = require('node:fs');

/** @typedef {{ readonly method: string, readonly activity: Partial<import('botbuilder').Activity> }} Call */
/** @typedef {Readonly<Record<string, readonly (readonly Call[])[]>>} Script What was called, by style and turn. */

/**
 * The benchmark wrote the file a moment ago, so that it is an object is proof enough.
 * @param {unknown} value
 * @returns {value is Script}
 */
const isScript = (value) => typeof value === 'object' && value !== null;

/**
 * Which turn of which style an activity is; the benchmark says so in it.
 * @param {unknown} channelData
 */
function turnOf(channelData) {
  if (typeof channelData === 'object' && channelData !== null && 'bench' in channelData) {
    const { bench } = channelData;
    if (typeof bench === 'object' && bench !== null && 'style' in bench && 'turn' in bench)
      return { style: String(bench.style), turn: Number(bench.turn) };
  }
  return { style: 'typed', turn: 0 };
}

/** Reads the script that the command line names; what it gives are the calls of an activity's turn. */
function readScript() {
  /** @type {unknown} */
  const script = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  if (!isScript(script)) throw new Error('The recorded script is not an object.');
  return (/** @type {import('botbuilder').Activity} */ { channelData }) => {
    const { style, turn } = turnOf(channelData);
    return script[style]?.[turn] ?? [];
  };
}

/**
 * Makes one recorded call.
 * @param {import('botbuilder').TurnContext} context
 * @param {Call} call
 */
async function call(context, { method, activity }) {
  if (method === 'PUT') await context.updateActivity({ ...activity, id: context.activity.replyToId ?? 'm1' });
  else await context.sendActivity(activity);
}

module.exports = { readScript, call };
