import { delimitedFormat } from './table/delimited.js';

/** Tables with a heading row; RFC 4180. */
export const csv = delimitedFormat(
  { name: 'csv', title: 'CSV', extensions: ['.csv'], mimeTypes: ['text/csv'] },
  ',',
);
