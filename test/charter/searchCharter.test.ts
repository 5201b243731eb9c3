import { defaultPackDir, readPack } from '../../src/charter/readPack';
import { searchCharter } from '../../src/charter/searchCharter';
import { searchTerms } from '../../src/charter/searchTerms';

const pack = readPack(defaultPackDir);
const found = (query: string): readonly string[] =>
  searchCharter(pack, query).map((match) => match.commitmentId);

describe('what the charter says about …', () => {
  test.each([
    ['living wage', 'communities-3'],
    ['volunteering', 'communities-4'],
    ['what does the charter say about volunteering?', 'communities-4'],
    ['waste and recycling', 'green-1'],
    ['net zero', 'green-2'],
    ['inward investment', 'local-4'],
    ['Brexit', 'local-3'],
    ['graduates', 'local-2'],
    ['charities', 'communities-2'],
    ['careers advice', 'employment-skills-2'],
    ['schools and colleges', 'employment-skills-3'],
    ['air quality', 'green-3'],
    ['biodiversty', 'green-3'],
  ])('"%s" finds its commitment first', (query, commitment) => {
    expect(found(query)[0]).toBe(commitment);
  });

  test.each([
    '',
    '   ',
    'the of and',
    'weather tomorrow',
    'who is my line manager',
    'xyzzy',
    '\u0000',
    '__proto__',
  ])('the charter does not speak of "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('measures named come with their commitment, best first, and belong to it', () => {
    const [first] = searchCharter(pack, 'apprenticeship weeks');
    expect(first?.measureIds.length).toBeGreaterThan(0);
    for (const id of first?.measureIds ?? [])
      expect(pack.measures.get(id)?.commitment).toBe(first?.commitmentId);
  });

  test('scores fall, and the same question gets the same answer', () => {
    const matches = searchCharter(pack, 'local jobs');
    expect([...matches].sort((a, b) => b.score - a.score)).toEqual(matches);
    expect(searchCharter(pack, 'local jobs')).toEqual(matches);
  });

  test('endings are cut the same way in text and query', () => {
    expect(searchTerms('Recycling recycled recycle')).toEqual([1, 2, 3].map(() => searchTerms('recycle')[0]));
    expect(searchTerms('charities’ charity')).toEqual(
      ['chariti', 'chariti'].map(() => searchTerms('charity')[0]),
    );
  });
});
