/** Known clients write a doubled slash where their base address ends in one; it is read as one. */
import type { RequestHandler } from 'express';

export const doubledSlashes: RequestHandler = (request, _response, next) => {
  const [path, query] = splitOnce(request.url, '?');
  // What follows `unit/` is text, where slashes mean themselves.
  const [head, text] = splitOnce(path, '/unit/');
  const folded = head.replace(/\/{2,}/g, '/');
  request.url =
    folded + (text === undefined ? '' : `/unit/${text}`) + (query === undefined ? '' : `?${query}`);
  next();
};

function splitOnce(value: string, separator: string): [string, string?] {
  const at = value.indexOf(separator);
  return at < 0 ? [value] : [value.slice(0, at), value.slice(at + separator.length)];
}
