import { understand } from '../../src/dialogs/words/understand';
import { message, turnOf } from '../support/decidedTurns';
import { inWords } from '../support/intentInWords';
import { MOMENTS, type Moment } from '../support/moments';

const meaning = (words: string, moment: Moment): string =>
  inWords(understand(turnOf(message(words), MOMENTS[moment]), words), words);

/** Sentences that no reading of the words knows: what was learnt tells what they want, and their arguments are read wherever they stand. */
test.each<readonly [Moment, string, string]>([
  ['kpis', 'way over the top for a small firm, KPI 2 at 25 tops', 'KPI 2 = 25'],
  ['kpis', 'KPI 2 wants to come down for a small firm, put it at 25', 'KPI 2 = 25'],
  ['nothing', 'get shot of the bandstand draft', 'delete bandstand'],
  ['nothing', 'line SV-0003 up against SV-0007 for me', 'compare'],
  ['nothing', 'whatever did I get up to last month, bring them all up', 'command drafts'],
  ['review', 'stick it in a file that I can email to the panel', 'word'],
])('at %s “%s” is: %s', (moment, words, means) => {
  expect(meaning(words, moment)).toBe(means);
});

test.each<readonly [Moment, string]>([
  ['shortlist', 'yes, fine, but only once legal have seen them'],
  ['kpis', 'happy with the commitments, carry on'],
  ['review', 'sign it off if the director says so'],
  ['kpis', 'all good except the second one'],
])('at %s “%s” agrees to nothing', (moment, words) => {
  expect(meaning(words, moment)).not.toMatch(/^(?:accept|goOn|press)/);
});

test('what is denied is not done', () => {
  expect(meaning('please do not undo any of that', 'kpis')).not.toBe('command undo');
  expect(meaning('I never said to delete this draft', 'review')).not.toMatch(/^delete/);
});

test('one thing out and another in is both or neither', () => {
  for (const words of ['Remove landfill, add site visits', 'add site visits, remove landfill']) {
    expect(meaning(words, 'kpis')).toBe('swap landfill for site visits');
    expect(meaning(words, 'profile')).toBe('unsure');
  }
});

test('a title that is changed is what the draft is called: nothing is asked', () => {
  expect(meaning('change the title to Burslem baths', 'review')).toBe('title = Burslem baths');
});
