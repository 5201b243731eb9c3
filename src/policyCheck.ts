import { basename, dirname, resolve } from 'node:path';
import { loadPack } from './charter/loadPack';
import { PackError } from './charter/packError';
import { PolicyError } from './charter/policy/policyError';
import { readPolicy } from './charter/policy/readPolicies';
import { defaultPackDir } from './charter/readPack';
import { tellPolicy } from './drafting/policy/tellPolicy';

/** Reads one authority's policy file and says what it sets, or what is wrong with it; the status is that of the process. */
export function checkPolicyFile(
  args: readonly string[],
  packDir: string = defaultPackDir,
): { readonly lines: readonly string[]; readonly status: 0 | 1 } {
  const [command, file, ...rest] = args;
  if (command !== 'check' || file === undefined || rest.length > 0)
    return { lines: ['Say which file: npm run policy -- check <file>'], status: 1 };
  const path = resolve(file);
  try {
    const pack = loadPack(packDir);
    return { lines: tellPolicy(pack, readPolicy(pack, dirname(path), basename(path))), status: 0 };
  } catch (error) {
    if (error instanceof PolicyError || error instanceof PackError)
      return { lines: [error.message], status: 1 };
    throw error;
  }
}

if (require.main === module) {
  const { CHARTER_PACK } = process.env;
  const { lines, status } = checkPolicyFile(
    process.argv.slice(2),
    CHARTER_PACK === undefined || CHARTER_PACK === '' ? undefined : resolve(CHARTER_PACK),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = status;
}
