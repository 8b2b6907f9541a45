import readWorkbook from 'read-excel-file/node';
import { FormatError } from '../errors.js';
import type { FormatEvent, ReadOptions } from '../format.js';
import { withLimits, type Limits } from '../limits.js';
import { readTable } from '../table/table.js';
import type { Row } from '../table/rows.js';
import { checkZip } from './zip.js';

/** Rows of every sheet that has an English and a Korean column. The file is read as a whole. Throws FormatError. */
export async function* readXlsx(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<FormatEvent> {
  const limits = withLimits(options.limits);
  const file = await gather(bytes, limits.wholeFile);
  checkZip(file, limits);
  let understood = 0;
  for (const rows of await sheetsOf(file)) {
    try {
      yield* readTable(numbered(rows, limits), options);
      understood++;
    } catch (error) {
      // Empty sheets and sheets of other things are usual in a workbook.
      if (!(error instanceof FormatError) || !['noColumns', 'emptyFile'].includes(error.code)) throw error;
    }
  }
  if (understood === 0) throw new FormatError('noColumns');
}

/** The whole file. Throws FormatError `emptyFile`, `fileTooLarge`. */
export async function gather(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > limit) throw new FormatError('fileTooLarge', { limit });
    parts.push(part);
  }
  if (length === 0) throw new FormatError('emptyFile');
  return Buffer.concat(parts);
}

async function sheetsOf(file: Buffer): Promise<unknown[][][]> {
  try {
    return (await readWorkbook(file)).map(({ data }) => data);
  } catch (error) {
    throw new FormatError('notAWorkbook', { detail: error instanceof Error ? error.message : String(error) });
  }
}

async function* numbered(rows: readonly unknown[][], limits: Limits): AsyncGenerator<Row> {
  if (rows.length > limits.units) throw new FormatError('tooManyUnits', { limit: limits.units });
  for (const [index, cells] of rows.entries()) {
    yield await Promise.resolve({ cells: cells.map(textOfCell), line: index + 1 });
  }
}

function textOfCell(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
