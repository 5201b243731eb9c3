import type { DraftContent, DraftingContext } from '../../../src/record/draft';
import { GIVEN, contentFor, settings, withReasons } from './documentCases';

/** A contract of our own and the authority that lets it. */
export interface GoldenCase {
  readonly content: DraftContent;
  readonly context?: DraftingContext;
}

const today = '2026-11-22';
const AT = '2026-11-20T10:00:00.000Z';

const city: DraftingContext = {
  settings: {
    ...settings,
    name: 'Wexbury City Council',
    buyerKind: 'unitary',
    localArea: ['Wexbury', 'Colne Fields'],
    skillsContact: 'Wexbury Works',
    weighting: 15,
    charterAdopted: { decision: 'Council minute 88', on: '2026-03-11' },
  },
  today,
};

const hospitals: DraftingContext = {
  settings: {
    ...settings,
    name: 'Oakmere Hospitals NHS Foundation Trust',
    buyerKind: 'nhs-trust',
    localArea: ['Oakmere', 'Saltby'],
    skillsContact: 'the Oakmere Health Academy',
  },
  today,
};

const region: DraftingContext = {
  settings: {
    ...settings,
    name: 'Northmarch Combined Authority',
    buyerKind: 'combined-authority',
    localArea: ['Northmarch', 'Alderby', 'Sill Valley'],
    skillsContact: 'the Northmarch Skills Bank',
  },
  today,
};

const small: DraftingContext = {
  settings: { ...settings, name: 'Hexley District Council', buyerKind: 'district', localArea: ['Hexley'] },
  today,
};

/** A term service with chosen remedies and their prices, a health service contract with a known baseline, scored offers, and a small term. */
export const serviceCases: Record<string, GoldenCase> = {
  'term-service-housing-repairs': {
    content: withReasons(
      contentFor(
        {
          title: 'Housing repairs and planned maintenance',
          value: { pence: 1_400_000_000, per: 'total', basis: 'without' },
          term: { months: 60, extensions: [24] },
          start: '2027-10-04',
          kind: 'services',
          place: 'Wexbury',
          route: 'competition',
          form: 'nec4-tsc',
          edition: { of: 'nec4-tsc', edition: 'June 2017 as amended January 2023' },
          workforce: 70,
        },
        {
          remedies: {
            chosen: ['make-good', 'persistent-failure'],
            interest:
              'paid training and first jobs for people of the city, which the council would have to buy elsewhere',
            adviser: 'Jo Patel, senior solicitor',
            prices: { 'es2-1-apprenticeship-weeks': 14_000, 'co1-1-targeted-starts': 300_000 },
          },
          section52: {
            kpis: ['es2-1-apprenticeship-weeks', 'co1-1-targeted-starts'],
            services: ['Emergency repairs made safe within the time stated'],
            material: [
              'es2-1-apprenticeship-weeks',
              'co1-1-targeted-starts',
              'Emergency repairs made safe within the time stated',
            ],
            at: AT,
          },
        },
      ),
      city,
      {
        ...GIVEN,
        fact: 'Twelve of the 70 posts in the trades stood empty for more than three months last year.',
      },
    ),
    context: city,
  },
  'health-service-laundry': {
    content: contentFor(
      {
        title: 'Laundry and linen service for two hospitals',
        value: { pence: 600_000_000, per: 'total', basis: 'without' },
        term: { months: 48, extensions: [] },
        start: '2027-07-01',
        kind: 'services',
        place: 'Oakmere',
        route: 'competition',
        healthCare: false,
      },
      {
        commitments: ['employment-skills-1', 'green-1', 'green-4', 'communities-1'],
        measures: { 'green-1': ['gs1-1-energy-intensity'] },
        baselines: {
          'gs1-1-energy-intensity': {
            value: 3_850_000,
            unit: 'kWh a year',
            period: '2025/26',
            from: 'the energy bills of the present laundry',
          },
        },
        checkedBy: {
          'list-to-annex:gs4-2-supplier-assessment': { by: 'Jo Patel, head of procurement', at: AT },
        },
      },
    ),
    context: hospitals,
  },
  'combined-authority-bus-shelters': {
    content: withReasons(
      contentFor(
        {
          title: 'Installation of bus shelters',
          value: { pence: 180_000_000, per: 'total', basis: 'without' },
          term: { months: 24, extensions: [] },
          start: '2027-05-10',
          kind: 'works',
          place: 'Northmarch',
          route: 'competition',
        },
        {
          assessment: { mode: 'offers', short: 'floor' },
          targets: { 'gs2-6-site-energy': { offered: true }, 'es2-3-upskilling-hours': { offered: true } },
        },
      ),
      region,
      { ...GIVEN, fact: 'In the last programme every electrical connection waited for one trained person.' },
    ),
    context: region,
  },
  'small-term-pest-control': {
    content: withReasons(
      contentFor({
        title: 'Pest control in council buildings',
        value: { pence: 4_500_000, per: 'year', basis: 'without' },
        term: { months: 12, extensions: [12, 12, 12, 12] },
        start: '2027-04-01',
        kind: 'services',
        place: 'Hexley',
        route: 'competition',
      }),
      small,
      { ...GIVEN, fact: 'Two of the three technicians left in the last term, each for better pay.' },
    ),
    context: small,
  },
};
