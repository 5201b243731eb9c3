// Breakages of one line that a test must notice. Each is a mistake that was made, or could be made by hand in a moment; the
// sentence says what would then be wrong. `find` stands exactly once in its file; with `replace` in its place the named test fails.
const { TURN } = require('./rooms/turn');
const { DELIVERY } = require('./rooms/delivery');
const { MOVING } = require('./rooms/moving');
const { DOOR } = require('./rooms/door');
const { LINKS } = require('./rooms/links');
const { CARE } = require('./rooms/care');
const { COMPOSE } = require('./rooms/compose');
const { DIALOGS } = require('./rooms/dialogs');
const { DRAFTS } = require('./rooms/drafts');
const { DRAFTING } = require('./rooms/drafting');
const { PROPORTION } = require('./rooms/proportion');
const { POLICY } = require('./rooms/policy');
const { LAW } = require('./rooms/law');
const { IMPORTING } = require('./rooms/importing');
const { EXPLAINING } = require('./rooms/explaining');

/**
 * @typedef {object} Breakage
 * @property {string} name What is then wrong.
 * @property {string} file
 * @property {string} find
 * @property {string} replace
 * @property {string} test The file whose test must fail.
 * @property {string} says A part of that test's name.
 * @property {boolean} [whole] The test is one of a sweep that is played in part: here it is played in full.
 */

/** @type {readonly Breakage[]} */
const BREAKAGES = [
  ...TURN,
  ...DELIVERY,
  ...MOVING,
  ...DOOR,
  ...LINKS,
  ...CARE,
  ...COMPOSE,
  ...DIALOGS,
  ...DRAFTS,
  ...DRAFTING,
  ...PROPORTION,
  ...POLICY,
  ...LAW,
  ...IMPORTING,
  ...EXPLAINING,
];

module.exports = { BREAKAGES };
