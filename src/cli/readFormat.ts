/** Reads a file of any known format; needs no service. */
import { createReadStream } from 'node:fs';
import { FormatError, type Format, type FormatEvent } from '../formats/index.js';
import { formatOf as recognizeFile } from '../jobs/importFile.js';
import { CliError } from './error.js';

/** @throws CliError when there is no such file or its format is not known */
export async function formatOf(file: string, name?: string): Promise<Format> {
  return recognizeFile({ path: file, filename: file, ...(name === undefined ? {} : { format: name }) }).catch(
    (error: unknown) => {
      if (error instanceof FormatError) throw new CliError(`${file}: ${error.message}`, 1);
      throw new CliError(`there is no file ${file}`, 1);
    },
  );
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
