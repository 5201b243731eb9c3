import { openCase } from '../../../src/drafting/case';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMarkdown } from '../../../src/drafting/render/renderMeta';
import { context, pack } from './documentCases';
import { goldenCases as cases } from './goldenCases';

const folder = join(__dirname, '../../golden');

// UPDATE_GOLDEN=1 writes them anew
describe('golden documents', () => {
  test.each(Object.entries(cases))('%s reads as agreed', (name, golden) => {
    const drafted = openCase(pack, golden.context ?? context, golden.content).assembled;
    const markdown = renderMarkdown(pack, drafted!.document, {
      reference: 'SV-0042',
      version: 1,
      status: 'draft',
      on: '2026-11-22',
      issues: drafted!.issues,
    });
    const file = join(folder, `${name}.md`);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, markdown);
    expect(existsSync(file)).toBe(true);
    expect(markdown).toBe(readFileSync(file, 'utf8'));
  });
});
