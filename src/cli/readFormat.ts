/** Reads a file of any known format; needs no service. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import {
  FormatError,
  FORMATS,
  formatNamed,
  recognize,
  type Format,
  type FormatEvent,
} from '../formats/index.js';
import { CliError } from './error.js';

/** Bytes looked at to recognise a format. */
const HEAD = 4096;

export async function formatOf(file: string, name?: string): Promise<Format> {
  const handle = await open(file).catch(() => {
    throw new CliError(`there is no file ${file}`, 1);
  });
  const head = Buffer.alloc(HEAD);
  const { bytesRead } = await handle.read(head, 0, HEAD, 0);
  await handle.close();
  const format = name === undefined ? recognize(head.subarray(0, bytesRead), file) : formatNamed(name);
  if (!format)
    throw new CliError(
      `the format of ${file} is not known; known: ${FORMATS.map((each) => each.name).join(', ')}`,
      1,
    );
  return format;
}

/** @throws CliError with the place where the file cannot be read on. */
export async function* readFile(file: string, format: Format): AsyncIterable<FormatEvent> {
  try {
    yield* format.read(createReadStream(file));
  } catch (error) {
    if (error instanceof FormatError) throw new CliError(`${file}: ${error.message}`, 1);
    throw error;
  }
}
