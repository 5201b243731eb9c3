import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as facts from '../../src/charter/schema/law/fact';
import * as vocabulary from '../../src/charter/schema/vocabulary';
import { pack } from '../support/shippedPack';

const SOURCE = join(__dirname, '../../src');

/**
 * Ids of the shipped pack that are words of the product too, with what they mean there. Anything else that the pack names is
 * the pack's alone.
 */
const HOMONYMS: ReadonlyMap<string, string> = new Map([
  ['local', 'the mode on one machine (BOT_MODE=local)'],
  ['charter', 'a group of settings, and the head of a document'],
  ['definitions', 'a collection of the pack, and what a part introduces'],
  ['review', 'a step of the interview'],
  ['change', 'a change of a draft'],
]);

/** Every source file with its lines, comments included. */
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, lines: readFileSync(join(SOURCE, name), 'utf8').split('\n') }));

/** Where the pattern stands: "charter/pack.ts:12: …". */
function placesOf(pattern: RegExp): string[] {
  return files.flatMap(({ name, lines }) =>
    lines.flatMap((line, index) =>
      pattern.test(line) ? [`${name}:${String(index + 1)}: ${line.trim()}`] : [],
    ),
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Any of the texts, as whole words. */
function wholeWords(texts: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${texts.map(escape).join('|')})(?!\\w)`, flags);
}

/** The words of the product's own vocabulary: kinds, buyers, facts, the names of answers. */
const ours = new Set<string>([
  ...[...Object.values(vocabulary), ...Object.values(facts)].flatMap((schema) =>
    typeof schema === 'object' && 'options' in schema ? schema.options.map(String) : [],
  ),
  ...pack.questions.keys(),
]);

const { charter } = pack;
const measures = [...pack.measures.values()];
const commitments = [...pack.commitments.values()];

const ids = new Set([
  ...charter.themes.map(({ id }) => id),
  ...charter.drivers.map(({ id }) => id),
  ...pack.natures.keys(),
  ...pack.sources.keys(),
  ...pack.gates.keys(),
  ...pack.legal.keys(),
  ...pack.forms.keys(),
  ...pack.workforceReasons.keys(),
  ...pack.document.map(({ id }) => id),
  ...measures.flatMap(({ countsWith }) => countsWith ?? []),
]);

const NUMBERS = new Map([
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [15, 'fifteen'],
  [60, 'sixty'],
]);

it('looks at the whole source and at a pack that has something to name', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(ids.size).toBeGreaterThan(100);
  expect(charter.places.length).toBeGreaterThan(10);
});

describe('no source file, comments included, names', () => {
  it.each([
    ['a commitment', [...pack.commitments.keys()]],
    ['a measure', [...pack.measures.keys()]],
    ['a clause', [...pack.clauses.keys()]],
    ['the code of a measure', measures.map(({ code }) => code)],
    ['the code of a commitment', commitments.map(({ code }) => code)],
    ['a benchmark', [...pack.rules.keys()]],
    ['the Charter or its publisher', [charter.title, charter.publisher, charter.version]],
  ])('%s', (_, texts) => {
    expect(placesOf(wholeWords(texts, 'u'))).toEqual([]);
  });

  it("a place of the Charter's area", () => {
    expect(placesOf(wholeWords([...charter.places, ...charter.commonWords], 'iu'))).toEqual([]);
  });

  it("the letters of the Charter's codes", () => {
    const letters = [...new Set(commitments.map(({ code }) => code.replace(/\d+$/, '')))];
    expect(placesOf(new RegExp(`(?<![A-Za-z])(?:${letters.join('|')})(?![A-Za-z])`, 'u'))).toEqual([]);
  });

  it('any other id of the pack, as a text of its own', () => {
    const theirs = [...ids].filter((id) => !ours.has(id) && !HOMONYMS.has(id));
    expect(placesOf(new RegExp(`(['"\`])(?:${theirs.map(escape).join('|')})\\1`, 'u'))).toEqual([]);
  });

  it('a source, whatever it is called', () => {
    expect(placesOf(/\bsources?: \[(?:[^\]]*, )?['"`]/u)).toEqual([]);
    expect(placesOf(/\bsources\.(?:get|has)\(['"`]/u)).toEqual([]);
  });

  it('a number of its themes, drivers, commitments or measures', () => {
    const counts = [charter.themes.length, charter.drivers.length, pack.commitments.size, pack.measures.size];
    const figures = counts.flatMap((count) => [String(count), NUMBERS.get(count) ?? String(count)]);
    const counted = `\\b(?:${figures.join('|')}) (?:themes|drivers|commitments|principles|measures)\\b`;
    expect(placesOf(new RegExp(counted, 'iu'))).toEqual([]);
    expect(
      placesOf(new RegExp(`array\\(.*\\)\\.(?:min|max|length)\\((?:${counts.join('|')})\\)`, 'u')),
    ).toEqual([]);
  });
});

it('every homonym is an id of the pack that the product still says in a sense of its own', () => {
  for (const word of HOMONYMS.keys()) {
    expect(ids.has(word)).toBe(true);
    expect(placesOf(new RegExp(`(['"\`])${word}\\1`, 'u'))).not.toEqual([]);
  }
});
