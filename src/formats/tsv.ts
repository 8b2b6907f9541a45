import { delimitedFormat } from './table/delimited.js';

/** The same table as CSV with tabs between the cells. */
export const tsv = delimitedFormat(
  { name: 'tsv', title: 'TSV', extensions: ['.tsv'], mimeTypes: ['text/tab-separated-values'] },
  '\t',
);
