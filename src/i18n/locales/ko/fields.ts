import type { fields as english } from '../en/fields.js';

export const fields: typeof english = {
  language: '"en" 또는 "ko"여야 합니다(en-US, ko_KR 등도 이것으로 읽습니다).',
  surrogate: '서로게이트 한 쌍의 반쪽만 있습니다. 올바른 유니코드가 아닙니다.',
  control: '제어 문자(U+{{code}})가 들어 있습니다.',
  blank: '비어 있으면 안 됩니다.',
  tooLong: '{{length}}자입니다. 최대 {{max}}자까지 받습니다.',
  slug: '"city-desk"처럼 소문자, 숫자, 붙임표로 된 1~64자여야 합니다.',
  onePreferred: '우선어는 언어마다 하나뿐이어야 합니다: "{{first}}", "{{second}}".',
  id: '앞선 응답에서 받은 id여야 합니다.',
  nothing: '바꿀 항목을 하나 이상 적으십시오.',
  sameLanguage: '"from"과 "to"는 서로 다른 언어여야 합니다.',
  oneTarget: 'memory와 glossary 가운데 하나만 적으십시오.',
  attributes: 'JSON으로 20,000자를 넘으면 안 됩니다.',
  exportName: '"desk.tmx"처럼 이름과 확장자여야 합니다.',
};
