import type { Format } from './format.js';
import { readXlsx } from './xlsx/reader.js';
import { writeXlsx } from './xlsx/writer.js';

/** Excel workbooks: the same tables as CSV, one a sheet. */
export const xlsx: Format = {
  name: 'xlsx',
  title: 'Excel workbook',
  extensions: ['.xlsx'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  holds: 'both',
  // A ZIP archive whose name is that of a workbook, or whose first part is that of an Office file.
  sniff: (head, filename) =>
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    (/\.xlsx$/i.test(filename ?? '') || Buffer.from(head.subarray(0, 256)).includes('[Content_Types].xml')),
  read: readXlsx,
  write: writeXlsx,
};
