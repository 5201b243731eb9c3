import { parse } from 'csv-parse/sync';
import { kpiCsv } from '../../../src/drafting/data/kpiCsv';
import { openCase } from '../../../src/drafting/case';
import type { DraftDocument } from '../../../src/drafting/documents/schedule/draftDocument';
import { answersFor, contentFor, context, pack } from '../document/documentCases';

const { columns } = pack.wording.data;
const documentOf = (kind: 'works' | 'grant'): DraftDocument =>
  openCase(pack, context, contentFor(answersFor(kind, 2_400_000))).assembled!.document;
const rowsOf = (csv: string): Readonly<Record<string, string>>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

test.each(['works', 'grant'] as const)('every KPI of a contract for %s is a row with its figure', (kind) => {
  const document = documentOf(kind);
  const rows = rowsOf(kpiCsv(pack, document));
  expect(document.kpis.length).toBeGreaterThan(1);
  expect(rows.map((row) => row[columns.name])).toEqual(document.kpis.map(({ name }) => name));
  for (const [index, { target, evidence }] of document.kpis.entries()) {
    const figure = target.mode === 'number' ? String(target.value) : '';
    expect(rows[index]![columns.figure]).toBe(figure);
    for (const each of evidence) expect(rows[index]![columns.evidence]).toContain(each);
  }
});

test('a spreadsheet reads the file as UTF-8 in lines of its own, and takes no text for a formula', () => {
  const document = documentOf('works');
  const [first] = document.kpis;
  const texts = ['=HYPERLINK("https://example.org")', '+1', '@SUM(A1)', '-2+3', '\tone', 'said "so", twice\r\nover'];
  const csv = kpiCsv(pack, { ...document, kpis: texts.map((name) => ({ ...first!, name })) });
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const read = rowsOf(csv).map((row) => row[columns.name]);
  expect(read).toEqual([...texts.slice(0, -1).map((text) => `'${text}`), texts.at(-1)]);
});

test('without a KPI there are the heads alone', () => {
  const csv = kpiCsv(pack, { ...documentOf('works'), kpis: [] });
  expect(rowsOf(csv)).toEqual([]);
  expect(csv).toContain(columns.section52);
});
