import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

/** Folders that are a small library on their own: no web server, no database, no process state. */
const PURE = [
  'alignment',
  'checks',
  'concepts',
  'formats',
  'hangulization',
  'matching',
  'names',
  'reports',
  'romanization',
  'terms',
  'text',
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'artifacts', '.malmoi', 'src/db/generated', '**/*.mjs', '**/*.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // An index inside bounds that were just checked is written `a[i]!`; noUncheckedIndexedAccess keeps the rest honest.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers and booleans in messages are wanted.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['warn', { max: 300, skipComments: true, skipBlankLines: true }],
      // `{ a: _a, ...rest }` leaves a member out; the underscore says so.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: PURE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['express', 'express/*', '@prisma/*', 'pg', 'pg-*', 'pino*'], message: 'Pure core.' },
            {
              group: [
                '**/db/**',
                '**/http/**',
                '**/web/**',
                '**/memory/**',
                '**/glossary/**',
                '**/jobs/**',
                '**/access/**',
              ],
              message: 'The pure core knows nothing of storage or transport.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'src/tools/**/*.ts', 'src/server.ts', 'tests/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The body of an answer is whatever came over the wire; the expectations say what it must be.
    files: ['tests/integration/**/*.ts', 'tests/browser/**/*.ts', 'tests/support/service.ts'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'call', 'return', 'argument'].map((rule) => [
        `@typescript-eslint/no-unsafe-${rule}`,
        'off',
      ]),
    ),
  },
  {
    files: ['tests/support/service.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  prettier,
);
