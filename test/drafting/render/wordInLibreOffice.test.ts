import { textInLibreOffice, withBody } from '../../support/wordFile';
import { golden, NAMES, wordOf } from './goldenFiles';

test.each(NAMES)(
  '%s: a clause put in moves every number and every reference to it',
  async (name) => {
    const draft = golden(name);
    const file = await wordOf('tender', draft);
    const first = draft.document.sections[0]!;
    const opening = '<w:p><w:pPr><w:pStyle w:val="Heading2"/>';
    const put = `${opening}</w:pPr><w:r><w:t>An inserted clause</w:t></w:r></w:p>`;
    const moved = await withBody(file, (body) => body.replace(opening, `${put}${opening}`));
    const before = textInLibreOffice(file);
    const after = textInLibreOffice(moved);
    expect(before).toContain(`${first.number} ${first.title}`);
    expect(after).toContain('1 An inserted clause');
    // what is typed as "paragraph 9" in the text, one on
    const named = (text: string): readonly number[] =>
      [...text.replace(/\s+/g, ' ').matchAll(/\bparagraphs? (\d+)(?: (?:to|and) (\d+))?/gi)].flatMap(
        ([, one, other]) => [Number(one), ...(other === undefined ? [] : [Number(other)])],
      );
    expect(named(before).length).toBeGreaterThan(0);
    expect(named(after)).toEqual(named(before).map((number) => number + 1));
    expect(after).not.toMatch(/Reference source not found/);
  },
  120_000,
);
