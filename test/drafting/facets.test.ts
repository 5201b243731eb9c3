import { facet, type Facet, type Kind } from '../../src/charter/schema/vocabulary';
import { facetOf } from '../../src/drafting/contract/facets';
import { readCpv, withoutCpv } from '../../src/drafting/reading/readCpv';
import type { Answers } from '../../src/record/answers';
import { contentOf, pack, profileOf, totalOf } from './proportionCases';

function readingOf(title: string, kind: Kind, id: Facet, more: Answers = {}) {
  return facetOf(profileOf(contentOf({ title, kind, value: totalOf(400_000), ...more })).facets, id);
}

describe('what a contract has is read from its kind with its title', () => {
  test.each<[string, Kind, Facet, 'present' | 'absent' | 'unknown']>([
    ['Supply of four tipper vehicles', 'goods', 'packaged-deliveries', 'absent'],
    ['Supply of four tipper vehicles', 'goods', 'driven-vehicles', 'absent'],
    ['Supply of four tipper vehicles', 'goods', 'risky-goods', 'present'],
    ['Office furniture', 'goods', 'packaged-deliveries', 'present'],
    ['Office furniture', 'goods', 'labour-share', 'absent'],
    ['Supply of 600 laptops', 'goods', 'weighed-materials', 'absent'],
    ['Supply of 600 laptops', 'goods', 'risky-goods', 'present'],
    ['Swimming pool chemicals', 'goods', 'weighed-materials', 'absent'],
    ['Supply of electricity', 'goods', 'run-premises', 'present'],
    ['Supply of electricity', 'goods', 'packaged-deliveries', 'absent'],
    ['Pest control', 'services', 'driven-vehicles', 'present'],
    ['Pest control', 'services', 'worked-land', 'absent'],
    ['Home to school transport', 'services', 'driven-vehicles', 'present'],
    ['Home to school transport', 'services', 'vulnerable-people', 'present'],
    ['Highways term maintenance', 'works', 'driven-vehicles', 'present'],
    ['Highways term maintenance', 'works', 'weighed-materials', 'present'],
    ['Playground safer surfacing', 'works', 'work-sites', 'present'],
    ['Restoration of the Wedgwood statue', 'works', 'weighed-materials', 'absent'],
    ['Agency staffing', 'services', 'head-count', 'absent'],
    ['Legal advice on housing', 'services', 'expert-advice', 'present'],
    ['Legal advice on housing', 'services', 'let-packages', 'absent'],
    ['Cloud hosting of the finance system', 'services', 'labour-share', 'absent'],
    ['Cloud hosting of the finance system', 'services', 'digital-work', 'present'],
    ['Grounds maintenance, Burslem Park', 'services', 'worked-land', 'present'],
    ['Domiciliary care', 'light-touch', 'personal-care', 'present'],
    ['Youth service', 'light-touch', 'personal-care', 'absent'],
    ['Youth service', 'light-touch', 'vulnerable-people', 'present'],
    ['Foster care placements', 'light-touch', 'personal-care', 'absent'],
    ['Refuse collection', 'services', 'driven-vehicles', 'present'],
    // what is of every trade gives way to the trade itself
    ['Public toilets: cleaning and maintenance', 'services', 'low-pay', 'present'],
    ['Planned maintenance of public buildings', 'services', 'low-pay', 'absent'],
    ['Something nobody has heard of', 'services', 'driven-vehicles', 'unknown'],
    ['Something nobody has heard of', 'works', 'weighed-materials', 'present'],
    // what a title names as the thing itself is asked about, whatever else is read in the title
    ['Vehicle hire', 'services', 'driven-vehicles', 'unknown'],
    ['Vehicle hire', 'goods', 'driven-vehicles', 'unknown'],
    ['Vehicle hire, with digital booking', 'services', 'driven-vehicles', 'unknown'],
    // a fleet that is advised on is driven by others
    ['Fleet consultancy', 'services', 'driven-vehicles', 'absent'],
    ['Driver training', 'services', 'driven-vehicles', 'unknown'],
    ['Grounds maintenance and pest control', 'services', 'worked-land', 'unknown'],
    ['Conservation of Hartshill woodland', 'services', 'worked-land', 'unknown'],
    ['Consultants for public engagement', 'services', 'public-contact', 'unknown'],
    // the same words say nothing of another kind: never by themselves
    ['Minibuses', 'grant', 'risky-goods', 'unknown'],
    ['Men’s shed: repair of bikes', 'grant', 'work-sites', 'unknown'],
    ['Grounds maintenance', 'grant', 'worked-land', 'unknown'],
  ])('%s (%s): %s is %s', (title, kind, id, state) => {
    expect(readingOf(title, kind, id).state).toBe(state);
  });

  test('no word of a title says anything without the kind', () => {
    const sayings = [...pack.natures.values()].flatMap(({ says }) => says);
    expect(sayings.length).toBeGreaterThan(20);
    expect(sayings.every(({ kinds }) => kinds.length > 0)).toBe(true);
  });

  test('every facet is read once, with a reason in words', () => {
    const { facets } = profileOf(contentOf());
    expect(facets.map((each) => each.facet)).toEqual(facet.options);
    for (const { why } of facets) expect(why).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe('what else tells of a facet', () => {
  test.each<[string, string, Facet, 'present' | 'absent' | 'unknown']>([
    ['MED6178 (CPV 90910000)', 'the division', 'expert-advice', 'absent'],
    ['MED6178 (CPV 79620000-6)', 'a longer entry before its division', 'let-packages', 'present'],
    ['MED6178 (CPV 77310000)', 'the division', 'worked-land', 'present'],
    ['CCTV control (CPV 35120000)', 'against the title, which leaves it open', 'labour-share', 'unknown'],
    ['MED6178 (CPV 12345678)', 'a code that no entry is for', 'worked-land', 'absent'],
  ])('%s: %s; %s is %s', (title, _, id, state) => {
    expect(readingOf(title, 'services', id).state).toBe(state);
  });

  test.each([
    ['Roofs, CPV 45261900', '45261900'],
    ['Roofs (cpv code: 45261900-3)', '45261900'],
    ['Roofs 45261900', undefined],
    ['CPV 452619', undefined],
  ])('the code in “%s” is %s', (title, code) => {
    expect(readCpv(title)).toBe(code);
  });

  test.each([
    ['Roofs (CPV 45261900)', 'Roofs'],
    ['Roofs, CPV 45261900-3', 'Roofs'],
    ['CPV 45261900', 'CPV 45261900'],
    ['Roofs of 45261900 homes', 'Roofs of 45261900 homes'],
  ])('“%s” is quoted as “%s”', (title, quoted) => {
    expect(withoutCpv(title)).toBe(quoted);
  });

  test.each([
    [74_999.99, 'absent'],
    [75_000, 'unknown'],
    [149_999.99, 'unknown'],
    [150_000, 'present'],
  ])('£%d a year of a service: several people at a time are %s', (pounds, state) => {
    const more: Answers = { value: totalOf(pounds), term: { months: 12, extensions: [] } };
    expect(readingOf('Office cleaning', 'services', 'head-count', more).state).toBe(state);
  });

  test.each([
    [2, 'absent'],
    [3, 'present'],
  ])('%i people on the contract: several at a time are %s, whatever the value', (workforce, state) => {
    expect(readingOf('Office cleaning', 'services', 'head-count', { workforce }).state).toBe(state);
  });

  test("the officer's word wins, and “I don’t know” leaves an estimate", () => {
    const bought = {
      present: ['driven-vehicles'],
      absent: ['labour-share'],
      unknown: ['head-count', 'personal-care'],
    } satisfies Answers['bought'];
    const read = (id: Facet) => readingOf('Office cleaning', 'services', id, { bought });
    expect(read('driven-vehicles')).toMatchObject({ state: 'present', by: 'officer', confidence: 'high' });
    expect(read('labour-share')).toMatchObject({ state: 'absent', by: 'officer' });
    expect(read('head-count')).toMatchObject({ state: 'unknown', leans: 'present', by: 'officer' });
    expect(read('personal-care')).toMatchObject({ state: 'unknown', leans: 'absent', by: 'officer' });
  });
});
