import { understand } from '../../src/dialogs/words/understand';
import { atMoments, eachMoment } from '../support/byMoment';
import { pack } from '../support/contracts';
import { message, turnOf } from '../support/decidedTurns';
import { inWords } from '../support/intentInWords';
import { MOMENTS, MOMENT_NAMES, type Moment } from '../support/moments';
import { partOf } from '../support/sweep';

const { buttons } = pack.wording.cards;
const { commands } = pack.wording.dialogs;

const meaning = (words: string, moment: Moment): string =>
  inWords(understand(turnOf(message(words), MOMENTS[moment]), words), words);
const agreesAt = (words: string) =>
  eachMoment((moment) => (/^(?:accept|goOn)/.test(meaning(words, moment)) ? 'agrees' : 'not'));
const NOWHERE = Object.fromEntries(MOMENT_NAMES.map((moment) => [moment, 'not']));

describe('the title of a button', () => {
  // "Continue" and "Go on" are commands, too
  const titles = Object.values(buttons).filter(
    (title) => ![...commands.goOn, ...commands.accept].includes(title.toLowerCase()),
  );
  test.each(partOf('titles of buttons', titles, 6))(
    '“%s” agrees to nothing but on its own card, where it is pressed',
    (title) => {
      expect(agreesAt(title)).toEqual(NOWHERE);
      expect(agreesAt(title.toLowerCase())).toEqual(NOWHERE);
    },
  );
});

describe('words for what one step shows agree at that step alone', () => {
  test.each([
    ['yes, suggest some commitments', 'profile'],
    ["that's right, suggest commitments please", 'profile'],
    ['use your suggestions', 'shortlist'],
    ['happy with the commitments', 'shortlist'],
    ['those commitments are fine', 'shortlist'],
    ['keep all the commitments', 'shortlist'],
    ['the targets look fine', 'kpis'],
    ['happy with those targets', 'kpis'],
    ['yes, use those targets please', 'kpis'],
    ['the figures are good', 'kpis'],
    ['sign it off', 'review'],
    ["I'm done, mark it as ready", 'review'],
  ])('%s: %s', (words, at) => {
    expect(agreesAt(words)).toEqual(atMoments({ agrees: at }, NOWHERE));
  });
});

describe('a question agrees to nothing', () => {
  test.each([
    'is that right?',
    'is it right',
    'are these right?',
    'are the targets ok',
    'happy with these?',
    'is it ready?',
    'should I go ahead?',
    'do I accept these?',
  ])('%s', (words) => {
    expect(agreesAt(words)).toEqual(NOWHERE);
  });
});

describe('no sort of no takes anything out, or agrees', () => {
  test.each([
    'no idea',
    'no clue',
    'not quite',
    'no worries',
    'no rush',
    'not sure',
    "I don't know",
    'none of these',
  ])('%s', (words) => {
    expect(agreesAt(words)).toEqual(NOWHERE);
    for (const moment of ['shortlist', 'kpis', 'review'] as const)
      expect(meaning(words, moment)).not.toMatch(/^(?:add|remove|keep|swap|press|facts)/);
  });
});
