import { kind as kinds, type Kind } from '../../../src/charter/schema/vocabulary';
import { openCase } from '../../../src/drafting/case';
import { tenderHead } from '../../../src/drafting/documents/schedule/tenderPart';
import { renderMarkdown } from '../../../src/drafting/render/renderMarkdown';
import { adopted, answersFor, contentFor, pack } from './documentCases';

const { render } = pack.wording.document;
const META = { reference: 'SV-0042', version: 1, status: 'draft', on: '2026-11-22' } as const;

/** The assembled document of one measure, at the two scales that differ most, up to the notes for the officer. */
function contractTextOf(kind: Kind, measureId: string, pounds: number): string {
  const commitment = pack.measures.get(measureId)!.commitment;
  const content = contentFor(answersFor(kind, pounds, kind === 'services' ? { healthCare: false } : {}), {
    commitments: [commitment],
    measures: { [commitment]: [measureId] },
  });
  const { assembled } = openCase(pack, { settings: adopted, today: '2026-11-22' }, content);
  const markdown = renderMarkdown(pack, assembled!.document, { ...META, issues: [] });
  const notes = markdown.indexOf(tenderHead(pack, assembled!.document.instrument).title);
  expect(notes).toBeGreaterThan(0);
  return markdown.slice(markdown.indexOf(`## ${render.schedule}`), notes);
}

const documents = kinds.options.flatMap((kind) =>
  [...pack.measures.values()]
    .filter(({ suits }) => suits.includes(kind))
    .flatMap(({ id }) => [60_000, 2_400_000].map((pounds) => ({ kind, id, pounds }))),
);
const texts = documents.map(({ kind, id, pounds }) => ({
  name: `${kind}, £${pounds}, ${id}`,
  text: contractTextOf(kind, id, pounds),
}));

/** Documents in whose contract text one of the words stands. */
function holding(words: readonly (string | RegExp)[]): string[] {
  const found = (text: string, word: string | RegExp): boolean =>
    typeof word === 'string' ? text.includes(word) : word.test(text);
  return texts.flatMap(({ name, text }) =>
    words.filter((word) => found(text, word)).map((word) => `${name}: ${String(word)}`),
  );
}

function asWord(code: string): RegExp {
  return new RegExp(`(?<![\\w-])${code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
}

test('every measure stands in a document of each kind that it suits', () => {
  expect(new Set(documents.map(({ id }) => id))).toEqual(new Set(pack.measures.keys()));
});

describe('contract text holds no', () => {
  test('confidence or working note', () => {
    const { fairly, ourDefault, check, byRule, byDefault, byTenderers, afterAward } = render.notes;
    const notes = [fairly, ourDefault, check, byRule, byDefault, byTenderers, afterAward];
    expect(holding([...notes, /\(check\)/, /\bour default\b/i, /\bpublished ratio\b/])).toEqual([]);
  });

  test('code of a measure, a benchmark or another scheme', () => {
    const measures = [...pack.measures.values()];
    const codes = [
      ...measures.map(({ code }) => code),
      ...pack.rules.keys(),
      ...measures.flatMap(({ elsewhere }) => elsewhere.flatMap(({ code }) => code.match(/[A-Z]+\d+/g) ?? [])),
      ...measures.flatMap(({ elsewhere }) => elsewhere.map(({ scheme }) => scheme)),
    ];
    expect(holding([...new Set(codes)].map(asWord))).toEqual([]);
  });

  test('part in the scoring', () => {
    const { required, method, monitored } = render.roles;
    expect(holding([required, method, monitored, /\b(?:not|never) scored\b/])).toEqual([]);
  });

  test('share of more than everything', () => {
    expect(holding([/at least 100\s?%/])).toEqual([]);
  });

  test('question about a group of people without what law, a licence or safeguarding requires', () => {
    const asks = texts.flatMap(({ name, text }) =>
      text
        .split('\n')
        .filter((line) => /must not ask.*Priority Group/.test(line))
        .map((line) => ({ name, line })),
    );
    expect(asks.length).toBeGreaterThan(0);
    expect(
      asks.filter(({ line }) => !/except as the law, a licence or safeguarding requires/.test(line)),
    ).toEqual([]);
  });

  test('duty of the authority to answer by a day, in the paragraphs of a commitment', () => {
    const clauses = [...pack.clauses.values()].flatMap(({ id, duty, paragraphs }) =>
      [...Object.values(duty), ...paragraphs.map(({ text }) => text)].map((text) => `${id}: ${text ?? ''}`),
    );
    expect(clauses.filter((text) => /\{Authority\} (?:must|will) /.test(text))).toEqual([]);
  });
});

test('a share of nothing is not rated, so that an empty list earns nothing', () => {
  const shares = [...pack.measures.values()].filter(
    ({ unitKind, rated }) => unitKind === 'percent' && rated !== 'monitored',
  );
  expect(
    shares.filter(({ calculation }) => !/is not rated\.$/.test(calculation)).map(({ id }) => id),
  ).toEqual([]);
});
