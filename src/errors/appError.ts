import { ERRORS, type ErrorCode } from './catalogue.js';

/**
 * One wrong field: `path` such as `terms.0.text`. A message that begins with `fields:` is a key of the catalogue, with
 * its values; any other is in the reader's language already.
 */
export interface FieldError {
  path: string;
  message: string;
  params?: Record<string, string | number>;
}

export interface ErrorDetails {
  /** Values named in the text of the error. */
  params?: Record<string, string | number>;
  errors?: FieldError[];
  /** Further members of the problem document, such as the current state at a conflict. */
  extra?: Record<string, unknown>;
}

/** An error that is the client's to see; everything else is logged and hidden. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.name = 'AppError';
    this.status = ERRORS[code];
  }
}

/** The resource named does not exist, or not for this reader. */
export function notFound(what: string, id: string | number): AppError {
  return new AppError('not_found', { params: { what, id: String(id) } });
}
