/** Tables of delimited text (RFC 4180, read with patience), row by row. */
import { FormatError } from '../errors.js';
import type { Limits } from '../limits.js';

export interface Row {
  cells: string[];
  /** Line on which it begins, from 1. */
  line: number;
}

/** What may stand between cells, in the order of preference when several would do. */
export const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** Splits a stream of text into rows. `chooseDelimiter` sees the first row and whatever came with it. */
export async function* readRows(
  text: AsyncIterable<string>,
  limits: Limits,
  chooseDelimiter: (beginning: string) => string,
): AsyncGenerator<Row> {
  let buffer = '';
  let delimiter: string | undefined;
  const position = { line: 1, rows: 0 };
  const take = function* (final: boolean): Generator<Row> {
    let start = 0;
    for (;;) {
      const row = parseRow({
        text: buffer,
        start,
        delimiter: (delimiter ??= chooseDelimiter(buffer)),
        final,
      });
      if (row === undefined) break;
      if (++position.rows > limits.units) throw new FormatError('tooManyUnits', { limit: limits.units });
      yield { cells: row.cells, line: position.line };
      position.line += newlines(buffer, start, row.end);
      start = row.end;
    }
    buffer = buffer.slice(start);
  };
  for await (const piece of text) {
    buffer += piece;
    // Only where a line may have ended: a row is not looked through again for every small piece.
    if (/[\r\n]/.test(piece) && hasWholeLine(buffer)) yield* take(false);
    if (buffer.length > limits.unitLength) {
      throw new FormatError(
        'elementTooLarge',
        { limit: limits.unitLength },
        { line: position.line, unit: position.rows },
      );
    }
  }
  yield* take(true);
  if (buffer !== '') throw new FormatError('unclosedQuote', {}, { line: position.line });
}

/** A trailing CR may be half of a line end. */
function hasWholeLine(text: string): boolean {
  return text.includes('\n') || text.slice(0, -1).includes('\r');
}

interface Place {
  text: string;
  start: number;
  delimiter: string;
  /** Whether nothing comes after `text`. */
  final: boolean;
}

/** The row at `start`, undefined when it is not complete. */
export function parseRow(place: Place): { cells: string[]; end: number } | undefined {
  const { text, delimiter, final } = place;
  if (place.start >= text.length) return undefined;
  const cells: string[] = [];
  let { start } = place;
  for (;;) {
    const cell = parseCell({ ...place, start });
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    if (text[cell.end] !== delimiter) {
      const end = afterLineEnd(text, cell.end, final);
      return end === undefined ? undefined : { cells, end };
    }
    start = cell.end + 1;
  }
}

/** The cell at `start`; `end` is the index of the delimiter or line end behind it. */
function parseCell(place: Place): { value: string; end: number } | undefined {
  const { text, start } = place;
  if (text[start] !== '"') return parsePlain(place, start);
  const close = closingQuote(text, start + 1);
  if (close === undefined) return undefined;
  if (close + 1 === text.length && !place.final) return undefined;
  // `"Yes," he said`: no quoted cell but a text that begins with a quotation mark.
  if (!endsCell(text, close + 1, place.delimiter)) return parsePlain(place, close + 1);
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function parsePlain(
  { text, start, delimiter, final }: Place,
  from: number,
): { value: string; end: number } | undefined {
  let end = from;
  while (!endsCell(text, end, delimiter)) end++;
  return end === text.length && !final ? undefined : { value: text.slice(start, end), end };
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  const character = text[at];
  return character === undefined || character === delimiter || character === '\n' || character === '\r';
}

function afterLineEnd(text: string, at: number, final: boolean): number | undefined {
  if (text[at] !== '\r') return Math.min(at + 1, text.length);
  if (at + 1 === text.length && !final) return undefined;
  return text[at + 1] === '\n' ? at + 2 : at + 1;
}

function newlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}
