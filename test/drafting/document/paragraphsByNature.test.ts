import { openCase } from '../../../src/drafting/case';
import { pack, contextOf, contentOf, totalOf } from '../proportionCases';

const clause = [...pack.clauses.values()].find(({ paragraphs }) =>
  paragraphs.some(({ natures, notNatures }) => natures !== undefined && notNatures !== undefined),
)!;
const [ofDevices, ofThingsWithout, ofEither] = clause.paragraphs
  .filter(({ natures, notNatures }) => (natures ?? notNatures) !== undefined)
  .map(({ text }) => text);

/** The section of that clause in a contract for goods of this title. */
function saidOf(title: string): string {
  const { commitment } = pack.measures.get(clause.measure)!;
  const content = contentOf(
    { kind: 'goods', title, value: totalOf(400_000), term: { months: 36, extensions: [] } },
    { commitments: [commitment], measures: { [commitment]: [clause.measure] } },
  );
  const { sections } = openCase(pack, contextOf(), content).assembled!.document;
  return JSON.stringify(sections.find(({ origin }) => origin.measureId === clause.measure));
}

/** The words of a paragraph between its slots. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\{[^}]*\}/).filter((part) => part.length > 3);
}

describe('what is asked of things that come back follows what they are', () => {
  test.each([
    ['Laptops and tablets', ofDevices, [ofThingsWithout, ofEither]],
    ['Uniforms and radios', ofDevices, [ofThingsWithout, ofEither]],
    ['Retread and new tyres for collection vehicles', ofThingsWithout, [ofDevices, ofEither]],
    ['Police uniforms', ofThingsWithout, [ofDevices, ofEither]],
    ['Wheelchairs', ofEither, [ofDevices, ofThingsWithout]],
  ] as const)('%s', (title, said, others) => {
    const text = saidOf(title);
    const has = (each: string | undefined): boolean => wordsOf(each!).every((part) => text.includes(part));
    expect(has(said)).toBe(true);
    expect(others.filter(has)).toEqual([]);
  });
});
