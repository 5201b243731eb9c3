import { lookUp } from '../../src/charter/lookUp/lookUp';
import { lookedUp } from '../support/lookedUp';
import { searchTerms } from '../../src/charter/lookUp/searchTerms';
import { pack } from '../support/shippedPack';

const found = (query: string): readonly string[] => lookedUp(pack, query);

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

  test('the same question gets the same answer', () => {
    expect(lookUp(pack, 'local jobs')).toEqual(lookUp(pack, 'local jobs'));
  });

  test('endings are cut the same way in text and query', () => {
    expect(searchTerms('Recycling recycled recycle')).toEqual([1, 2, 3].map(() => searchTerms('recycle')[0]));
    expect(searchTerms('charities’ charity')).toEqual(
      ['chariti', 'chariti'].map(() => searchTerms('charity')[0]),
    );
  });
});
