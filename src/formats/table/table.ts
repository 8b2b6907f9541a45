/** Rows, wherever they come from (CSV, TSV, XLSX), to events; and records to rows. */
import type { FormatErrorCode } from '../errors.js';
import { FormatError } from '../errors.js';
import type { FormatEvent, FormatRecord, ReadOptions } from '../format.js';
import { columnsGuessed, columnsNamed, listsConcepts, type Column, type Columns } from './columns.js';
import { CONCEPT_COLUMNS, cellsOfConcept, conceptOfCells } from './concepts.js';
import type { Row } from './rows.js';
import { UNIT_COLUMNS, cellsOfUnit, unitOfCells } from './units.js';

/** Events of a table: its columns by a heading row, or guessed from the first row. Throws FormatError `noColumns`. */
export async function* readTable(
  rows: AsyncIterable<Row>,
  options: ReadOptions,
): AsyncGenerator<FormatEvent> {
  let reader: TableReader | undefined;
  for await (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (reader) yield* reader.events(row);
    else {
      const named = columnsNamed(row.cells, options.from ?? 'en');
      const columns = named ?? columnsGuessed(row.cells);
      if (!columns) throw new FormatError('noColumns', {}, { line: row.line });
      reader = new TableReader(columns, options);
      yield { type: 'header', languages: ['en', 'ko'] };
      if (!named) yield* reader.events(row);
    }
  }
  if (!reader) throw new FormatError('emptyFile');
}

class TableReader {
  private readonly concepts: boolean;
  private unit = 0;

  constructor(
    private readonly columns: Columns,
    options: ReadOptions,
  ) {
    this.concepts = listsConcepts(columns) || options.as === 'glossary';
  }

  /** A row is one record, or skipped; cells that cannot be read are told beside it. */
  *events({ cells, line }: Row): Generator<FormatEvent> {
    this.unit++;
    const skipped = (code: FormatErrorCode, column = ''): FormatEvent => ({
      type: 'skipped',
      line,
      unit: this.unit,
      reason: { code, params: column === '' ? {} : { column } },
    });
    const bad: Column[] = [];
    const record = this.record(cells, (column) => bad.push(column));
    for (const column of bad) yield skipped('badCell', column);
    const reason = missing(record);
    yield reason === undefined ? { ...record, line } : skipped(reason);
  }

  private record(cells: readonly string[], bad: (column: Column) => void): FormatRecord {
    return this.concepts
      ? { type: 'concept', concept: conceptOfCells(cells, this.columns, bad) }
      : { type: 'unit', unit: unitOfCells(cells, this.columns, bad) };
  }
}

/** Why a record is none. */
function missing(record: FormatRecord): FormatErrorCode | undefined {
  if (record.type === 'concept') return record.concept.terms.length === 0 ? 'noTerms' : undefined;
  const { en, ko } = record.unit;
  return en.text.trim() === '' || ko.text.trim() === '' ? 'emptyText' : undefined;
}

/** Heading and cells for records of one kind; the first record decides which kind a table holds. */
export function headingOf(record: FormatRecord): string[] {
  return [...(record.type === 'unit' ? UNIT_COLUMNS : CONCEPT_COLUMNS)];
}

export function cellsOf(record: FormatRecord): string[] {
  return record.type === 'unit' ? cellsOfUnit(record.unit) : cellsOfConcept(record.concept);
}
