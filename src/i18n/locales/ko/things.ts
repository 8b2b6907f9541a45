import type { things as english } from '../en/things.js';

export const things: typeof english = {
  memory: '번역 메모리',
  glossary: '용어집',
  segment: '문장 쌍',
  concept: '용어 항목',
  document: '문서',
  job: '작업',
  key: '키',
  file: '파일',
  profile: '검수 설정',
  dismissal: '제외 기록',
  batch: '일괄 변경',
};
