// The first yardstick: the same SDK and restify, no state, no drafting; on turn k of a style it makes the recorded updates and sends.
const { call, readScript } = require('./recorded');
const { serve } = require('./yardstickServer');

const callsOf = readScript();

serve(async (context) => {
  for (const recorded of callsOf(context.activity)) await call(context, recorded);
});
