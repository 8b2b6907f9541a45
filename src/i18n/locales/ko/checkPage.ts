import type { checkPage as english } from '../en/checkPage.js';

export const checkPage: typeof english = {
  language: '한국어',
  title: '{{file}} 검수 결과',
  counts: '검수한 문장 쌍: {{units}}개 · {{date}}',
  fine: '지적할 것이 없습니다.',
  unit: '{{number}}번 문장 쌍',
  dismissed: '({{by}} 제외: {{reason}})',
  summary: '{{file}}: 문장 쌍 {{units}}개, 지적 {{findings}}건, 오류 {{errors}}건',
};
