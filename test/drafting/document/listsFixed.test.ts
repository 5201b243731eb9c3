import { pack } from '../proportionCases';

const textsOf = (measure: string): string =>
  [...pack.clauses.values()]
    .filter((clause) => clause.measure === measure)
    .flatMap(({ duty, paragraphs }) => [...Object.values(duty), ...paragraphs.map(({ text }) => text)])
    .join('\n');
const meaning = (term: string): string => pack.definitions.find((each) => each.term === term)?.text ?? '';

describe('what a fixed duty covers is fixed when it is tendered', () => {
  test('no list on which a share of all of it rests is made longer after award without a change', () => {
    const named = [...pack.measures.values()].filter(({ namedByAuthority }) => namedByAuthority);
    expect(named.length).toBeGreaterThan(0);
    for (const { term, text } of pack.definitions)
      if (/\bannexed to \{contract\}/.test(text))
        expect([term, text]).not.toEqual([term, expect.stringMatching(/\badds\b/)]);
    for (const { id } of named) expect(textsOf(id)).not.toMatch(/may add to the list any other/);
  });

  test('assessments are few in a year, against a named standard, and ask of others only what a supplier can', () => {
    const text = textsOf('gs4-2-supplier-assessment');
    expect(text).toMatch(/only five are due/);
    expect(text).toMatch(/against the standard that the annexed list names/);
    expect(text).not.toMatch(/must agree .+ with that supplier|a published standard/);
    expect(meaning('Higher-risk Supplier')).not.toMatch(/second tier/);
  });
});

describe('packaging that can be handed back', () => {
  test('is what goods travel in, and not what each of them is kept in', () => {
    expect(meaning('Transit Packaging')).toMatch(/on their way to the place of delivery/);
    expect(textsOf('gs1-5-packaging')).toMatch(/left out of both weights if \{authority\} keeps it/);
    expect(textsOf('gs1-5-packaging')).not.toMatch(/\bthe Packaging\b/);
  });
});
