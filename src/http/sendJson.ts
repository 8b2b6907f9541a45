/** Answers with JSON that is a string already: head and body go out in one write, where Express makes two of a longer body. */
import type { Response } from 'express';

export function sendJson(response: Response, body: string): void {
  response.set({
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
  });
  response.end(body);
}
