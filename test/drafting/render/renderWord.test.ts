import { fill } from '../../../src/charter/fill';
import { openCase } from '../../../src/drafting/case';
import JSZip from 'jszip';
import type { DraftContent } from '../../../src/record/draft';
import { renderDraft, renderRecord, type RenderMeta } from '../../../src/drafting/render/renderMeta';
import { answersFor, contentFor, context, pack } from '../document/documentCases';

const meta: RenderMeta = { reference: 'SV-0042', version: 3, status: 'draft', on: '2026-11-22', issues: [] };

interface WordFile {
  readonly paragraphs: readonly string[];
  readonly body: string;
  readonly header: string;
  readonly footer: string;
}

async function renderFile(content: DraftContent, render = renderDraft): Promise<WordFile> {
  const drafted = openCase(pack, context, content).assembled;
  const zip = await JSZip.loadAsync(await render(pack, drafted!.document, meta));
  const names = Object.keys(zip.files);
  const read = (pattern: RegExp): Promise<string> =>
    zip.file(names.find((name) => pattern.test(name))!)!.async('string');
  const body = await read(/^word\/document\.xml$/);
  return {
    body,
    paragraphs: body.split('</w:p>').map(textOf),
    header: textOf(await read(/^word\/header\d*\.xml$/)),
    footer: await read(/^word\/footer\d*\.xml$/),
  };
}

