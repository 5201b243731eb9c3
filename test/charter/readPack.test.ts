import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { PackError } from '../../src/charter/packError';
import type { CharterPack } from '../../src/charter/pack';
import { defaultPackDir, readPack } from '../../src/charter/readPack';
import { copyPack } from './packFolder';

const folders: string[] = [];
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true });
});

function readChanged(changes: Readonly<Record<string, string | null>>): CharterPack {
  const dir = copyPack(changes);
  folders.push(dir);
  return readPack(dir);
}

function problemsOf(changes: Readonly<Record<string, string | null>>): readonly string[] {
  try {
    readChanged(changes);
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

function shipped(file: string): string {
  return readFileSync(join(defaultPackDir, file), 'utf8');
}

const pack = readPack(defaultPackDir);

function openMap(map: unknown): Map<unknown, unknown> {
  if (map instanceof Map) return map;
  throw new Error('not a map');
}

describe('a sound pack', () => {
  it('is read whole, its lists indexed by id in the order of the files', () => {
    expect([...pack.commitments.keys()].slice(0, 4)).toEqual([
      'employment-skills-1',
      'employment-skills-2',
      'employment-skills-3',
      'green-1',
    ]);
    expect(pack.commitments.get('green-1')?.theme).toEqual({ id: 'green', name: 'Green and sustainable' });
    expect(pack.rules.get('PR1')?.parameters).toEqual({ poundsPerOpportunity: 1_000_000 });
    for (const [id, measure] of pack.measures) expect(measure.id).toBe(id);
  });

  it('is read from a folder other than the default one', () => {
    expect(readChanged({}).charter).toEqual(pack.charter);
  });

  it('keeps dates as the text they are', () => {
    const sources = '- { id: extra, title: Extra, checkedOn: 2026-11-22 }\n';
    expect(readChanged({ 'sources/extra.yaml': sources }).sources.get('extra')?.checkedOn).toBe('2026-11-22');
  });

  it('reads a folder or a list that is not there as empty', () => {
    const { measures, natures } = readChanged({ measures: null, 'natures.yaml': null });
    expect([measures.size, natures.size]).toEqual([0, 0]);
  });

  it.each([
    ['a measure', (): unknown => Object.assign([...pack.measures.values()][0]!, { name: 'changed' })],
    [
      'a list in a measure',
      (): unknown => Object.assign([...pack.measures.values()][0]!.suits, { 0: 'goods' }),
    ],
    ['the engine', (): unknown => Object.assign(pack.engine.workforceCap, { percent: 1 })],
    ['the ratings', (): unknown => Object.assign(pack.ratings['to-date'], { good: 1 })],
    ['the wording', (): unknown => Object.assign(pack.wording.dialogs.commands.help, { 0: 'changed' })],
    ['a map, by setting', (): unknown => openMap(pack.measures).set('x', 1)],
    ['a map, by deleting', (): unknown => openMap(pack.sources).delete('pa23')],
    [
      'a map, by clearing',
      (): unknown => {
        openMap(pack.clauses).clear();
        return 'cleared';
      },
    ],
  ])('cannot be changed once read: %s', (_, change) => {
    expect(change).toThrow(TypeError);
  });
});

describe('the stamp of a pack', () => {
  const named = (version: string): string => `id: moorland\nversion: '${version}'\n`;

  it('is the id and the version that its maintainer gave it', () => {
    expect(readChanged({ 'pack.yaml': named('2 of May') }).stamp).toMatchObject({
      id: 'moorland',
      version: '2 of May',
    });
    expect(pack.stamp.id).not.toBe('');
  });

  it('tells two editions apart by what they say, and not by how their files are written', () => {
    const gates = shipped('gates.yaml');
    const digest = (changes: Readonly<Record<string, string>>): string => readChanged(changes).stamp.digest;
    const asJson = JSON.stringify(load(gates, { schema: CORE_SCHEMA }));
    expect(digest({ 'gates.yaml': asJson })).toBe(pack.stamp.digest);
    expect(digest({ 'pack.yaml': named('9') })).toBe(pack.stamp.digest);
    expect(digest({ 'gates.yaml': gates.replace('moreThan: 4000000', 'moreThan: 4000001') })).not.toBe(
      pack.stamp.digest,
    );
  });

  it.each([
    ['without a version', 'id: moorland\n'],
    ['without an id', "version: '1'\n"],
    ['with an id that is no slug', "id: Moorland 1\nversion: '1'\n"],
  ])('is refused %s', (_, content) => {
    expect(problemsOf({ 'pack.yaml': content }).join()).toContain('pack.yaml: ');
  });
});

describe('a pack that does not fit its schema', () => {
  const gates = shipped('gates.yaml');
  it.each([
    ['a missing Charter', { 'charter.yaml': null }, ['charter.yaml: the file: ']],
    ['a missing engine', { 'engine.yaml': null }, ['engine.yaml: the file: ']],
    [
      'a wrong value, by file, entry, field and what was found',
      { 'gates.yaml': gates.replace('kinds: [works], natures', 'kinds: [workz], natures') },
      ['gates.yaml: entry 1 (people-outcomes).cases.0.kinds.0: ', '(found "workz")'],
    ],
    [
      'a field too many',
      { 'gates.yaml': gates.replace('  name:', '  nane: Oops\n  name:') },
      ['gates.yaml: entry 1 (people-outcomes): Unrecognized key: "nane"'],
    ],
    [
      'a missing field',
      { 'sources/extra.yaml': '- { id: extra, checkedOn: 2026-11-22 }\n' },
      ['sources/extra.yaml: entry 1 (extra).title: '],
    ],
    [
      'an id that is no slug',
      { 'sources/extra.yaml': '- { id: Extra One, title: x, checkedOn: 2026-11-22 }\n' },
      ['sources/extra.yaml: entry 1 (Extra One).id: lower-case words joined by hyphens'],
    ],
    ['a list that is none', { 'legal.yaml': 'id: x\n' }, ['legal.yaml: the file: ']],
    ['an empty file', { 'thresholds.yaml': '' }, ['thresholds.yaml: the file: ']],
    ['broken YAML, by its line', { 'legal.yaml': '- id: x\n  text: "open\n' }, ['legal.yaml: ', '(3:1)']],
    [
      'an id that stands in two files',
      { 'sources/extra.yaml': '- { id: pa23, title: Twice, checkedOn: 2026-11-22 }\n' },
      ['sources/extra.yaml: "pa23" stands already in sources/core.yaml'],
    ],
  ])('is refused with what is wrong: %s', (_, changes, parts) => {
    const [problem = 'no problem'] = problemsOf(changes);
    for (const part of parts) expect(problem).toContain(part);
  });

  it('names every wrong field of a file at once', () => {
    const problems = problemsOf({
      'sources/extra.yaml': '- { id: a, checkedOn: soon }\n- { id: b, title: x }\n',
    });
    expect(problems).toHaveLength(3);
  });

  it('says in its message where the pack is and what is wrong', () => {
    expect(() => readChanged({ 'engine.yaml': null })).toThrow(
      /The charter pack in .*charter-pack-.* has 1 problem\(s\):\n- engine/s,
    );
  });
});

describe('a pack with hostile keys', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('is refused for the key %s at any depth', (key) => {
    const [problem] = problemsOf({ 'rules.yaml': `- id: PR1\n  parameters:\n    ${key}: { polluted: 1 }\n` });
    expect(problem).toBe(`rules.yaml: the key "${key}" is not allowed`);
    expect('polluted' in {}).toBe(false);
  });

  it('reads a merge key as no merge', () => {
    const merged = '- &a { id: a, title: x, checkedOn: 2026-11-22 }\n- { <<: *a, id: b }\n';
    expect(problemsOf({ 'sources/extra.yaml': merged }).join()).toContain('Unrecognized key: "<<"');
  });

  it('builds nothing from a tag', () => {
    expect(problemsOf({ 'legal.yaml': '- !!js/function "function () {}"\n' }).join()).toContain(
      'unknown tag',
    );
  });
});
