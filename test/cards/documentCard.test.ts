import { fold } from '../../src/cards/elements/fold';
import { paragraph } from '../../src/cards/elements/lines/text';
import { group } from '../../src/cards/elements/rows';
import { pagesOf } from '../../src/cards/paged/pages';
import { documentCard } from '../../src/cards/review/documentCard';
import type { DraftDocument } from '../../src/drafting/documents/schedule/assembleDraft';
import { openCase } from '../../src/drafting/case';
import { fill } from '../../src/charter/fill';
import { elementsOf } from '../support/cardLint';
import { contentOf, context, contracts, pack } from '../support/contracts';
import { countedCards, longCardsOf } from '../support/longCards';

const { common, buttons } = pack.wording.cards;

function documentOf(kind: string): DraftDocument {
  return openCase(pack, context, contentOf(contracts[kind]!)).assembled!.document;
}

/** Every page of a document, as its card. */
function cardsOf(document: DraftDocument) {
  const at = (page: number) =>
    documentCard(pack, { d: 'draft-0001-abcd', title: 'Park', document, page }).json;
  const pages = [at(0)];
  while (pages.at(-1)!.actions?.some(({ title }) => title === buttons.furtherParts))
    pages.push(at(pages.length));
  return pages;
}

function textsOf(card: unknown): readonly string[] {
  return elementsOf(card).flatMap(({ fields }) =>
    typeof fields['text'] === 'string' ? [fields['text']] : [],
  );
}

test.each(Object.keys(contracts))('the pages of %s hold every paragraph, and each is under 28 kB', (kind) => {
  const document = documentOf(kind);
  const pages = cardsOf(document);
  const shown = pages.flatMap(textsOf).join('\n');
  const paragraphs = document.sections.flatMap((section) => section.paragraphs);
  expect(paragraphs.length).toBeGreaterThan(5);
  expect(paragraphs.filter(({ text }) => !shown.includes(text))).toEqual([]);
  for (const kpi of document.kpis) expect(shown).toContain(kpi.calculation);
  for (const page of pages) expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(28_000);
});

test('sections stand by number, and a part that one page does not hold is continued on the next', () => {
  const document = documentOf('works');
  const titles = cardsOf(document).flatMap(textsOf);
  const at = document.sections.map(({ number, title }) => titles.indexOf(`${number}. ${title}`));
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(at).not.toContain(-1);
  const [first] = document.sections;
  const paragraphs = Array.from({ length: 12 }, (_, index) => ({
    number: `1.${index + 1}`,
    text: `The Supplier must report ${index}. `.repeat(100),
  }));
  const long = { ...document, sections: [{ ...first!, number: 1, paragraphs }] };
  const pages = cardsOf(long);
  const continued = fill(common.continued, { title: `1. ${first!.title}` });
  expect(pages.flatMap(textsOf).filter((text) => text === continued).length).toBeGreaterThan(0);
  for (const page of pages) expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(28_000);
});

test('a page beyond the last is the last, which offers no further one', () => {
  const document = documentOf('works');
  const last = documentCard(pack, { d: 'draft-0001-abcd', title: 'Park', document, page: 9_999 });
  expect(last.buttons.map(({ title }) => title)).toEqual([
    buttons.earlierParts,
    buttons.clauses,
    buttons.backToDraft,
  ]);
});

test('every page of what is long is under 28 kB, and its pages hold all of it', () => {
  const cases = [
    ...Object.values(contracts).flatMap((answers) => longCardsOf(answers, 'Park')),
    ...countedCards(),
  ];
  const sizes = cases.map(({ name, card }) => [name, Buffer.byteLength(JSON.stringify(card.json))] as const);
  expect(cases.length).toBeGreaterThan(100);
  expect(sizes.filter(([, bytes]) => bytes >= 28_000)).toEqual([]);
  const read = cases.map(({ card }) => textsOf(card.json).join('\n')).join('\n');
  expect([...pack.measures.values()].filter(({ calculation }) => !read.includes(calculation))).toEqual([]);
  const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 3);
  process.stdout.write(`The largest pages of what is long, in bytes: ${JSON.stringify(largest)}\n`);
});

test('what is folded counts towards what a dialog carries, and not towards what is read at once', () => {
  const folded = Array.from({ length: 6 }, (_, index) => ({
    body: [
      group(fold(pack, { id: `part-${index}`, title: 'Why?', body: [paragraph('Because. '.repeat(700))] })),
    ],
  }));
  const pages = pagesOf(pack, folded);
  expect(pages.map((page) => page.length)).toEqual([3, 3]);
  for (const page of pages) expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(25_000);
});
