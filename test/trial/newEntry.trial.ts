import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * The compiler trial: one entry is added to each registry at a time, in memory, and the compiler says which files must
 * speak of it. A file that comes to this list is one more place where the noun is declared; one that goes is a silence.
 */
const ROOT = join(__dirname, '../..');

interface Trial {
  readonly entry: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** The files that the compiler names. */
  readonly named: readonly string[];
}

const TRIALS: readonly Trial[] = JSON.parse(
  readFileSync(join(__dirname, 'trials.json'), 'utf8'),
) as readonly Trial[];

const config = ts.getParsedCommandLineOfConfigFile(
  join(ROOT, 'tsconfig.json'),
  { noEmit: true },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  },
)!;
const sources = config.fileNames.filter((name) => relative(ROOT, name).startsWith('src/'));
const parsed = new Map<string, ts.SourceFile>();

/** The files of `src/` that do not compile, with one file's text changed. */
function broken(changed: { readonly file: string; readonly text: string } | undefined): readonly string[] {
  const host = ts.createCompilerHost(config.options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, options, onError) => {
    if (changed && relative(ROOT, name) === changed.file)
      return ts.createSourceFile(name, changed.text, options);
    const known = parsed.get(name) ?? read(name, options, onError);
    if (known) parsed.set(name, known);
    return known;
  };
  const program = ts.createProgram(sources, config.options, host);
  const files = [...program.getSemanticDiagnostics(), ...program.getSyntacticDiagnostics()].flatMap(
    ({ file }) => (file ? [relative(ROOT, file.fileName)] : []),
  );
  return [...new Set(files)].sort();
}

test('the tree compiles as it stands', () => {
  expect(broken(undefined)).toEqual([]);
});

test.each(TRIALS)('a new $entry is missed in the files of the list, and in no other', (trial) => {
  const text = readFileSync(join(ROOT, trial.file), 'utf8');
  expect(text.split(trial.find)).toHaveLength(2);
  const found = broken({ file: trial.file, text: text.replace(trial.find, trial.replace) });
  expect(found).toEqual(trial.named);
});
