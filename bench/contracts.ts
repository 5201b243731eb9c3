// The contracts that a bench drafts.
import type { Answers, AuthoritySettings } from '../src/record/answers';

const STARTS = 12;
const LONG = 36;
const POUND = 100;

type Bought = Required<Pick<Answers, 'title' | 'kind'>>;

const BOUGHT: readonly Bought[] = [
  { title: 'Refurbishment of the Hartwell library', kind: 'works' },
  { title: 'Carriageway resurfacing programme', kind: 'works' },
  { title: 'Housing repairs and planned maintenance', kind: 'services' },
  { title: 'Cleaning of civic buildings', kind: 'services' },
  { title: 'Legal advice on property', kind: 'services' },
  { title: 'Housing management system', kind: 'services' },
  { title: 'Office furniture', kind: 'goods' },
  { title: 'Supply of uniforms', kind: 'goods' },
  { title: 'Home care for older people', kind: 'light-touch' },
  { title: 'Community kitchen', kind: 'grant' },
];
const POUNDS: readonly number[] = [60_000, 180_000, 750_000, 2_400_000, 14_000_000];
const MONTHS: readonly number[] = [6, 18, 36, 60];

export const settings: AuthoritySettings = {
  name: 'Hartwell City Council',
  nation: 'england',
  buyerKind: 'unitary',
  formWorks: 'own-terms-works',
  formOther: 'own-terms',
  localArea: ['Hartwell'],
  weighting: 10,
  kpiCeiling: 6,
};

/** Every kind of contract at every value and length; no two have a fact in common that a cache could be found by. */
export function contracts(round: string): Answers[] {
  return BOUGHT.flatMap(({ title, kind }) =>
    POUNDS.flatMap((pounds, worth) =>
      MONTHS.map((months): Answers => {
        const month = String(1 + ((worth * MONTHS.length + months) % STARTS)).padStart(2, '0');
        return {
          title: `${title} ${round}`,
          value: {
            pence: (pounds + months) * POUND,
            per: 'total',
            basis: kind === 'grant' ? 'none' : 'without',
          },
          term: { months, extensions: months < LONG ? [] : [12] },
          start: `2027-${month}-01`,
          kind,
          place: `Hartwell ${round}`,
          route: 'competition',
        };
      }),
    ),
  );
}
