import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../support/shippedPack';

const ROOT = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const filesUnder = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));

const papers = filesUnder('docs', /\.md$/);
const texts = [
  ...['README.md', 'CONTRIBUTING.md', '.dependency-cruiser.cjs', 'eslint.config.mjs'],
  ...papers,
  ...['src', 'test', 'scripts', 'bench'].flatMap((folder) => filesUnder(folder, /\.(ts|js|yaml)$/)),
];

/** The anchor that a heading gets on the code host. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchors = new Map(
  papers.map((paper) => {
    const headings = [...read(paper).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => heading!);
    return [paper, new Set(headings.map(anchorOf))];
  }),
);
const isThere = (paper: string, anchor: string): boolean => anchors.get(paper)?.has(anchor) === true;

/** What a text cites: headings of our papers by their path, and in a paper also those of links that are relative to it. */
function citations(name: string): readonly { readonly paper: string; readonly anchor: string }[] {
  const text = read(name);
  const cited = [...text.matchAll(/(docs\/[\w/-]+\.md)#([\w-]+)/g)];
  const linked = name.startsWith('docs') ? [...text.matchAll(/\]\(([\w./-]*\.md)?#([\w-]+)\)/g)] : [];
  return [
    ...cited.map(([, paper, anchor]) => ({ paper: paper!, anchor: anchor! })),
    ...linked.map(([, paper, anchor]) => ({
      paper: paper === undefined ? name : join(name, '..', paper),
      anchor: anchor!,
    })),
  ];
}

test('every citation leads to a heading that exists', () => {
  const astray = texts.flatMap((name) =>
    citations(name)
      .filter(({ paper, anchor }) => !isThere(paper, anchor))
      .map(({ paper, anchor }) => `${name}: ${paper}#${anchor}`),
  );
  expect(texts.flatMap(citations).length).toBeGreaterThan(100);
  expect(astray).toEqual([]);
});

/** How papers were cited that this project does not hold. */
const ELSEWHERE = [
  /(?<![\w/-]|\]\()(domain|drafting|teams)\.md\b/i,
  /\bdomain\.md (section|\d|\()/i,
  /\bdrafting rule \d/i,
  /\bguardrail \d/i,
  /\bdesign (section|decision) \w/i,
  /\bdesign D\d/i,
  /\bdecision D\d/i,
  /\bdomain reference\b/i,
];

test('nothing cites a paper from outside the project', () => {
  const foreign = texts.flatMap((name) =>
    read(name)
      .split('\n')
      .filter((line) => ELSEWHERE.some((pattern) => pattern.test(line)))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(foreign).toEqual([]);
});

test('each published benchmark has its place in the domain paper', () => {
  const rules = [...pack.rules.keys()];
  expect(rules.filter((rule) => !isThere('docs/domain.md', anchorOf(rule)))).toEqual([]);
});

test('the sources of the domain paper are those of the pack', () => {
  const { sources } = pack;
  const named = read('docs/domain.md')
    .split('\n')
    .filter((line) => line.startsWith('Sources: '))
    .flatMap((line) => [...line.matchAll(/`([\w-]+)`/g)].map(([, id]) => id!));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((id) => !sources.has(id))).toEqual([]);
});
