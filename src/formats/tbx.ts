import type { Format } from './format.js';
import { startsWithElement } from './sniff.js';
import { basicDca, basicDct } from './tbx/basic.js';
import type { Dialect } from './tbx/dialect.js';
import { martif } from './tbx/martif.js';
import { readTbx } from './tbx/reader.js';
import { writeTbx } from './tbx/writer.js';

const EXTENSIONS = ['.tbx', '.tbxm'];

/** Each reads all of TBX; the names differ in what is written. */
function tbxAs(name: string, title: string, dialect: Dialect, sniff: Format['sniff']): Format {
  return {
    name,
    title,
    extensions: EXTENSIONS,
    mimeTypes: ['application/x-tbx', 'application/xml', 'text/xml'],
    holds: 'glossary',
    sniff,
    read: readTbx,
    write: (records, options) => writeTbx(dialect, records, options),
  };
}

/** TermBase eXchange, ISO 30042:2008: `martif`, the form that older tools read. */
export const tbx = tbxAs('tbx', 'TBX v2', martif, (head) => startsWithElement(head, 'martif') !== undefined);

/** ISO 30042:2019 as TBX-Basic, data categories as attributes; also core and other dialects. */
export const tbx3 = tbxAs('tbx3', 'TBX v3 (TBX-Basic, DCA)', basicDca, (head) => {
  const root = startsWithElement(head, 'tbx');
  return root !== undefined && !/\sstyle\s*=\s*["']dct/.test(root);
});

/** The same with data categories as elements. */
export const tbx3dct = tbxAs(
  'tbx3dct',
  'TBX v3 (TBX-Basic, DCT)',
  basicDct,
  (head) => startsWithElement(head, 'tbx') !== undefined,
);
