import { readNatures } from '../../src/drafting/contract/natures';
import { readKindFromTitle } from '../../src/drafting/reading/readKind';
import { pack } from '../support/shippedPack';
import { titleRows } from './contractTitles';

describe('what contracts of every sort are read as', () => {
  it.each(titleRows)('$title', ({ title, kinds, natures, never }) => {
    const read = readNatures(pack, title);
    for (const group of natures)
      expect([group, group.split('/').some((id) => read.includes(id))]).toEqual([group, true]);
    for (const id of never) expect(read).not.toContain(id);
    const kind = readKindFromTitle(pack, title)?.kind;
    if (kinds.length > 0) expect(kinds).toContain(kind);
  });

  it('names natures that there are', () => {
    const named = titleRows.flatMap(({ natures, never }) => [
      ...natures.flatMap((group) => group.split('/')),
      ...never,
    ]);
    expect(named.filter((id) => !pack.natures.has(id))).toEqual([]);
  });
});

/** Nouns, each of one nature alone, before which a word only says which. */
const NOUNS = ['interpreting', 'software', 'furniture', 'insurance', 'catering'];

describe('no word before the noun decides', () => {
  it.each(NOUNS)('%s', (noun) => {
    const own = readNatures(pack, noun);
    expect(own.length).toBeGreaterThan(0);
    const trades = [...pack.natures.values()].filter(
      ({ general, everywhere, worked, suppliesPeople }) =>
        !general && !everywhere && !worked && !suppliesPeople,
    );
    const single = trades.flatMap(({ id, words }) =>
      words.filter((word) => /^[a-z]+$/.test(word)).map((word) => ({ id, word })),
    );
    const decided = single.filter(({ id, word }) => {
      // longer words of the pack, as “catering equipment”, are a noun of their own
      const isPhrase = trades.some((nature) => nature.words.includes(`${word} ${noun}`));
      return !own.includes(id) && !isPhrase && readNatures(pack, `${word} ${noun}`).includes(id);
    });
    expect(single.length).toBeGreaterThan(500);
    expect(decided).toEqual([]);
  });
});
