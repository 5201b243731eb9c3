import tseslint from 'typescript-eslint';
import { noQuestionLists } from './lint/noQuestionLists.mjs';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'data', 'build', 'devTools', 'reports', '.stryker-tmp'] },
  {
    // scripts/ and bench/ are JavaScript with types in comments: they start without a compiler
    files: ['**/*.ts', '{scripts,bench,test/breakages}/**/*.js'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // pure folders: clock, chance and environment are arguments (no-effects-in-pure of the layers keeps out Node's modules)
    files: ['src/{charter,record,drafting,cards,turn,dialogs}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'crypto',
          'performance',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'require',
        ],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The clock is an argument.',
        },
        { selector: 'CallExpression[callee.name="Date"]', message: 'The clock is an argument.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/drafting/questions/**'],
    plugins: { ours: { rules: { 'no-question-lists': noQuestionLists } } },
    rules: { 'ours/no-question-lists': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['{scripts,bench,test/breakages}/**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
