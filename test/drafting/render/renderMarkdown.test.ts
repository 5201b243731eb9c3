import { fill } from '../../../src/charter/fill';
import { openCase } from '../../../src/drafting/case';
import { markdownText } from '../../../src/drafting/render/markdownText';
import { renderMarkdown, type RenderMeta } from '../../../src/drafting/render/renderMeta';
import { answersFor, contentFor, context, pack } from '../document/documentCases';

const meta: RenderMeta = { reference: 'SV-0042', version: 1, status: 'ready', on: '2026-11-22', issues: [] };

test.each([
  ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[a](javascript:b)', '\\[a\\](javascript:b)'],
  ['cell | cell', 'cell \\| cell'],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['one\ntwo\u0000three', 'one two three'],
])('%j is shown literally', (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});

test('a hostile title cannot leave its line', () => {
  const title = 'Title\n\n# Not a heading | <b>x</b>';
  const { document } = openCase(
    pack,
    context,
    contentFor(answersFor('services', 400_000, { title })),
  ).assembled!;
  const markdown = renderMarkdown(pack, document, meta);
  expect(markdown).toContain('**Title \\# Not a heading \\| \\<b\\>x\\</b\\>**');
  expect(markdown).not.toMatch(/^# Not/m);
});

test('no version is named before the first was made', () => {
  const { document } = openCase(pack, context, contentFor(answersFor('services', 400_000))).assembled!;
  expect(renderMarkdown(pack, document, { ...meta, version: 0 })).toContain(
    'SV-0042 (ready), 22 November 2026.',
  );
  expect(renderMarkdown(pack, document, meta)).toContain('SV-0042, version 1 (ready), 22 November 2026.');
});

test('a brief document has its KPI tables and meanings after the last part', () => {
  const { document } = openCase(pack, context, contentFor(answersFor('goods', 60_000))).assembled!;
  const [schedule = ''] = renderMarkdown(pack, document, meta).split('\n---\n');
  const headings = [...schedule.matchAll(/^### .*$/gm)].map(([line]) => line);
  expect(headings.slice(-2)).toEqual(['### KPI Schedule', '### Meaning of words']);
});

describe('what must be fixed', () => {
  const { document, issues } = openCase(
    pack,
    context,
    contentFor(answersFor('works', 12_000_000)),
  ).assembled!;
  const { toFix } = pack.wording.document.render;
  const mustFix = issues.filter(({ level }) => level === 'mustFix');
  const draft: RenderMeta = { ...meta, status: 'draft' };
  const frontOf = (found: RenderMeta['issues']): string => {
    const markdown = renderMarkdown(pack, document, { ...draft, issues: found });
    return markdown.slice(0, markdown.indexOf('\n## '));
  };

  test('is counted and named on the first page of a draft, and what to consider is not', () => {
    expect(mustFix.length).toBeGreaterThan(1);
    const front = frontOf(issues);
    expect(front).toContain(fill(toFix.many, { count: mustFix.length }));
    for (const { level, message } of issues)
      expect(front.includes(markdownText(message))).toBe(level === 'mustFix');
    expect(frontOf(mustFix.slice(0, 1))).toContain(toFix.one);
  });

  test('is not spoken of where nothing is left', () => {
    const consider = issues.filter(({ level }) => level === 'consider');
    expect(frontOf(consider)).toBe(frontOf([]));
    expect(frontOf([])).not.toContain(toFix.one);
  });
});
