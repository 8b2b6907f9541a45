/** The key that a request carries: header, or the path prefix `/k/KEY/` of the compatibility routes. */
import type { Request, RequestHandler } from 'express';

const fromPath = new WeakMap<Request, string>();

/** Takes `/k/KEY` off the front of the path and remembers the key. */
export const keyInPath: RequestHandler = (request, _response, next) => {
  const match = /^\/k\/([^/?]+)(\/[^]*)$/.exec(request.url);
  if (match) {
    fromPath.set(request, match[1]!);
    request.url = match[2]!;
  }
  next();
};

export function keyOf(request: Request): string | undefined {
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(request.get('authorization') ?? '')?.[1];
  const given = bearer ?? request.get('x-api-key') ?? fromPath.get(request);
  if (given !== undefined) return given;
  // An Authorization header of another scheme is a credential too, and a wrong one.
  return request.get('authorization');
}
