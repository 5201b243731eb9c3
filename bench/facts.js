// What each measured interview is about: every one has facts of its own, drawn from a seed, so that nothing that an assistant remembers of
// one contract serves another. The names are invented; every contract is a refurbishment of the same size, so that each interview has the same turns.

/** @typedef {ReturnType<typeof factsOf>} Facts */

const PLACES = ['Hartwell', 'Thornley', 'Redmarsh', 'Moorside'];
const STARTS = [
  'Ash',
  'Brom',
  'Cald',
  'Dun',
  'Elm',
  'Fern',
  'Gar',
  'Hol',
  'Inger',
  'Kel',
  'Lang',
  'Mar',
  'Nor',
  'Oak',
  'Pem',
  'Ros',
];
const ENDS = [
  'beck',
  'bourne',
  'combe',
  'den',
  'field',
  'garth',
  'ham',
  'leigh',
  'mere',
  'ridge',
  'stead',
  'thorpe',
  'wick',
  'worth',
];
const WORKS = [
  'Refurbishment of the',
  'Refurbishment of',
  'Full refurbishment of the',
  'Phased refurbishment of the',
];
const BUILDINGS = ['library', 'museum', 'town hall', 'swimming pool', 'community centre'];
const MONTHS = ['April', 'May', 'June', 'July', 'August', 'September'];

/**
 * A stream of numbers from 0 to 1, the same for the same seed (mulberry32).
 * @param {number} seed
 */
function seeded(seed) {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The facts of the interview with this number.
 * @param {number} serial
 */
function factsOf(serial) {
  const next = seeded(serial);
  const whole = (/** @type {number} */ from, /** @type {number} */ to) =>
    from + Math.floor(next() * (to - from + 1));
  const one = (/** @type {readonly string[]} */ list) => list[whole(0, list.length - 1)] ?? '';
  const name = `${one(STARTS)}${one(ENDS)} ${one(STARTS)}${one(ENDS)}`;
  return {
    title: `${one(WORKS)} ${name} ${one(BUILDINGS)}`,
    value: `£${whole(2_000_000, 3_000_000).toLocaleString('en-GB')}`,
    term: `${whole(16, 20)} months`,
    start: `${whole(1, 28)} ${one(MONTHS)} 2027`,
    place: `${name.split(' ')[0]}, ${one(PLACES)}`,
    fact: `${whole(3, 9)} of the ${whole(11, 30)} people left last year`,
    accepts: `${one(STARTS)}a ${one(STARTS)}${one(ENDS)}`,
  };
}

module.exports = { factsOf };
