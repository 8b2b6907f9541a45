/** CSV and TSV: the same table with another delimiter. */
import { decodeText } from '../encoding/text.js';
import type {
  Format,
  FormatEvent,
  FormatRecord,
  Output,
  ReadOptions,
  Records,
  WriteOptions,
} from '../format.js';
import { withLimits } from '../limits.js';
import { writeRecords } from '../write.js';
import { columnsGuessed, columnsNamed } from './columns.js';
import { neutralise } from './formula.js';
import { DELIMITERS, parseRow, readRows } from './rows.js';
import { cellsOf, headingOf, readTable } from './table.js';

/** Reads a table whatever its delimiter: the first that makes sense of the first row. */
export function readDelimited(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncIterable<FormatEvent> {
  const rows = readRows(decodeText(bytes), withLimits(options.limits), (beginning) =>
    delimiterOf(beginning, options),
  );
  return readTable(rows, options);
}

/** The delimiter with which the first row names or shows both languages, else the one that makes the most cells. */
export function delimiterOf(beginning: string, options: ReadOptions): string {
  const rows = DELIMITERS.map((delimiter) => ({
    delimiter,
    cells: parseRow({ text: beginning, start: 0, delimiter, final: true })?.cells ?? [],
  }));
  const found =
    rows.find(({ cells }) => columnsNamed(cells, options.from ?? 'en')) ??
    rows.find(({ cells }) => columnsGuessed(cells));
  return (found ?? rows.reduce((a, b) => (b.cells.length > a.cells.length ? b : a))).delimiter;
}

/** A row of such a table, with cells that a spreadsheet would run made harmless. */
export function tableLine(cells: readonly string[], delimiter: string): string {
  const quoted = cells.map((cell) => {
    const safe = neutralise(cell);
    return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return quoted.join(delimiter) + '\r\n';
}

/** Writes a heading and a row a record. A byte order mark goes first: without it Excel reads Hangul as cp949. */
export function writeDelimited(
  records: Records,
  options: WriteOptions,
  delimiter: string,
): AsyncIterable<Output> {
  let kind: FormatRecord['type'] | undefined;
  const row = (record: FormatRecord): string | undefined => {
    if (kind !== undefined && kind !== record.type) return undefined;
    const heading = kind === undefined ? '\uFEFF' + tableLine(headingOf(record), delimiter) : '';
    kind = record.type;
    return heading + tableLine(cellsOf(record), delimiter);
  };
  return writeRecords(records, options, {
    unit: (unit) => row({ type: 'unit', unit }),
    concept: (concept) => row({ type: 'concept', concept }),
    end: () => (kind === undefined ? '\uFEFF' + tableLine(['en', 'ko'], delimiter) : ''),
  });
}

/** A format told by the ending of its name. */
export function delimitedFormat(
  description: Pick<Format, 'name' | 'title' | 'extensions' | 'mimeTypes'>,
  delimiter: string,
): Format {
  return {
    ...description,
    holds: 'both',
    sniff: (_, filename) =>
      description.extensions.some((ending) => filename?.toLowerCase().endsWith(ending) === true),
    read: readDelimited,
    write: (records, options = {}) => writeDelimited(records, options, delimiter),
  };
}
