import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const ESLINT = join(ROOT, 'node_modules/eslint/bin/eslint.js');
/** A file of the tree outside the room of the questions, which the lines below are linted in place of. */
const PLACE = 'src/dialogs/views/formView.ts';

const HEAD = [
  "import type { Answers, QuestionId } from '../../record/answers';",
  'export function asks(id: QuestionId, other: QuestionId | undefined, answers: Answers): unknown {',
];
const REFUSED = [
  "  if (id === 'title') return 1;",
  "  if ('title' !== other) return 2;",
  "  switch (id) { case 'title': return 3; default: break; }",
  "  const some: readonly QuestionId[] = ['title', 'place'];",
  "  const set = new Set<QuestionId>(['title']);",
  "  if (['title', 'place'].includes(id)) return 4;",
  "  const keys = ['value'] as const satisfies readonly (keyof Answers)[];",
];
const ALLOWED = ['  return [some, set, keys, id === other, answers.title, answers[id]];', '}'];

interface Finding {
  readonly ruleId: string | null;
  readonly line: number;
}

function lint(source: string): readonly Finding[] {
  const command = [ESLINT, '--format', 'json', '--stdin', '--stdin-filename', PLACE];
  const { stdout } = spawnSync(process.execPath, command, { cwd: ROOT, input: source, encoding: 'utf8' });
  const [file] = JSON.parse(stdout) as readonly { readonly messages: readonly Finding[] }[];
  return file!.messages;
}

test('no file outside the room of the questions switches over their ids, compares one or lists some', () => {
  const found = lint([...HEAD, ...REFUSED, ...ALLOWED].join('\n'))
    .filter(({ ruleId }) => ruleId === 'ours/no-question-lists')
    .map(({ line }) => line);
  expect(found).toEqual(REFUSED.map((_, index) => HEAD.length + index + 1));
}, 120_000);
