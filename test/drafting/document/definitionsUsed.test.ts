import type { CharterPack } from '../../../src/charter/pack';
import { findDefinitionsUsed } from '../../../src/drafting/documents/schedule/definitionsUsed';
import type { FactName } from '../../../src/charter/schema/law/fact';
import type { Instrument, Kind } from '../../../src/charter/schema/vocabulary';
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

const contract = (kind: Kind, natures: readonly string[] = [], instrument: Instrument = kind) => ({
  ...{ kind, natures, instrument },
  facts: new Set<FactName>(),
});

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
  expect(findDefinitionsUsed(small, contract('services'), [text]).map(({ term }) => term)).toEqual(expected);
});

test('takes the wording of the instrument', () => {
  const wordingFor = (instrument: 'grant' | 'works') =>
    findDefinitionsUsed(small, contract(instrument), ['this Schedule'])[0]?.template;
  expect(wordingFor('grant')).toBe('for a grant: this Schedule.');
  expect(wordingFor('works')).toBe('this Schedule.');
});

test('waste leaves soil out where ground is dug, by competition or called off, and nowhere else', () => {
  const [waste] = pack.definitions.filter(({ variants }) => variants.some(({ natures }) => natures));
  const textOf = (...given: Parameters<typeof contract>) =>
    findDefinitionsUsed(pack, contract(...given), [waste!.term]).find(({ term }) => term === waste!.term)!
      .template;
  expect(textOf('works', [], 'call-off')).toBe(textOf('works'));
  expect(textOf('works')).not.toBe(waste!.text);
  const [dug] = waste!.variants.flatMap(({ natures = [] }) => natures);
  expect(textOf('services', [dug!])).toBe(textOf('works'));
  expect(textOf('services', ['catering'])).toBe(waste!.text);
  expect(textOf('services', ['catering'], 'call-off')).toBe(waste!.text);
});

test('an Offered Figure has nothing to fall back to where a tender without one is rejected', () => {
  const [term, ...others] = pack.definitions.filter(({ variants }) =>
    variants.some(({ when = [] }) => when.includes('short-offer-fails')),
  );
  expect(others).toEqual([]);
  for (const instrument of ['works', 'call-off', 'grant'] as const) {
    const textWith = (...facts: FactName[]): string => {
      const given = { ...contract('works', [], instrument), facts: new Set(facts) };
      const used = findDefinitionsUsed(pack, given, [term!.term]);
      return used.find((each) => each.term === term!.term)!.template;
    };
    expect(textWith()).toContain('least acceptable offer');
    expect(textWith('short-offer-fails')).not.toContain('least acceptable offer');
  }
});
