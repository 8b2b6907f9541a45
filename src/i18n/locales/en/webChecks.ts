/** Texts of the checks and of the names check. */
export const webChecks = {
  title: 'Checks',
  target: 'Translated text',
  mode: 'The two texts are',
  modes: { texts: 'articles, to be aligned', lines: 'pairs, line by line' },
  submit: 'Check',
  which: 'Which checks (none chosen: all)',
  empty:
    'Paste a Korean text and its English counterpart. Numbers, names, terms, quotes and more are compared.',
  fine: 'Nothing found in {{count}} pairs.',
  severity: { error: 'error', warning: 'look again', info: 'style' },
  apply: 'Use “{{by}}”',
  names: {
    title: 'Names check',
    submit: 'Check names',
    copyHint: 'Copies the English text as it stands above.',
    empty:
      'Paste a Korean text and its English translation: every name and title is listed with how it stands.',
    none: 'No name or title was found in the Korean text.',
    found: 'Names: {{count}}',
    replaced: 'Put right in {{count}} places.',
    replace: 'Put right',
    standing: {
      agrees: 'as it should be',
      other: 'another spelling',
      differs: 'differs',
      missing: 'not found in the English',
    },
  },
};
