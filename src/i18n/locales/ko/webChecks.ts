import type { webChecks as english } from '../en/webChecks.js';

export const webChecks: typeof english = {
  title: '검사',
  target: '번역한 글',
  mode: '두 글은',
  modes: { texts: '기사 (문장을 맞춤)', lines: '줄마다 한 쌍' },
  submit: '검사',
  which: '할 검사 (고르지 않으면 모두)',
  empty: '한국어 글과 영어 글을 붙여 넣으십시오. 숫자, 이름, 용어, 인용 등을 견주어 봅니다.',
  fine: '{{count}}쌍에서 찾은 문제가 없습니다.',
  severity: { error: '오류', warning: '확인', info: '문체' },
  apply: '“{{by}}” 쓰기',
  names: {
    title: '이름 검사',
    submit: '이름 검사',
    copyHint: '위의 영어 글을 그대로 복사합니다.',
    empty: '한국어 글과 영어 번역을 붙여 넣으십시오. 이름과 직함마다 표기가 맞는지 보여 줍니다.',
    none: '한국어 글에서 이름이나 직함을 찾지 못했습니다.',
    found: '이름 {{count}}개',
    replaced: '{{count}}곳을 바로잡았습니다.',
    replace: '바로잡기',
    standing: {
      agrees: '맞음',
      other: '다른 표기',
      differs: '다름',
      missing: '영어 글에 없음',
    },
  },
};