/** The text of a piece of WordprocessingML, as a reader sees it. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map(([, text]) => text ?? '\t')
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

const works = contentFor(answersFor('works', 2_400_000));

test('every paragraph of the Schedule is in the file without a typed number, and every definition', async () => {
  const { document } = openCase(pack, context, works).assembled!;
  const { paragraphs } = await renderFile(works);
  const wanted = [
    ...document.incorporation.map(({ text }) => text),
    ...document.sections.map(({ title }) => title),
    ...document.sections.flatMap((section) => section.paragraphs.map(({ text }) => text)),
    ...document.definitions.map(({ term, text }) => `${term} means ${text}`),
  ];
  expect(wanted.length).toBeGreaterThan(80);
  expect(wanted.filter((text) => !paragraphs.includes(text))).toEqual([]);
});

test('every KPI has its table with its target, bands and evidence', async () => {
  const { document } = openCase(pack, context, works).assembled!;
  const { paragraphs, body } = await renderFile(works);
  const wanted = document.kpis.flatMap(({ name, targetText, evidence, bands }) => [
    name,
    // a cell begins with a capital letter
    targetText.charAt(0).toUpperCase() + targetText.slice(1),
    ...evidence,
    ...bands.map(({ rating, means }) => `${rating}: ${means}`),
  ]);
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((text) => !paragraphs.includes(text))).toEqual([]);
  expect(body.match(/<w:tbl>/g)).toHaveLength(
    // the facts, and the summary of all KPIs
    document.kpis.length + (document.tender?.questions.length ?? 0) + 2,
  );
});

test('headings are headings, and the notes are a record of their own', async () => {
  const { body } = await renderFile(works);
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain('<w:pStyle w:val="Heading2"/>');
  expect(body).toContain('<w:pStyle w:val="KpiHeading"/>');
  const { notes, record } = pack.wording.document.render;
  const kept = await renderFile(works, renderRecord);
  for (const heading of [record.title, notes.targets, notes.notChosen]) {
    expect(kept.paragraphs).toContain(heading);
    expect(textOf(body)).not.toContain(heading);
  }
});

test('every page says which draft it is, that no lawyer has reviewed it, and its number', async () => {
  const { header, footer, body } = await renderFile(works);
  expect(header).toBe('SV-0042 · Not yet reviewed by your legal team');
  expect(footer).toContain('PAGE');
  expect(footer).toContain('NUMPAGES');
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
});

test.each([
  ['markup', '</w:t></w:r><script>alert(1)</script> & "quotes"'],
  ['a formula', '=HYPERLINK("http://example.com","x")'],
  ['a template', '${title} {supplier} {{x}}'],
])('%s in a title stays literal', async (_, title) => {
  const { paragraphs } = await renderFile(contentFor(answersFor('services', 400_000, { title })));
  expect(paragraphs).toContain(title);
});

test('what a file cannot hold is taken out and the rest stays', async () => {
  const title = 'A\u0000B\u202Eab \uD800 c\u000Bd';
  const { paragraphs } = await renderFile(contentFor(answersFor('services', 400_000, { title })));
  expect(paragraphs).toContain('A B ab \uFFFD c d');
});

test('what must be fixed is named before the facts of the contract', async () => {
  const drafted = openCase(pack, context, contentFor(answersFor('works', 12_000_000))).assembled!;
  const mustFix = drafted.issues.filter(({ level }) => level === 'mustFix');
  const file = await renderDraft(pack, drafted.document, { ...meta, issues: drafted.issues });
  const body = await (await JSZip.loadAsync(file)).file('word/document.xml')!.async('string');
  const paragraphs = body.split('</w:p>').map(textOf);
  const lead = paragraphs.indexOf(fill(pack.wording.document.render.toFix.many, { count: mustFix.length }));
  expect(lead).toBeGreaterThan(0);
  const facts = paragraphs.indexOf(drafted.document.facts[0]!.label);
  const points = paragraphs.slice(lead + 1, facts).filter((text) => text !== '');
  const consider = fill(pack.wording.document.render.toConsider.many, {
    count: drafted.issues.length - mustFix.length,
  });
  expect(points).toEqual([...mustFix.map(({ message }) => message), consider]);
});

describe('the look of a page', () => {
  const long = `Responsive repairs ${'and work on empty homes '.repeat(6)}with transfer of staff`.trim();

  test('a long title stands whole at the foot of each page and in every reason', async () => {
    const { footer, paragraphs } = await renderFile(
      contentFor(answersFor('services', 12_000_000, { title: long })),
    );
    expect(textOf(footer)).toContain(long);
    expect(paragraphs.join('\n')).not.toContain('…');
  });

  test('what is small is nine points at least, and a heading stays with what it heads', async () => {
    const { document } = openCase(pack, context, works).assembled!;
    const zip = await JSZip.loadAsync(await renderDraft(pack, document, meta));
    const styles = await zip.file('word/styles.xml')!.async('string');
    const style = (id: string): string => new RegExp(`w:styleId="${id}".*?</w:style>`).exec(styles)![0];
    for (const id of ['Cell', 'Note', 'SmallPrint', 'Margin'])
      expect(Number(/<w:sz w:val="(\d+)"/.exec(style(id))![1])).toBeGreaterThanOrEqual(18);
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'NoteHeading'])
      expect(style(id)).toContain('<w:keepNext/>');
  });

  test('a profile is a grid of four figures to a line', async () => {
    const { document } = openCase(pack, context, contentFor(answersFor('works', 12_000_000))).assembled!;
    const { profile } = document.kpis.find((kpi) => kpi.profile.length > 4)!;
    const { paragraphs } = await renderFile(contentFor(answersFor('works', 12_000_000)));
    const first = profile.slice(0, 4).map(({ label, value }) => `${label}: ${String(value)}`);
    expect(paragraphs).toContain(first.join('\t'));
  });

  test('an answer is written over the whole width', async () => {
    const { document } = openCase(pack, context, works).assembled!;
    const rooms = document.tender!.questions.flatMap(({ rows }) => rows.filter(({ room }) => room));
    expect(rooms.length).toBeGreaterThan(0);
    const { body } = await renderFile(works);
    expect(body.match(/w:hRule="atLeast"/g)).toHaveLength(rooms.length);
  });

  test('a part for the tender with nothing to fill in shares a page with what stands before it', async () => {
    const { document } = openCase(pack, context, contentFor(answersFor('works', 60_000))).assembled!;
    expect(document.tender!.questions).toEqual([]);
    const { body } = await renderFile(contentFor(answersFor('works', 60_000)));
    expect(body).not.toContain('<w:pageBreakBefore/>');
  });
});

test('a draft that only checks hold up says that they are to be recorded, not that it is to be mended', async () => {
  const { document, issues } = openCase(pack, context, contentFor(answersFor('grant', 60_000))).assembled!;
  const [held, ...others] = issues.filter(({ level }) => level === 'mustFix');
  expect([held?.code, ...others]).toEqual(['to-be-checked']);
  const file = await renderDraft(pack, document, { ...meta, issues });
  const zip = await JSZip.loadAsync(file);
  const body = await zip.file('word/document.xml')!.async('string');
  const { toCheck, toFix, notes } = pack.wording.document.render;
  const comments = await zip.file('word/comments.xml')!.async('string');
  const text = textOf(body);
  expect(text).toContain(toCheck.one);
  expect(text).not.toContain(toFix.one);
  expect(textOf(comments)).toContain(`${notes.first.toCheck}.`);
});
