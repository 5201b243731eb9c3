import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CharterPack } from '../pack';
import { PackError } from '../packError';
import { readYaml, type Located } from '../readYaml';
import { policy, type Policy } from '../schema/policy';
import { checkPolicy } from './checkPolicy';
import { PolicyError } from './policyError';

/** Reads one authority's policy and checks it against the pack. Throws PolicyError with every problem of the file. */
export function readPolicy(pack: CharterPack, dir: string, file: string): Policy {
  const read = readShape(dir, file);
  const problems = checkPolicy(pack, read).map((problem) => `${file}: ${problem}`);
  if (problems.length > 0) throw new PolicyError(dir, problems);
  return read;
}

function readShape(dir: string, file: string): Policy {
  if (!existsSync(join(dir, file))) throw new PolicyError(dir, [`${file}: there is no such file`]);
  try {
    return readYaml(dir, file, policy, undefined);
  } catch (error) {
    if (error instanceof PackError) throw new PolicyError(dir, error.problems);
    throw error;
  }
}

/** The policies of a folder, one YAML file and one tenant each. Throws one PolicyError with every problem of every file. */
export function readPolicies(pack: CharterPack, dir: string): readonly Policy[] {
  if (!existsSync(dir)) throw new PolicyError(dir, ['there is no such folder']);
  const files = readdirSync(dir)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort();
  const read: Located<Policy>[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      read.push({ file, value: readPolicy(pack, dir, file) });
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      problems.push(...error.problems);
    }
  }
  const all = [...problems, ...sharedTenants(read)];
  if (all.length > 0) throw new PolicyError(dir, all);
  return read.map(({ value }) => value);
}

function sharedTenants(read: readonly Located<Policy>[]): readonly string[] {
  const fileOf = new Map<string, string>();
  return read.flatMap(({ file, value: { tenant } }) => {
    const earlier = fileOf.get(tenant.toLowerCase());
    fileOf.set(tenant.toLowerCase(), file);
    return earlier === undefined ? [] : [`${file}: tenant: "${tenant}" has a policy already in ${earlier}`];
  });
}
