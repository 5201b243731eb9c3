import { rmSync } from 'node:fs';
import { loadPack } from '../../src/charter/loadPack';
import { PackError } from '../../src/charter/packError';
import { defaultPackDir, readPack } from '../../src/charter/readPack';
import { copyPack } from './packFolder';

describe('loading a charter pack', () => {
  it('gives the pack that was read when its files fit each other', () => {
    const pack = loadPack(defaultPackDir);
    expect(pack.charter).toEqual(readPack(defaultPackDir).charter);
    expect(Object.isFrozen(pack)).toBe(true);
  });

  it('refuses a pack whose files do not fit each other, with every problem in one error', () => {
    const dir = copyPack({ 'gates.yaml': null, 'properNouns.yaml': null });
    try {
      loadPack(dir);
      throw new Error('The pack was loaded');
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      expect(error.problems).toEqual(
        expect.arrayContaining(['the pack has no gates', 'the pack has no properNouns']),
      );
      expect(error.problems.join('\n')).toMatch(
        /measure es2-1-.* names "people-outcomes", which is not among the gates/,
      );
      for (const problem of error.problems) expect(error.message).toContain(problem);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
