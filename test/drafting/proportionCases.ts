import type { CharterPack } from '../../src/charter/pack';
import type { Answers, AuthoritySettings, VatBasis } from '../../src/record/answers';
import { readProfile, type ContractProfile } from '../../src/drafting/contract/contractProfile';
import type { Choices, DraftContent, DraftingContext } from '../../src/record/draft';
import { pack } from '../support/shippedPack';

export { pack };

const council: AuthoritySettings = {
  name: 'Trentham Vale Borough Council',
  nation: 'england',
  buyerKind: 'council',
  formWorks: 'jct',
  formOther: 'own-terms',
  localArea: ['Trentham', 'Blurton'],
  weighting: 10,
  kpiCeiling: 6,
};

/** A council in England on 22 November 2026, unless the case says otherwise. */
export function contextOf(settings: Partial<AuthoritySettings> = {}): DraftingContext {
  return { today: '2026-11-22', settings: { ...council, ...settings } };
}

/** Building works of £2,400,000 without VAT over 18 months, unless the case says otherwise. */
export function answersOf(changes: Answers = {}): Answers {
  return {
    title: 'Blurton library refurbishment',
    value: { pence: 240_000_000, per: 'total', basis: 'without' },
    term: { months: 18, extensions: [] },
    start: '2027-04-01',
    kind: 'works',
    place: 'Trentham',
    ...changes,
  };
}

export function contentOf(changes: Answers = {}, choices: Choices = {}): DraftContent {
  return { answers: answersOf(changes), choices };
}

/** A sum in pounds, to the penny, for the initial term. */
export function totalOf(pounds: number, basis: VatBasis = 'without'): NonNullable<Answers['value']> {
  return { pence: Math.round(pounds * 100), per: 'total', basis };
}

export function profileOf(content: DraftContent, context: DraftingContext = contextOf()): ContractProfile {
  const profile = readProfile(pack, context, content);
  if (profile === undefined) throw new Error('The case misses an answer');
  return profile;
}

export function measureOf(id: string): NonNullable<ReturnType<CharterPack['measures']['get']>> {
  const measure = pack.measures.get(id);
  if (measure === undefined) throw new Error(`No measure ${id}`);
  return measure;
}
