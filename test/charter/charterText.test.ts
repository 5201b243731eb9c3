import { linesOf } from '../support/charterLines';
import { pack } from '../support/shippedPack';

const { charter } = pack;

describe('the Charter in the pack', () => {
  it('has four themes with fifteen commitments and five policy drivers', () => {
    expect(charter.themes.map(({ id, commitments }) => [id, commitments.length])).toEqual([
      ['employment-skills', 3],
      ['green', 4],
      ['local', 4],
      ['communities', 4],
    ]);
    expect(charter.drivers).toHaveLength(5);
  });

  it('numbers the commitments of a theme in their order and says where each stands', () => {
    const ordinals = ['first', 'second', 'third', 'fourth'];
    for (const { id, name, commitments } of charter.themes) {
      expect(commitments.map((each) => each.id)).toEqual(
        commitments.map((_, index) => `${id}-${String(index + 1)}`),
      );
      expect(commitments.map(({ place }) => place)).toEqual(
        commitments.map((_, index) => `${name}, ${ordinals[index]!} commitment`),
      );
    }
  });

  it('starts the words of a commitment with its lead-in', () => {
    const led = charter.themes
      .flatMap(({ commitments }) => commitments)
      .filter(({ lead }) => lead !== undefined);
    expect(led).toHaveLength(8);
    for (const { lead, words } of led) expect(words.startsWith(`${lead!} –`)).toBe(true);
  });

  it('keeps no mark of the italics', () => {
    expect(linesOf(charter).join('')).not.toContain('*');
  });

  it('gives each commitment eight everyday phrases or more, in lower case and each once', () => {
    for (const { id, aliases } of charter.themes.flatMap(({ commitments }) => commitments)) {
      expect({ id, enough: aliases.length >= 8 }).toEqual({ id, enough: true });
      expect(aliases).toEqual([...new Set(aliases.map((alias) => alias.toLowerCase()))]);
    }
  });

  it('says that the Charter is a draft whose publisher has closed', () => {
    expect(charter.standing).toMatch(/draft dated 7 October 2020/);
    expect(charter.standing).toMatch(/closed in March 2024/);
  });
});
