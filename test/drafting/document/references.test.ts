import { openCase } from '../../../src/drafting/case';
import { markReference, piecesOf, readReferences } from '../../../src/drafting/documents/schedule/references';
import { renderDraft, renderMarkdown } from '../../../src/drafting/render/renderMeta';
import { partsOfFile } from '../../support/wordFile';
import { answersFor, contentFor, context, pack } from './documentCases';

const reporting = { what: 'part', id: 'reporting' } as const;
const kpiName = (number: number): string => `KPI ${number}`;
const numbered = {
  sections: [{ number: 9, origin: { id: 'reporting' } }],
  kpis: [{ number: 2, measureId: 'gs1-1' }],
};

test('a reference is data: its number is worked out where the text is printed', () => {
  const kpi = markReference({ what: 'kpi', id: 'gs1-1' }, 'KPI 1');
  const read = readReferences(`See paragraph ${markReference(reporting, '7')}, as to ${kpi}.`);
  expect(read.text).toBe('See paragraph 7, as to KPI 1.');
  expect(piecesOf(numbered, kpiName, read)).toEqual([
    'See paragraph ',
    { ...reporting, number: '9' },
    ', as to ',
    { what: 'kpi', id: 'gs1-1', number: 'KPI 2' },
    '.',
  ]);
});

test('what names nothing that is there stays as it was written, and stray marks are dropped', () => {
  const gone = readReferences(`Paragraph ${markReference({ what: 'part', id: 'gone' }, '7')}`);
  expect(piecesOf(numbered, kpiName, gone)).toEqual(['Paragraph 7']);
  expect(readReferences('a\uE000b\uE001c\uE002d')).toEqual({ text: 'abcd' });
});

test('a version from before references were told apart reads as it did', async () => {
  const { document, issues } = openCase(pack, context, contentFor(answersFor('works', 2_400_000))).assembled!;
  const older = JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'references' ? undefined : value)),
  ) as typeof document;
  const meta = { reference: 'SV-0042', version: 1, status: 'draft', on: '2026-11-22', issues } as const;
  expect(renderMarkdown(pack, older, meta)).toBe(renderMarkdown(pack, document, meta));
  const textOf = async (of: typeof document): Promise<string> =>
    (await partsOfFile(await renderDraft(pack, of, meta))).get('word/document.xml')!.replace(/<[^>]+>/g, '');
  expect(await textOf(older)).toBe(await textOf(document));
});
