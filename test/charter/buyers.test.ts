import { thresholdClassOf, isBuyer, standsOn } from '../../src/drafting/law/buyer';
import { buyerProperty } from '../../src/charter/schema/law/buyer';
import { buyerKind, type BuyerKind } from '../../src/charter/schema/vocabulary';
import { pack } from '../support/shippedPack';

/** Section 17, SI 2001/909, Social Value Act, PPNs, Part 6, Order of 2026, the minimum of the health service, threshold. */
const TABLE: Readonly<Record<BuyerKind, string>> = {
  council: 'yes yes yes no yes yes no sub-central',
  county: 'yes yes yes no yes yes no sub-central',
  district: 'yes yes yes no yes yes no sub-central',
  unitary: 'yes yes yes no yes yes no sub-central',
  metropolitan: 'yes yes yes no yes yes no sub-central',
  'london-borough': 'yes yes yes no yes yes no sub-central',
  parish: 'yes no yes no yes yes no sub-central',
  'combined-authority': 'yes yes yes no yes check no sub-central',
  'mayoral-combined-authority': 'yes yes yes no yes check no sub-central',
  fire: 'yes yes yes no yes yes no sub-central',
  police: 'check check yes no yes check no sub-central',
  waste: 'yes yes yes no yes yes no sub-central',
  'national-park': 'yes yes yes no yes yes no sub-central',
  transport: 'yes yes yes no yes check no sub-central',
  'joint-committee': 'check check yes no yes check no sub-central',
  'council-company': 'check check check no check check no sub-central?',
  nhs: 'no no yes check yes no yes sub-central?',
  'nhs-trust': 'no no yes check yes no yes sub-central?',
  'integrated-care-board': 'no no yes check yes no yes sub-central?',
  central: 'no no yes yes yes no no central',
  'central-department': 'no no yes yes yes no no central',
  'arms-length-body': 'check check yes check yes check no central?',
  'maintained-school': 'check check yes no no check no sub-central',
  academy: 'no no yes no no no no sub-central',
  college: 'no no check no check no no sub-central?',
  university: 'no no check no yes no no sub-central',
  'housing-association': 'no no check no check no no sub-central?',
  utility: 'no no check no no no no utility',
  'public-utility': 'no no check no no no no utility',
  'private-utility': 'no no check no no no no utility',
  other: 'check check check check check check no sub-central?',
};

const COLUMNS = [
  ...(['section17', 'bestValueOrder', 'socialValueAct', 'ppns', 'part6'] as const),
  ...(['reservation', 'minimumWeighting'] as const),
];

test.each(Object.entries(TABLE))('what binds the buyer %s', (name, expected) => {
  const kind = buyerKind.parse(name);
  const { is, settled } = thresholdClassOf(pack, kind);
  const found = COLUMNS.map((property) => standsOn(pack, kind, property).is);
  expect([...found, settled ? is : `${is}?`].join(' ')).toBe(expected);
});

test.each(buyerKind.options)('%s says of every answer by which text, from which source', (kind) => {
  for (const property of buyerProperty.options) {
    const { by, sources } = standsOn(pack, kind, property);
    expect(by).not.toMatch(/\.$/);
    for (const source of sources) expect(pack.sources.has(source)).toBe(true);
  }
});

test('a rule is for a buyer only where every property has an answer that it asks for', () => {
  expect(isBuyer(pack, 'fire', {})).toBe(true);
  expect(isBuyer(pack, 'fire', { section17: ['yes'], bestValueOrder: ['yes'] })).toBe(true);
  expect(isBuyer(pack, 'parish', { section17: ['yes'], bestValueOrder: ['yes'] })).toBe(false);
  expect(isBuyer(pack, 'police', { section17: ['yes'] })).toBe(false);
  expect(isBuyer(pack, 'police', { section17: ['yes', 'check'] })).toBe(true);
});

test.each([
  ['council county district unitary metropolitan london-borough', 'yes'],
  ['combined-authority mayoral-combined-authority nhs nhs-trust integrated-care-board', 'yes'],
  ['parish joint-committee council-company transport arms-length-body maintained-school other', 'check'],
  ['police fire waste national-park central central-department academy college university', 'no'],
  ['housing-association utility public-utility private-utility', 'no'],
])('the Provider Selection Regime binds %s: %s', (kinds, expected) => {
  for (const name of kinds.split(' '))
    expect([name, standsOn(pack, buyerKind.parse(name), 'providerSelection').is]).toEqual([name, expected]);
});
