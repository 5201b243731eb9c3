import type { CharterPack } from '../../../src/charter/pack';
import { findDefinitionsUsed } from '../../../src/drafting/documents/schedule/definitionsUsed';
import { pack } from './documentCases';

const define = (term: string, text: string, forms: string[] = []): CharterPack['definitions'][number] => ({
  term,
  text,
  forms,
  variants: [{ instruments: ['grant'], text: `for a grant: ${text}` }],
  sources: ['our-default'],
});

const small: CharterPack = {
  ...pack,
  definitions: [
    define('Schedule', 'this Schedule.'),
    define('KPI Schedule', 'the tables.'),
    define('Apprentice', 'a person taught by a Trainer.', ['Apprentices']),
    define('Trainer', 'a Provider.'),
    define('Provider', 'an organisation that trains an Apprentice.'),
    define('Sub-contract', 'a contract.'),
    define('C++ (A)', 'a term with marks.'),
  ],
};

test.each<[string, string, string[]]>([
  ['a term', 'An Apprentice starts.', ['Apprentice', 'Provider', 'Trainer']],
  ['its plural', 'Two Apprentices start.', ['Apprentice', 'Provider', 'Trainer']],
  ['a possessive', 'The Provider’s room.', ['Apprentice', 'Provider', 'Trainer']],
  ['the longer of two terms', 'The KPI Schedule stands.', ['KPI Schedule']],
  ['both where both are used', 'The KPI Schedule of this Schedule.', ['KPI Schedule', 'Schedule']],
  ['no part of a longer word', 'An Apprenticeship of a Sub-contractor, rescheduled.', []],
  ['no word without its capital', 'an apprentice and a trainer', []],
  ['a term with marks', 'Take C++ (A) here.', ['C++ (A)']],
  ['nothing in nothing', '', []],
])('finds %s', (_, text, expected) => {
  expect(findDefinitionsUsed(small, 'services', [text]).map(({ term }) => term)).toEqual(expected);
});

test('takes the wording of the instrument', () => {
  const wordingFor = (instrument: 'grant' | 'works') =>
    findDefinitionsUsed(small, instrument, ['this Schedule'])[0]?.template;
  expect(wordingFor('grant')).toBe('for a grant: this Schedule.');
  expect(wordingFor('works')).toBe('this Schedule.');
});
