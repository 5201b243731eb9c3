import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');
const FOLDERS = ['src', 'test', 'docs', 'scripts', 'bench', 'manifest', '.ci'];

/** Every document for people who work on the product. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** What a document says is there: paths in code marks that begin with a folder of ours, and links that lead nowhere else. */
function namedPaths(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const marked = [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => path!.replace(/#.*$/, ''))
    .filter((path) => FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && !/[<>*{}…]/.test(path));
  const linked = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(document), target));
  return [...marked, ...linked];
}

test.each(documents)('%s names only files and decision records that exist', (document) => {
  expect(namedPaths(document).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the turn is told with the files it runs through, each of src/bot and src/storage that a reader meets', () => {
  const told = new Set(namedPaths('docs/turn-lifecycle.md'));
  const met = [
    'server',
    'door/inboundGuard',
    'door/adapter',
    'door/parseTurn',
    'turns/answerTurn',
    'turns/turn',
    'delivery/deliver',
    'delivery/resume',
  ];
  expect(met.map((name) => `src/bot/${name}.ts`).filter((path) => !told.has(path))).toEqual([]);
});
