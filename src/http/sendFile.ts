/** Streams an export with a strong ETag; an unchanged one is answered with 304 before anything is read. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Format, Records, WriteOptions } from '../formats/index.js';

export interface Export {
  format: Format;
  etag: string;
  /** Name that a browser saves it under. */
  filename: string;
  records: () => Records;
  options?: WriteOptions;
}

export async function sendExport(request: Request, response: Response, file: Export): Promise<void> {
  response.set({ ETag: file.etag, 'Cache-Control': 'private, no-cache' });
  if (matches(request.get('if-none-match'), file.etag)) {
    response.status(304).end();
    return;
  }
  response.type(file.format.mimeTypes[0] ?? 'application/octet-stream');
  response.set('Content-Disposition', `attachment; filename="${file.filename}"`);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(Readable.from(bytes(file)), response);
}

async function* bytes({ format, records, options }: Export): AsyncIterable<Buffer> {
  for await (const chunk of format.write(records(), options)) {
    yield typeof chunk === 'string'
      ? Buffer.from(chunk)
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

/** RFC 9110 13.1.2: `*`, or any of the tags listed; weak ones compare by their value. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
