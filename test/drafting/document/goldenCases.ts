import { adopted, contentFor, withReasons } from './documentCases';
import { serviceCases, type GoldenCase } from './goldenServices';

/** Ten contracts of our own, each a document that a lawyer can read. */
export const goldenCases: Record<string, GoldenCase> = {
  ...serviceCases,
  'works-library-refurbishment': {
    content: withReasons(
      contentFor({
        title: 'Refurbishment of Blurton library',
        value: { pence: 240_000_000, per: 'total', basis: 'without' },
        term: { months: 18, extensions: [] },
        start: '2027-04-01',
        kind: 'works',
        place: 'Trentham',
        route: 'competition',
        form: 'jct-ic',
        edition: { of: 'jct-ic', edition: '2024' },
      }),
      { settings: adopted, today: '2026-11-22' },
    ),
    context: { settings: adopted, today: '2026-11-22' },
  },
  'call-off-works-school': {
    content: contentFor(
      {
        title: 'Extension of Hanford secondary school',
        value: { pence: 850_000_000, per: 'total', basis: 'without' },
        term: { months: 20, extensions: [] },
        start: '2027-06-01',
        kind: 'works',
        place: 'Trentham',
        route: 'call-off',
        framework: { name: 'Midlands Construction Framework', underAct: true },
        form: 'nec4-ecc',
        edition: { of: 'nec4-ecc', edition: 'June 2017 as amended January 2023' },
      },
      {
        section52: {
          kpis: ['es2-1-apprenticeship-weeks', 'cl1-1-open-packages'],
          services: ['Defects corrected within the time stated', 'Milestones reached on time'],
          material: [
            'es2-1-apprenticeship-weeks',
            'Defects corrected within the time stated',
            'Milestones reached on time',
          ],
          at: '2026-11-20T10:00:00.000Z',
        },
      },
    ),
  },
  'services-grounds-maintenance': {
    content: contentFor({
      title: 'Grounds maintenance of Hanford parks',
      value: { pence: 7_500_000, per: 'year', basis: 'without' },
      term: { months: 36, extensions: [12, 12] },
      start: '2027-03-01',
      kind: 'services',
      place: 'Trentham',
      route: 'competition',
    }),
  },
  'goods-school-furniture': {
    content: contentFor({
      title: 'Furniture for two primary schools',
      value: { pence: 6_000_000, per: 'total', basis: 'without' },
      term: { months: 3, extensions: [] },
      start: '2027-06-01',
      kind: 'goods',
      place: 'Trentham',
      route: 'competition',
    }),
  },
  'light-touch-home-care': {
    content: contentFor({
      title: 'Home care for older people',
      value: { pence: 600_000_000, per: 'total', basis: 'none' },
      term: { months: 36, extensions: [24] },
      start: '2027-10-01',
      kind: 'light-touch',
      place: 'Trentham',
      route: 'competition',
      healthCare: false,
    }),
  },
  'grant-community-cafe': {
    content: contentFor({
      title: 'Community café and training kitchen',
      value: { pence: 15_000_000, per: 'total', basis: 'none' },
      term: { months: 24, extensions: [] },
      start: '2027-04-01',
      kind: 'grant',
      place: 'Trentham',
    }),
  },
};
