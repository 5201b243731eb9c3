import { openCase } from '../../../src/drafting/case';
import { renderMarkdown } from '../../../src/drafting/render/renderMeta';
import { listNoteBlocks } from '../../../src/drafting/render/notes/noteBlocks';
import type { NoteBlock } from '../../../src/drafting/render/notes/noteBlock';
import type { Answers } from '../../../src/record/answers';
import type { Choices } from '../../../src/record/draft';
import { answersFor, contentFor, context, pack, withReasons } from './documentCases';

/** Letters that two pages hold at the size of the notes (measured on rendered pages). */
const TWO_PAGES = 12_000;

const words = pack.wording.document.render.notes;
const assembled = (answers: Answers, choices: Choices = {}) =>
  openCase(pack, context, contentFor(answers, choices)).assembled!;
const blocksOf = (answers: Answers, choices?: Choices): readonly NoteBlock[] => {
  const { document, issues } = assembled(answers, choices);
  return listNoteBlocks(pack, document, issues);
};
const textOf = (blocks: readonly NoteBlock[]): string => JSON.stringify(blocks);

describe('the things to do first', () => {
  const large = answersFor('services', 6_000_000, { title: 'Office cleaning' });

  test('are few, what must be fixed before what to consider, each with who and where', () => {
    const { issues } = assembled(large);
    const [first] = blocksOf(large);
    expect(first?.layout).toBe('numbered');
    expect(first?.items).toHaveLength(words.first.most);
    const leads = first?.items.map(({ lead }) => lead) ?? [];
    expect(leads).toContain(words.first.levels.mustFix);
    expect(leads).toEqual([...leads].sort().reverse());
    const open = words.first.by.slice(0, words.first.by.indexOf('{'));
    for (const { lines } of first?.items ?? []) expect(lines.join(' ')).toContain(open);
    expect(issues.length).toBeGreaterThan(words.first.most);
  });

  test('are not said again below', () => {
    const text = textOf(blocksOf(large));
    const tupe = pack.legal.get('tupe')!.text;
    expect(text.split(tupe)).toHaveLength(2);
  });

  test('take the reasons for workforce matters, which are accepted together, for one', () => {
    const { issues } = assembled(large);
    const reasons = issues.filter(({ code }) => code === 'workforce-reason');
    expect(reasons.length).toBeGreaterThan(1);
    const [first] = blocksOf(large);
    const about = first?.items.filter(({ lines }) => lines.includes(reasons[0]!.message)) ?? [];
    expect(about).toHaveLength(1);
    for (const { message } of reasons) expect(about[0]?.lines).toContain(message);
  });
});

describe('the rest', () => {
  test('says once what holds of several KPIs', () => {
    const targets = blocksOf(answersFor('works', 2_400_000)).find(({ heading }) => heading === words.targets);
    const lines = targets?.items.flatMap((item) => item.lines) ?? [];
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each<[string, Choices, boolean]>([
    ['nothing is scored', { assessment: { mode: 'fixed', short: 'floor' } }, false],
    ['a method statement is', { assessment: { mode: 'method', short: 'floor' } }, true],
  ])('speaks of award criteria where something is scored: %s', (_, choices, expected) => {
    const text = textOf(blocksOf(answersFor('services', 2_400_000), choices));
    expect(text.includes(pack.legal.get('award-criteria')!.text)).toBe(expected);
  });

  test.each<[string, Answers]>([
    ['pest control', answersFor('services', 84_000, { title: 'Pest control in council buildings' })],
    ['furniture', answersFor('goods', 60_000, { title: 'Office furniture' })],
    ['a footbridge', answersFor('works', 90_000, { title: 'Repair of a footbridge' })],
    ['cleaning', answersFor('services', 14_000_000, { title: 'Office cleaning' })],
    ['a school', answersFor('works', 12_000_000, { title: 'New primary school' })],
  ])('is about a third of the document, with little of it for a small contract: %s', (_, answers) => {
    const content = withReasons(contentFor(answers));
    const { document, issues } = openCase(pack, context, content).assembled!;
    const meta = { reference: 'SV-1', version: 1, status: 'draft', on: '2026-11-22', issues } as const;
    const markdown = renderMarkdown(pack, document, meta);
    // notes are set smaller than the contract: as many letters take two thirds of the room
    const notes = markdown.slice(markdown.indexOf(`## ${words.title}`));
    const link = /https?:\S+/g;
    const length = notes.replace(link, '').length;
    if (document.notes.brief) expect(length).toBeLessThan(TWO_PAGES);
    else expect(length).toBeLessThan(0.5 * markdown.replace(link, '').length);
  });
});
