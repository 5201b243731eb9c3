import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { ZodType } from 'zod';
import { loadPack } from '../../src/charter/loadPack';
import { PackError } from '../../src/charter/packError';
import { defaultPackDir } from '../../src/charter/readPack';
import { wording } from '../../src/charter/schema/wording/wording';
import { copyPack } from './packFolder';

const FILES = Object.keys(wording.shape) as (keyof typeof wording.shape)[];

type Path = readonly (string | number)[];

function readYamlOf(file: string): unknown {
  return load(readFileSync(join(defaultPackDir, file), 'utf8'));
}

/** Scales whose results reach a bound, and those whose failures are counted. */
const BANDS = ['share', 'figure'];
const COUNTS = ['short', 'casesShort', 'over'];

/** Where every text stands. */
function textsOf(node: unknown, path: Path = []): readonly Path[] {
  if (typeof node === 'string') return [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    textsOf(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

/** A copy with one text changed. */
function withText(node: unknown, [key, ...rest]: Path, change: (text: string) => string): unknown {
  if (key === undefined) return change(String(node));
  if (Array.isArray(node))
    return node.map((each: unknown, at): unknown => (at === key ? withText(each, rest, change) : each));
  const record = node as Record<string, unknown>;
  return { ...record, [key]: withText(record[key], rest, change) };
}

/** A copy with every text changed. */
function withEveryText(node: unknown, change: (text: string) => string): unknown {
  if (typeof node === 'string') return change(node);
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each: unknown) => withEveryText(each, change));
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withEveryText(child, change)]));
}

function problemsOf(schema: ZodType, content: unknown): readonly { at: string; message: string }[] {
  const parsed = schema.safeParse(content);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ at: path.join('.'), message }));
}

describe.each(FILES)('wording/%s.yaml', (part) => {
  const content = readYamlOf(`wording/${part}.yaml`);
  const schema = wording.shape[part];
  const texts = textsOf(content);

  test('has texts, and is sound as it ships', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(problemsOf(schema, content)).toEqual([]);
  });

  /** Texts that are not refused when changed so: changed all at once, and by itself each that was not refused then. */
  function passedBy(
    change: (text: string) => string,
    isRefusal: (message: string) => boolean,
  ): readonly string[] {
    const refused = (changed: unknown): ReadonlySet<string> =>
      new Set(problemsOf(schema, changed).flatMap(({ at, message }) => (isRefusal(message) ? [at] : [])));
    const together = refused(withEveryText(content, change));
    return texts
      .filter((path) => !together.has(path.join('.')))
      .filter((path) => !refused(withText(content, path, change)).has(path.join('.')))
      .map((path) => path.join('.'));
  }

  test('a slot that nothing fills is refused in every text, by its place', () => {
    const passed = passedBy(
      (text) => `${text} {nonsense}`,
      (message) => message.includes('{nonsense}') || message.startsWith('Invalid option'),
    );
    expect(passed).toEqual([]);
  });

  test('a brace that is no part of a slot is refused in every text', () => {
    const passed = passedBy(
      (text) => `${text} { title }`,
      () => true,
    );
    expect(passed).toEqual([]);
  });
});

/** The texts that code fills by way of a plain string, where the compiler does not compare the slots. */
const FILLED: readonly [
  part: keyof typeof wording.shape,
  paths: readonly string[],
  slots: readonly string[],
][] = [
  ['dialogs', ['targets.negative', 'targets.percent', 'targets.notOffered'], ['name']],
  ['dialogs', ['targets.monitored'], ['name', 'why']],
  ['dialogs', ['targets.notNumber'], ['name', 'typed', 'example']],
  ['dialogs', ['targets.whole'], ['name', 'unit', 'example']],
  ['dialogs', ['targets.tooLarge'], ['name', 'max']],
  ['document', ['checks.noUnit', 'checks.noTarget', 'checks.noEvidence'], ['number', 'name']],
  ['proportion', BANDS.map((scale) => `bands.${scale}.between`), ['of', 'from', 'below']],
  ['proportion', BANDS.map((scale) => `bands.${scale}.under`), ['of', 'below']],
  [
    'proportion',
    COUNTS.flatMap((count) => ['one', 'upTo', 'next', 'between'].map((key) => `bands.${count}.${key}`)),
    ['of', 'above', 'from', 'upTo'],
  ],
  ['proportion', COUNTS.map((count) => `bands.${count}.more`), ['of', 'above', 'from']],
  ['proportion', ['target.feeWeeks.why', 'target.feePlacements.why'], ['statement', 'caveat']],
  ['proportion', ['target.baseline.why'], ['tenderers', 'tender', 'statement', 'caveat']],
  ['proportion', ['target.officer.why', 'target.officerOffered.why'], ['tenderers', 'tender', 'proposed']],
];

test.each(FILLED)('what the code fills is allowed: %s %j', (part, paths, slots) => {
  const content = readYamlOf(`wording/${part}.yaml`);
  for (const path of paths) {
    const changed = withText(content, path.split('.'), () => slots.map((slot) => `{${slot}}`).join(' '));
    expect([path, problemsOf(wording.shape[part], changed)]).toEqual([path, []]);
  }
});

describe('the start', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const dir of folders) rmSync(dir, { recursive: true, force: true });
  });

  test.each([
    ['wording/dialogs.yaml', ['vat', 'ask'], /wording\/dialogs\.yaml: vat\.ask: nothing fills \{nonsense\}/],
    [
      'wording/cards.yaml',
      ['ready', 'saved'],
      /wording\/cards\.yaml: ready\.saved: nothing fills \{nonsense\}/,
    ],
    [
      'questions.yaml',
      [0, 'question'],
      /questions\.yaml: entry 1 \(title\)\.question: nothing fills \{nonsense\}/,
    ],
    ['questions.yaml', [1, 'readBack', 'with'], /question value, read back with: nothing fills \{nonsense\}/],
    ['questions.yaml', [1, 'errors', 'empty'], /question value, error empty: nothing fills \{nonsense\}/],
  ])('is stopped by a misspelled slot in %s %j, which is named', (file, path, sentence) => {
    const dir = copyPack();
    folders.push(dir);
    const changed = withText(readYamlOf(file), path, (text) => `${text} {nonsense}`);
    writeFileSync(join(dir, file), dump(changed));
    expect(() => loadPack(dir)).toThrow(PackError);
    expect(() => loadPack(dir)).toThrow(sentence);
  });
});
