/** Reads an upload form: its fields, which stand before the file, then the file into the data folder. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { AppError } from '../../errors/appError.js';
import { fieldsOf, type Fields } from '../page.js';

export interface Upload {
  fields: Fields;
  path: string;
  filename: string;
  bytes: number;
}

/** The same as for an upload through the API. */
const MAX_BYTES = 4 * 1024 ** 3;

/**
 * @param accept sees the fields before a byte of the file is stored; what it throws refuses the upload.
 * @throws invalid_request, payload_too_large, and what `accept` throws
 */
export async function receiveForm(
  request: Request,
  dataDir: string,
  accept: (fields: Fields) => Promise<void>,
): Promise<Upload> {
  const folder = join(dataDir, 'uploads');
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  try {
    return await receive(request, path, accept);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

function receive(request: Request, path: string, accept: (fields: Fields) => Promise<void>): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const values: Record<string, string> = {};
    const form = open(request);
    let storing: Promise<Upload> | undefined;
    const fail = (error: unknown): void => {
      request.unpipe(form);
      request.resume();
      reject(error instanceof Error ? error : malformed());
    };
    form.on('field', (name, value) => (values[name] = value));
    form.on('file', (_name, stream, { filename }) => {
      storing = store(stream, { values, path, filename, accept });
      storing.catch(fail);
    });
    form.on('error', () => fail(malformed()));
    form.on('close', () => (storing ? void storing.then(resolve, fail) : fail(malformed())));
    request.pipe(form);
  });
}

interface Storing {
  values: Record<string, string>;
  path: string;
  filename: string | undefined;
  accept: (fields: Fields) => Promise<void>;
}

async function store(
  stream: Readable & { truncated?: boolean },
  { values, path, filename, accept }: Storing,
): Promise<Upload> {
  const fields = fieldsOf(values);
  await accept(fields);
  const file = createWriteStream(path);
  await pipeline(stream, file);
  if (stream.truncated) throw new AppError('payload_too_large', { params: { limit: '4 GiB' } });
  return { fields, path, filename: filename ?? '', bytes: file.bytesWritten };
}

function open(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      limits: { files: 1, fields: 20, fieldSize: 4096, fileSize: MAX_BYTES },
      defParamCharset: 'utf8',
    });
  } catch {
    throw malformed();
  }
}

const malformed = (): AppError =>
  new AppError('invalid_request', { errors: [{ path: 'file', message: 'malformed form' }] });
