/** `title` is the kind of problem, `detail` what happened and what to do. */
export const errors = {
  invalid_request: {
    title: 'The request is not valid',
    detail: 'See "errors": each names a field and what it must be.',
  },
  invalid_json: {
    title: 'The body is not valid JSON',
    detail: 'The body could not be read as JSON. Check quotes, commas and the encoding (UTF-8).',
  },
  invalid_cursor: {
    title: 'The cursor is not valid',
    detail: 'Use "nextCursor" of an earlier answer as it is, or leave "cursor" out to begin at the start.',
  },
  unauthorized: {
    title: 'A key is needed',
    detail: 'Send a valid key as "Authorization: Bearer KEY" or "X-Api-Key: KEY".',
  },
  forbidden: {
    title: 'This key may not do that',
    detail: 'The role "{{role}}" is needed; this key has "{{has}}". Ask an administrator.',
  },
  forbidden_host: {
    title: 'This host name is not served',
    detail: 'Without keys the service answers to loopback names only. Use 127.0.0.1 or localhost.',
  },
  forbidden_origin: {
    title: 'Requests from other sites are refused',
    detail: 'Without keys the service takes no request from a page of another origin.',
  },
  forbidden_form: {
    title: 'This form is out of date',
    detail: 'It belongs to an earlier session. Go back, reload the page and send it again.',
  },
  forbidden_memory: {
    title: 'This key may not use that',
    detail: '"{{slug}}" is not among what this key may use.',
  },
  not_found: { title: 'Not found', detail: 'There is no {{what}} "{{id}}".' },
  route_not_found: {
    title: 'Not found',
    detail: 'There is nothing at this address. The API is described at /docs.',
  },
  method_not_allowed: { title: 'Method not allowed', detail: 'This address takes {{allow}}.' },
  version_conflict: {
    title: 'It has changed in the meantime',
    detail: 'You sent version {{sent}}, it is at version {{current}}. See "current", then send again.',
  },
  stale_segments: {
    title: 'Segments have changed in the meantime',
    detail:
      '{{count}} of {{total}} segments are not as they were when they were read; nothing was written. See "stale", read them again, then send again.',
  },
  duplicate: { title: 'It exists already', detail: '{{what}} "{{id}}" exists already.' },
  idempotency_conflict: {
    title: 'This Idempotency-Key belongs to another request',
    detail:
      'The key was used with another request, or that request is still running. Use a new key for a new request.',
  },
  payload_too_large: { title: 'The body is too large', detail: 'At most {{limit}} is taken here.' },
  too_many_requests: {
    title: 'Too many requests',
    detail:
      'Wait {{seconds}} s, then go on. An administrator sets how many requests a minute a key may make.',
  },
  unsupported_media_type: {
    title: 'This type of content is not taken here',
    detail: 'Send "Content-Type: {{expected}}".',
  },
  unreadable_file: { title: 'The file cannot be read', detail: '{{reason}}' },
  nothing_to_revert: {
    title: 'There is no such version',
    detail: 'Version {{version}} is not in the history. See the history for the versions there are.',
  },
  already_confirmed: {
    title: 'The document is confirmed already',
    detail:
      'Its segments are in the memory. Change the segments themselves, or its alignment, and confirm it anew.',
  },
  internal: {
    title: 'Something went wrong here',
    detail: 'It is not your request. Tell an administrator the request id {{requestId}}.',
  },
  unavailable: {
    title: 'The database does not answer',
    detail: 'Nothing was changed. Try again in a few seconds.',
  },
};
