/** Streams an uploaded file to where it will be read from: the raw body, or the first file of a multipart form. */
import { pipeline } from 'node:stream/promises';
import { Transform, type Writable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { AppError } from '../../../errors/appError.js';

export interface Received {
  bytes: number;
  /** Name given in a multipart form, without any folder. */
  filename?: string;
}

/** The largest file taken: ten years of a large desk in one TMX. */
const MAX_BYTES = 4 * 1024 ** 3;

/** @throws payload_too_large, invalid_request */
export async function receiveFile(request: Request, to: Writable): Promise<Received> {
  const counter = { bytes: 0 };
  if (!request.is('multipart/form-data')) {
    await pipeline(request, counting(counter), to);
    return counter;
  }
  const filename = await receiveMultipart(request, counter, to);
  return { ...counter, ...(filename === undefined ? {} : { filename }) };
}

function counting(counter: { bytes: number }): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      counter.bytes += chunk.length;
      if (counter.bytes > MAX_BYTES) done(new AppError('payload_too_large', { params: { limit: '4 GiB' } }));
      else done(null, chunk);
    },
  });
}

async function receiveMultipart(
  request: Request,
  counter: { bytes: number },
  to: Writable,
): Promise<string | undefined> {
  const form = openForm(request);
  return new Promise((resolve, reject) => {
    let writing: Promise<string | undefined> | undefined;
    form.on('file', (_field, stream, { filename }) => {
      if (writing) {
        stream.resume();
        return;
      }
      writing = pipeline(stream, counting(counter), to).then(() => filename);
      writing.catch(reject);
    });
    form.on('error', () => reject(malformed()));
    form.on('close', () => {
      if (writing) writing.then(resolve, reject);
      else
        reject(
          new AppError('invalid_request', { errors: [{ path: 'file', message: 'multipart: no file' }] }),
        );
    });
    request.pipe(form);
  });
}

function openForm(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits: { files: 1, fields: 20, fieldSize: 4096 } });
  } catch {
    throw malformed();
  }
}

const malformed = (): AppError =>
  new AppError('invalid_request', { errors: [{ path: 'body', message: 'malformed multipart form' }] });
