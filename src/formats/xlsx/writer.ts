import writeWorkbook from 'write-excel-file/node';
import type { FormatRecord, Output, Records, WriteOptions } from '../format.js';
import { neutralise } from '../table/formula.js';
import { cellsOf, headingOf } from '../table/table.js';
import { XmlEscaper } from '../xml/escape.js';

/** Excel's limit for the characters of a cell. */
const CELL_LENGTH = 32_767;

/** One sheet with a heading. The workbook is made as a whole: a ZIP archive cannot be streamed row by row here. */
export async function* writeXlsx(records: Records, options: WriteOptions = {}): AsyncGenerator<Output> {
  const escaper = new XmlEscaper();
  const rows: string[][] = [];
  let kind: FormatRecord['type'] | undefined;
  let record = 0;
  for await (const item of records) {
    if (item.type !== 'unit' && item.type !== 'concept') continue;
    record++;
    if (kind !== undefined && kind !== item.type) {
      options.report?.({ record, reason: { code: 'notHeld', params: { record } } });
      continue;
    }
    if (kind === undefined) rows.push(headingOf(item));
    kind = item.type;
    const cells = cellsOf(item).map((cell) => neutralise(escaper.legal(cell)));
    const count = escaper.takeRemoved();
    if (count > 0)
      options.report?.({ record, reason: { code: 'charactersRemoved', params: { count, record } } });
    if (cells.some((cell) => cell.length > CELL_LENGTH)) {
      options.report?.({ record, reason: { code: 'cellTooLong', params: { record, limit: CELL_LENGTH } } });
    }
    rows.push(cells.map((cell) => cell.slice(0, CELL_LENGTH)));
  }
  if (rows.length === 0) rows.push(['en', 'ko']);
  yield await writeWorkbook(
    rows.map((cells) => cells.map((value) => (value === '' ? null : { value, type: String }))),
  ).toBuffer();
}
