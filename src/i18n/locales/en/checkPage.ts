/** Texts of `malmoi check`: what it prints, and the page that it writes. */
export const checkPage = {
  language: 'English',
  title: 'Findings in {{file}}',
  counts: 'Units read: {{units}} · {{date}}',
  fine: 'Nothing was found.',
  unit: 'Unit {{number}}',
  dismissed: '(set aside by {{by}}: {{reason}})',
  summary: '{{file}}: {{units}} units, {{findings}} findings, {{errors}} errors',
};
