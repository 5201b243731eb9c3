import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Breakage } from '../breakages/table';

const root = join(__dirname, '../..');

/** One instance as one file, which starts in a moment; with one line broken, to see whether a run notices. */
export async function bundleBot(breakage?: Breakage): Promise<string> {
  const outfile = join(root, 'build/chaos', `bot-${process.pid}.js`);
  await build({
    ...{ entryPoints: [join(__dirname, 'chaosBot.ts')], outfile },
    ...{ bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' },
    packages: 'external',
    plugins: breakage ? [breaking(breakage)] : [],
  });
  return outfile;
}

function breaking({ file, find, replace }: Breakage): Plugin {
  return {
    name: 'breaking',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path !== join(root, file)) return undefined;
        const source = readFileSync(path, 'utf8');
        if (!source.includes(find)) throw new Error(`${file} has no line "${find}"`);
        return { contents: source.replace(find, () => replace), loader: 'ts' };
      });
    },
  };
}
