/** Every error that a client may see: its code and HTTP status. Texts: `i18n/locales/<lang>/errors.ts`, same keys. */
export const ERRORS = {
  invalid_request: 400,
  invalid_json: 400,
  invalid_cursor: 400,
  unauthorized: 401,
  forbidden: 403,
  forbidden_host: 403,
  forbidden_origin: 403,
  forbidden_form: 403,
  forbidden_memory: 403,
  not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  version_conflict: 409,
  stale_segments: 409,
  duplicate: 409,
  idempotency_conflict: 409,
  payload_too_large: 413,
  too_many_requests: 429,
  unsupported_media_type: 415,
  unreadable_file: 422,
  nothing_to_revert: 422,
  already_confirmed: 409,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERRORS;
