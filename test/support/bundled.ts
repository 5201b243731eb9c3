import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { BREAKAGES, type Breakage } from '../breakages/table';

const root = join(__dirname, '../..');

/**
 * A TypeScript file that runs in a process of its own as one file, which starts in a moment. The breakage that the environment
 * names is made in it, so that what such processes are tested with can be broken too.
 */
export async function bundled(entry: string): Promise<string> {
  const outfile = join(root, 'build/bundled', `${basename(entry, '.ts')}-${process.pid}.js`);
  const breakage = BREAKAGES.find(({ name }) => name === process.env['BREAKAGE']);
  await build({
    ...{ entryPoints: [entry], outfile, bundle: true, platform: 'node', target: 'node20', format: 'cjs' },
    ...{ packages: 'external', logLevel: 'warning', plugins: breakage ? [breaking(breakage)] : [] },
  });
  return outfile;
}

function breaking({ file, find, replace }: Breakage): Plugin {
  return {
    name: 'breaking',
    setup: (plugin) => {
      plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path !== join(root, file)) return undefined;
        return { contents: readFileSync(path, 'utf8').replace(find, () => replace), loader: 'ts' };
      });
    },
  };
}
