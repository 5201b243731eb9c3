import type { Answers } from '../../src/record/answers';
import type { DraftContent, DraftingContext } from '../../src/record/draft';
import { pack } from './shippedPack';

export { pack };

/** A council in the Charter's area. */
export const context: DraftingContext = {
  today: '2026-11-22',
  settings: {
    name: 'Stoke-on-Trent City Council',
    nation: 'england',
    buyerKind: 'council',
    formWorks: 'jct',
    formOther: 'own-terms',
    localArea: ['Stoke-on-Trent', 'Staffordshire'],
    skillsContact: 'skills@example.gov.uk',
    weighting: 10,
    kpiCeiling: 6,
  },
};

/** One complete contract of each kind, from the smallest document to the largest. */
export const contracts: Readonly<Record<string, Answers>> = {
  works: {
    title: 'Hartshill community centre refurbishment',
    value: { pence: 240_000_000, per: 'total', basis: 'without' },
    term: { months: 18, extensions: [] },
    start: '2027-04-01',
    kind: 'works',
    place: 'Stoke-on-Trent',
    route: 'competition',
  },
  largeWorks: {
    title: 'Construction of a secondary school, Burslem',
    value: { pence: 1_200_000_000, per: 'total', basis: 'without' },
    term: { months: 30, extensions: [] },
    start: '2027-04-01',
    kind: 'works',
    place: 'Stoke-on-Trent',
    route: 'competition',
  },
  services: {
    title: 'Grounds maintenance, Burslem Park',
    value: { pence: 33_000_000, per: 'year', basis: 'with' },
    term: { months: 36, extensions: [12, 12] },
    start: '2027-04-01',
    kind: 'services',
    place: 'Stoke-on-Trent',
    route: 'competition',
  },
  goods: {
    title: 'Office furniture',
    value: { pence: 6_000_000, per: 'total', basis: 'without' },
    term: { months: 3, extensions: [] },
    start: '2027-04-01',
    kind: 'goods',
    place: 'Stafford',
    route: 'competition',
  },
  lightTouch: {
    title: 'Supported living for adults',
    value: { pence: 700_000_000, per: 'total', basis: 'none' },
    term: { months: 60, extensions: [24] },
    start: '2027-04-01',
    kind: 'light-touch',
    place: 'Staffordshire',
    route: 'competition',
  },
  grant: {
    title: 'Community skills fund',
    value: { pence: 15_000_000, per: 'total', basis: 'none' },
    term: { months: 24, extensions: [] },
    start: '2027-04-01',
    kind: 'grant',
    place: 'Stoke-on-Trent',
  },
  small: {
    title: 'Meeting room chairs',
    value: { pence: 900_000, per: 'total', basis: 'without' },
    term: { months: 2, extensions: [] },
    start: '2027-04-01',
    kind: 'goods',
    place: 'Stafford',
    route: 'competition',
  },
};

/** A contract with nothing chosen beyond the proposals. */
export function contentOf(answers: Answers): DraftContent {
  return { answers, choices: { profileConfirmed: true, belowFloor: 'light' } };
}
