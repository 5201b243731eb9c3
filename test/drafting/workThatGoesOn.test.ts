import { openCase } from '../../src/drafting/case';
import type { Answers } from '../../src/record/answers';
import { contentOf, contextOf, pack, totalOf } from './proportionCases';

/** Ids of the statements of law shown for a contract of three years, and the first of them in words. */
function notesOf(changes: Answers): { readonly ids: readonly string[]; readonly first: string } {
  const { notes } = openCase(
    pack,
    contextOf(),
    contentOf({
      kind: 'services',
      value: totalOf(780_000),
      term: { months: 36, extensions: [] },
      ...changes,
    }),
  ).law;
  return { ids: notes.map(({ id }) => id), first: notes[0]?.text ?? '' };
}

describe('people may transfer wherever work goes on', () => {
  test.each([
    ['Managed ICT service for eleven schools', true],
    ['IT service desk', true],
    ['Office cleaning', true],
    ['Interpreting', true],
    ['Library management system', false],
    ['Software licences', false],
  ])('%s: %s', (title, may) => {
    expect(notesOf({ title }).ids.includes('tupe')).toBe(may);
  });

  test('a team that is said to work on it is no software alone', () => {
    expect(notesOf({ title: 'Finance system' }).ids).not.toContain('tupe');
    expect(notesOf({ title: 'Finance system', workforce: 9 }).ids).toContain('tupe');
  });
});

describe('law that is named is not contradicted', () => {
  test('below the threshold no sentence says that one Part alone applies, where others are named after it', () => {
    const { first, ids } = notesOf({ value: totalOf(60_000) });
    expect(ids.length).toBeGreaterThan(1);
    expect(first).not.toMatch(/\bonly\b/i);
  });

  test('payments are spoken of where they are published', () => {
    expect(notesOf({}).ids).toContain('payments-published');
    expect(notesOf({ value: totalOf(60_000) }).ids).not.toContain('payments-published');
  });
});
