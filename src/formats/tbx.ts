import type { Format } from './format.js';
import { startsWithElement } from './sniff.js';
import { readTbx } from './tbx/reader.js';
import { writeTbx } from './tbx/writer.js';

/** TermBase eXchange, ISO 30042: v2 and v3 (DCA and DCT). Written as v2. */
export const tbx: Format = {
  name: 'tbx',
  title: 'TBX v2 and v3',
  extensions: ['.tbx', '.tbxm'],
  mimeTypes: ['application/x-tbx', 'application/xml', 'text/xml'],
  holds: 'glossary',
  sniff: (head) =>
    startsWithElement(head, 'martif') !== undefined || startsWithElement(head, 'tbx') !== undefined,
  read: readTbx,
  write: writeTbx,
};
