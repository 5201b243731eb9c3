import { openCase } from '../../../src/drafting/case';
import type { CharterPack } from '../../../src/charter/pack';
import type { Answers, AuthoritySettings } from '../../../src/record/answers';
import type { Choices, DraftContent, DraftingContext } from '../../../src/record/draft';
import { pack } from '../../support/shippedPack';

export { pack };

/** A pack in which few KPIs bring no shorter document, for what stands only in the longer ones. */
export const packOfLongDocuments: CharterPack = { ...pack, engine: { ...pack.engine, few: [] } };

/** A council in England whose Charter is adopted, with every setting filled. */
export const settings: AuthoritySettings = {
  name: 'Trentham Vale Borough Council',
  nation: 'england',
  buyerKind: 'council',
  formWorks: 'own-terms-works',
  formOther: 'own-terms',
  localArea: ['Trentham', 'Blurton', 'Hanford'],
  skillsContact: 'the Trentham Vale Skills Hub',
  weighting: 10,
  kpiCeiling: 6,
};

export const adopted: AuthoritySettings = {
  ...settings,
  charterAdopted: { decision: 'Cabinet minute 41', on: '2026-06-09' },
};

export const context: DraftingContext = { settings, today: '2026-11-22' };

/** A title of each kind that reads as something for which KPIs are proposed. */
const TITLES: Readonly<Record<NonNullable<Answers['kind']>, string>> = {
  works: 'Community programme',
  services: 'Office cleaning',
  goods: 'Community programme',
  'light-touch': 'Community programme',
  grant: 'Community activities',
};

/** Answers for a two-year contract of this kind and value, in pounds without VAT. */
export function answersFor(kind: NonNullable<Answers['kind']>, pounds: number, more: Answers = {}): Answers {
  return {
    title: TITLES[kind],
    value: { pence: pounds * 100, per: 'total', basis: kind === 'grant' ? 'none' : 'without' },
    term: { months: 24, extensions: [] },
    start: '2027-04-01',
    kind,
    place: 'Trentham',
    route: 'competition',
    ...more,
  };
}

export function contentFor(answers: Answers, choices: Choices = {}): DraftContent {
  return { answers, choices };
}

/** Who accepts a reason, and the fact of the contract that it rests on. */
export const GIVEN = {
  name: 'Jo Patel',
  post: 'head of procurement',
  fact: 'Four of the eleven people left last year.',
};

/** The same with every reason that it needs accepted by a named person, in the words that it has now. */
export function withReasons(
  content: DraftContent,
  given: DraftingContext = context,
  reason: typeof GIVEN = GIVEN,
): DraftContent {
  const { assembled } = openCase(pack, given, content);
  const at = '2026-11-20T09:00:00Z';
  const reasonsAccepted: Choices['reasonsAccepted'] = Object.fromEntries(
    (assembled?.document.notes.workforceReasons ?? []).map(
      ({ id, route, reason: text }) => [id, { ...reason, route, text, at }] as const,
    ),
  );
  return { ...content, choices: { ...content.choices, reasonsAccepted } };
}
