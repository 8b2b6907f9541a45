/** Any error as an RFC 9457 problem document in the reader's language. */
import type { TFunction } from 'i18next';
import { isDatabaseAway } from '../db/away.js';
import { AppError } from '../errors/appError.js';

/** How long a client should wait for the database, in seconds. */
const RETRY_AFTER = 2;

export interface Problem {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** The error that a client may see for any error thrown. */
export function toAppError(error: unknown, requestId: string): AppError {
  if (error instanceof AppError) return error;
  const { type, status, limit, code } = error as {
    type?: string;
    status?: number;
    limit?: number;
    code?: string;
  };
  if (type === 'entity.parse.failed') return new AppError('invalid_json');
  if (type === 'entity.too.large')
    return new AppError('payload_too_large', { params: { limit: `${limit ?? 0} B` } });
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') {
    return new AppError('unsupported_media_type', {
      params: { expected: 'application/json; charset=utf-8' },
    });
  }
  if (code === 'P2002') return new AppError('duplicate', { params: { what: '', id: '' } });
  if (isDatabaseAway(error)) return new AppError('unavailable');
  // Express: a malformed percent escape in the path, an aborted body.
  if (status === 400)
    return new AppError('invalid_request', { errors: [{ path: '', message: 'fields:malformed' }] });
  return new AppError('internal', { params: { requestId } });
}

export function toProblem(error: AppError, t: TFunction, requestId: string): Problem {
  const params = { requestId, ...error.details.params };
  const what = error.details.params?.['what'];
  const named =
    what === undefined
      ? params
      : { ...params, what: t(`things:${String(what)}`, { defaultValue: String(what) }) };
  return {
    status: error.status,
    headers: headersOf(error),
    body: {
      type: `/docs#error-${error.code}`,
      title: t(`errors:${error.code}.title`, named),
      status: error.status,
      detail: t(`errors:${error.code}.detail`, named),
      code: error.code,
      errors: (error.details.errors ?? []).map(({ path, message, params: values }) => ({
        path,
        message: message.startsWith('fields:') ? t(message, values) : message,
      })),
      ...error.details.extra,
    },
  };
}

function headersOf({ code, details }: AppError): Record<string, string> {
  if (code === 'unauthorized') return { 'WWW-Authenticate': 'Bearer realm="malmoi"' };
  if (code === 'unavailable') return { 'Retry-After': String(RETRY_AFTER) };
  if (code === 'too_many_requests') return { 'Retry-After': String(details.params?.['seconds']) };
  return {};
}
