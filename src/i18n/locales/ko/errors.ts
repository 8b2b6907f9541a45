import type { errors as english } from '../en/errors.js';

export const errors: typeof english = {
  invalid_request: {
    title: '요청이 올바르지 않습니다',
    detail: '"errors"에 항목마다 어떤 값이어야 하는지 적혀 있습니다.',
  },
  invalid_json: {
    title: '본문이 올바른 JSON이 아닙니다',
    detail: '본문을 JSON으로 읽지 못했습니다. 따옴표와 쉼표, 인코딩(UTF-8)을 확인하십시오.',
  },
  invalid_cursor: {
    title: '커서가 올바르지 않습니다',
    detail: '앞선 응답의 "nextCursor"를 그대로 쓰거나, 처음부터 보려면 "cursor"를 빼십시오.',
  },
  unauthorized: {
    title: '키가 필요합니다',
    detail: '유효한 키를 "Authorization: Bearer 키" 또는 "X-Api-Key: 키"로 보내십시오.',
  },
  forbidden: {
    title: '이 키로는 할 수 없습니다',
    detail: '"{{role}}" 권한이 필요한데 이 키는 "{{has}}"입니다. 관리자에게 문의하십시오.',
  },
  forbidden_host: {
    title: '이 호스트 이름으로는 응답하지 않습니다',
    detail: '키 없이 쓸 때는 루프백 이름에만 응답합니다. 127.0.0.1이나 localhost를 쓰십시오.',
  },
  forbidden_origin: {
    title: '다른 사이트에서 온 요청은 거부합니다',
    detail: '키 없이 쓸 때는 다른 출처의 페이지가 보낸 요청을 받지 않습니다.',
  },
  forbidden_form: {
    title: '오래된 양식입니다',
    detail: '이전 접속 때의 양식입니다. 뒤로 가서 페이지를 새로 고친 뒤 다시 보내십시오.',
  },
  forbidden_memory: {
    title: '이 키로는 쓸 수 없습니다',
    detail: '"{{slug}}"은(는) 이 키가 쓸 수 있는 대상이 아닙니다.',
  },
  not_found: { title: '찾을 수 없습니다', detail: '{{what}} "{{id}}"이(가) 없습니다.' },
  route_not_found: {
    title: '찾을 수 없습니다',
    detail: '이 주소에는 아무것도 없습니다. API 설명은 /docs에 있습니다.',
  },
  method_not_allowed: { title: '허용되지 않는 메서드입니다', detail: '이 주소는 {{allow}}만 받습니다.' },
  version_conflict: {
    title: '그사이 내용이 바뀌었습니다',
    detail: '보낸 버전은 {{sent}}인데 현재 버전은 {{current}}입니다. "current"를 확인하고 다시 보내십시오.',
  },
  stale_segments: {
    title: '그사이 문장 쌍이 바뀌었습니다',
    detail:
      '문장 쌍 {{total}}개 가운데 {{count}}개가 읽었을 때와 달라 아무것도 쓰지 않았습니다. "stale"을 보고 다시 읽은 뒤 보내십시오.',
  },
  duplicate: { title: '이미 있습니다', detail: '{{what}} "{{id}}"이(가) 이미 있습니다.' },
  idempotency_conflict: {
    title: '이 Idempotency-Key는 다른 요청의 것입니다',
    detail: '이미 다른 요청에 쓰였거나 그 요청이 아직 처리 중입니다. 새 요청에는 새 키를 쓰십시오.',
  },
  payload_too_large: { title: '본문이 너무 큽니다', detail: '여기서는 최대 {{limit}}까지 받습니다.' },
  too_many_requests: {
    title: '요청이 너무 많습니다',
    detail: '{{seconds}}초 뒤에 다시 보내 주세요. 키마다 분당 요청 수는 관리자가 정합니다.',
  },
  unsupported_media_type: {
    title: '여기서는 받지 않는 형식입니다',
    detail: '"Content-Type: {{expected}}"로 보내십시오.',
  },
  unreadable_file: { title: '파일을 읽을 수 없습니다', detail: '{{reason}}' },
  nothing_to_revert: {
    title: '그런 버전이 없습니다',
    detail: '이력에 버전 {{version}}이(가) 없습니다. 이력에서 어떤 버전이 있는지 확인하십시오.',
  },
  already_confirmed: {
    title: '이미 확정한 문서입니다',
    detail: '문장 쌍이 메모리에 들어 있습니다. 문장 쌍을 직접 고치거나, 정렬을 고친 뒤 다시 확정하십시오.',
  },
  internal: {
    title: '서버에 문제가 생겼습니다',
    detail: '요청의 잘못이 아닙니다. 관리자에게 요청 번호 {{requestId}}을(를) 알려 주십시오.',
  },
  unavailable: {
    title: '데이터베이스가 응답하지 않습니다',
    detail: '바뀐 것은 없습니다. 몇 초 뒤에 다시 시도하십시오.',
  },
};
