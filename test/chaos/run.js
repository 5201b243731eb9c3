// `npm run test:chaos`: the pack made ready, as jest does before any test, and then the run, which is TypeScript.
const readyPack = require('../../scripts/readyPack');
require('../support/registerTypescript');

readyPack().then(
  () => require('./main.ts'),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
