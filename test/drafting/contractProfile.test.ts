import type { Answers } from '../../src/record/answers';
import { readProfile } from '../../src/drafting/contract/contractProfile';
import { readOrigins } from '../../src/drafting/questions/origins';
import { contentOf, contextOf, pack, profileOf, totalOf } from './proportionCases';

describe('readProfile', () => {
  test.each([
    ['without VAT', 'without', 240_000_000, 240_000_000, 288_000_000],
    ['with VAT', 'with', 240_000_000, 200_000_000, 240_000_000],
    ['with no VAT on it', 'none', 240_000_000, 240_000_000, 240_000_000],
    ['with VAT that does not divide evenly', 'with', 100, 83, 100],
    ['without VAT, one penny', 'without', 1, 1, 1],
    ['with VAT, three pence', 'with', 3, 3, 3],
  ] as const)('reads a sum %s', (_, basis, pence, without, withVat) => {
    const profile = profileOf(contentOf({ value: { pence, per: 'total', basis } }));
    expect(profile.initialWithoutVat).toBe(without);
    expect(profile.initialWithVat).toBe(withVat);
    expect(profile.longestWithVat).toBe(withVat);
  });

  test('£90,000 a year with VAT for 3 years + 1 + 1 is £225,000 without VAT for targets and £450,000 for thresholds', () => {
    const profile = profileOf(
      contentOf({
        value: { pence: 9_000_000, per: 'year', basis: 'with' },
        term: { months: 36, extensions: [12, 12] },
        kind: 'services',
      }),
    );
    expect(profile.initialWithoutVat).toBe(22_500_000);
    expect(profile.initialWithVat).toBe(27_000_000);
    expect(profile.longestWithVat).toBe(45_000_000);
    expect(profile.annualWithoutVat).toBe(7_500_000);
    expect(profile.extensionMonths).toBe(24);
  });

  test('a total is for the initial term, so an extension adds to it in proportion', () => {
    const profile = profileOf(contentOf({ term: { months: 24, extensions: [12] } }));
    expect(profile.initialWithVat).toBe(288_000_000);
    expect(profile.longestWithVat).toBe(432_000_000);
  });

  test('a term under a year counts as one year for the value of a year', () => {
    expect(profileOf(contentOf({ term: { months: 6, extensions: [] } })).annualWithoutVat).toBe(240_000_000);
  });

  test('the largest sum that the readers accept stays a safe integer with every extension', () => {
    const profile = profileOf(
      contentOf({ value: totalOf(100_000_000_000), term: { months: 1, extensions: [599, 599] } }),
    );
    expect(Number.isSafeInteger(profile.longestWithVat)).toBe(true);
  });

  test.each([
    ['2027-04-01', 18, '2028-09-30'],
    ['2027-04-01', 1, '2027-04-30'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-01-01', 12, '2027-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-01', 1, '2028-02-29'],
    ['2027-12-15', 2, '2028-02-14'],
    ['2027-03-31', 6, '2027-09-30'],
  ])('a term from %s of %i months ends on %s', (start, months, end) => {
    expect(profileOf(contentOf({ start, term: { months, extensions: [] } })).end).toBe(end);
  });

  test.each([
    ['works', undefined, 'works', 'jct'],
    ['services', undefined, 'services', 'own-terms'],
    ['services', 'call-off', 'call-off', 'framework'],
    ['grant', undefined, 'grant', 'grant-agreement'],
    ['grant', 'call-off', 'grant', 'grant-agreement'],
  ] as const)(
    '%s by the route %s stand in the instrument %s and the form %s',
    (kind, route, instrument, form) => {
      const profile = profileOf(contentOf({ kind, ...(route === undefined ? {} : { route }) }));
      expect(profile.instrument).toBe(instrument);
      expect(profile.formId).toBe(form);
    },
  );

  test('a form that does not suit what is bought gives way to one of its family, else to that of the settings', () => {
    expect(profileOf(contentOf({ kind: 'services', form: 'nec4' })).formId).toBe('nec4-tsc');
    expect(profileOf(contentOf({ kind: 'goods', form: 'nec4' })).formId).toBe('own-terms');
    expect(profileOf(contentOf({ kind: 'works', form: 'nec4' })).formId).toBe('nec4');
  });

  test.each(['title', 'value', 'term', 'start', 'kind', 'place'] as const)(
    'is undefined without %s',
    (id) => {
      const answers: Answers = { ...contentOf().answers };
      Reflect.deleteProperty(answers, id);
      expect(readProfile(pack, contextOf(), { answers, choices: {} })).toBeUndefined();
    },
  );

  test('is undefined while the VAT basis is open', () => {
    const content = contentOf({ value: { pence: 100, per: 'total' } });
    expect(readProfile(pack, contextOf(), content)).toBeUndefined();
  });

  test('reads the nature from whole words of the title and says where each fact comes from', () => {
    const profile = profileOf(contentOf());
    expect(profile.natures).toContain('building');
    expect(profileOf(contentOf({ title: 'Scattering of seed' })).natures).not.toContain('catering');
    expect(readOrigins(pack, profileOf(contentOf()), contentOf().answers)).toMatchObject({
      title: 'answered',
      form: 'settings',
      procurementStart: 'default',
    });
  });

  test.each([
    [99_999.99, 'brief'],
    [100_000, 'standard'],
    [1_000_000, 'standard'],
    [1_000_000.01, 'full'],
  ])('£%d without VAT carries the document scale %s', (pounds, scale) => {
    expect(profileOf(contentOf({ value: totalOf(pounds) })).scale).toBe(scale);
  });
});
