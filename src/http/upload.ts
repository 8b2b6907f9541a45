/** Streams an uploaded file into the data folder: the raw body, or the file of a multipart form with its fields. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { AppError } from '../errors/appError.js';

export interface Upload {
  path: string;
  bytes: number;
  /** Name given in a form, without any folder. */
  filename: string | undefined;
  /** Fields of a form that stand before its file. */
  fields: Readonly<Record<string, string>>;
}

/** The largest file taken: ten years of a large desk in one TMX. */
const MAX_BYTES = 4 * 1024 ** 3;
const LIMITS = { files: 1, fields: 20, fieldSize: 4096 };

/** Sees a form's fields before a byte of its file is stored; what it throws refuses the upload. */
export type Accept = (fields: Upload['fields']) => Promise<void>;

/** @throws invalid_request, payload_too_large, and what `accept` throws; then nothing is left behind. */
export async function receiveUpload(request: Request, dataDir: string, accept?: Accept): Promise<Upload> {
  const folder = join(dataDir, 'uploads');
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  try {
    if (request.is('multipart/form-data')) return await receiveForm(request, path, accept);
    return { path, bytes: await store(request, path), filename: undefined, fields: {} };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function store(stream: Readable, path: string): Promise<number> {
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) done(new AppError('payload_too_large', { params: { limit: '4 GiB' } }));
      else done(null, chunk);
    },
  });
  await pipeline(stream, counting, createWriteStream(path));
  return bytes;
}

async function receiveForm(request: Request, path: string, accept: Accept | undefined): Promise<Upload> {
  const form = openForm(request);
  const fields: Record<string, string> = {};
  let storing: Promise<Upload> | undefined;
  form.on('field', (name, value) => (fields[name] = value));
  form.on('file', (_name, stream, { filename }) => {
    storing = Promise.resolve(accept?.(fields)).then(async () => {
      if (/[/\\]/.test(filename ?? '')) throw problem('fileName');
      return {
        path,
        bytes: await store(stream, path),
        filename,
        fields,
      };
    });
    // A refused file is still read to its end, so that the answer reaches a client that is sending.
    storing.catch(() => stream.resume());
  });
  await pipeline(request, form).catch(() => {
    throw problem('malformed');
  });
  if (!storing) throw problem('noFile');
  return storing;
}

function openForm(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits: LIMITS, defParamCharset: 'utf8', preservePath: true });
  } catch {
    throw problem('malformed');
  }
}

const problem = (what: 'malformed' | 'noFile' | 'fileName'): AppError =>
  new AppError('invalid_request', { errors: [{ path: 'file', message: `fields:${what}` }] });
