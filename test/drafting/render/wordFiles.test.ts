import { listNoteBlocks } from '../../../src/drafting/render/notes/noteBlocks';
import { bookmarkOf } from '../../../src/drafting/render/wordRuns';
import { sweepOf } from '../../support/sweep';
import { CHECKS_SCHEMA, partsOfFile, schemaErrors } from '../../support/wordFile';
import { pack } from '../document/documentCases';
import { golden, NAMES, WORD_KINDS, wordOf } from './goldenFiles';

/** A redline is made of two of the others. */
const OWN_KINDS = WORD_KINDS.filter((kind) => kind !== 'redline');

const plain = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const checked = sweepOf('golden drafts in Microsoft’s schema check', {
  all: NAMES,
  part: ['works-library-refurbishment', 'goods-school-furniture'],
});

(CHECKS_SCHEMA ? test : test.skip).each(checked)(
  '%s: every kind of file passes Microsoft’s schema check',
  async (name) => {
    const draft = golden(name);
    for (const kind of WORD_KINDS) expect(schemaErrors(await wordOf(kind, draft))).toEqual([]);
  },
);

test.each(NAMES)('%s: no paragraph has two styles, and none a number of its own', async (name) => {
  const draft = golden(name);
  for (const kind of OWN_KINDS) {
    const body = (await partsOfFile(await wordOf(kind, draft))).get('word/document.xml')!;
    for (const [properties] of body.matchAll(/<w:pPr>.*?<\/w:pPr>/g))
      expect(properties.match(/<w:pStyle /g)?.length ?? 0).toBeLessThan(2);
    const typed = plain(body)
      .split('\n')
      .filter((line) => /^(?:\d+(?:\.\d+)+|[•·▪])\s/.test(line));
    expect(typed).toEqual([]);
  }
});

test.each(NAMES)('%s: nothing internal is in the file for bidders, in whatever part of it', async (name) => {
  const draft = golden(name);
  const { document, issues } = draft;
  const parts = await partsOfFile(await wordOf('tender', draft));
  expect([...parts.keys()].filter((path) => /comment|people/i.test(path))).toEqual([]);
  const text = plain([...parts.values()].join('\n'));
  const { render } = pack.wording.document;
  // a heading of the notes may be words of the contract too; their sentences may not
  const notes = listNoteBlocks(pack, document, issues).flatMap(({ items }) =>
    items.flatMap(({ lines }) => lines),
  );
  const internal = [
    ...['Robin Confirmer', 'head of confirming', 'SV-0042', 'Un-named', render.comment.by],
    ...[render.watermark, render.notReviewed, render.reviewed, render.aid, render.notes.title],
    ...document.notes.workforceReasons.flatMap(({ reason, by }) => [
      reason,
      ...(by ? [by.name, by.fact] : []),
    ]),
    ...issues.map(({ message }) => message),
    ...notes.filter((line) => line.split(' ').length > 4),
  ];
  expect(internal.filter((words) => text.includes(words))).toEqual([]);
  expect(parts.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|subject|description|keywords/);
});

test('a draft says where each open point stands, on its first page and as a comment', async () => {
  const draft = golden('light-touch-home-care');
  expect(draft.issues.length).toBeGreaterThan(1);
  const parts = await partsOfFile(await wordOf('draft', draft));
  const comments = plain(parts.get('word/comments.xml')!);
  expect(draft.issues.filter(({ message }) => !comments.includes(message))).toEqual([]);
  expect(parts.get('word/document.xml')!.match(/<w:commentReference /g)).toHaveLength(draft.issues.length);
  const header = [...parts].find(([path]) => /^word\/header/.test(path))![1];
  expect(header).toContain(`string="${pack.wording.document.render.watermark}"`);
});

test('the record names who confirmed that the wording may go to bidders', async () => {
  const parts = await partsOfFile(await wordOf('record', golden('works-library-refurbishment')));
  expect(plain(parts.get('word/document.xml')!)).toContain(
    'Robin Confirmer, head of confirming, confirmed on',
  );
});

test('every part and every KPI has a bookmark of its own that Word takes', () => {
  const targets = [
    ...pack.document.map(({ id }) => ({ what: 'part' as const, id })),
    ...[...pack.measures.keys()].flatMap((id) => [
      { what: 'part' as const, id },
      { what: 'kpi' as const, id },
    ]),
  ];
  const names = targets.map(bookmarkOf);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([]);
});

test.each(NAMES)('%s: each field points at a bookmark and shows its number', async (name) => {
  const draft = golden(name);
  const { sections, kpis } = draft.document;
  const body = (await partsOfFile(await wordOf('draft', draft))).get('word/document.xml')!;
  const shown = new Map([
    ...sections.map(
      ({ number, origin }) =>
        [bookmarkOf({ what: 'part', id: origin.measureId ?? origin.id }), String(number)] as const,
    ),
    ...kpis.map(
      ({ number, measureId }) => [bookmarkOf({ what: 'kpi', id: measureId }), `KPI ${number}`] as const,
    ),
  ]);
  const fields = [...body.matchAll(/w:instr="REF (\S+) \\h \\r"><w:r><w:t[^>]*>([^<]*)</g)];
  expect(fields.length).toBeGreaterThan(0);
  for (const [, to = '', text] of fields) {
    expect(text).toBe(shown.get(to));
    expect(body).toContain(`w:name="${to}"`);
  }
});
