import { startsWithElement } from './sniff.js';
import type { Format } from './format.js';
import { readTmx } from './tmx/reader.js';
import { writeTmx } from './tmx/writer.js';

/** Translation Memory eXchange, LISA/OSCAR 1.1–1.4b, levels 1 and 2. Written as 1.4. */
export const tmx: Format = {
  name: 'tmx',
  title: 'TMX 1.1–1.4b',
  extensions: ['.tmx'],
  mimeTypes: ['application/x-tmx+xml', 'application/xml', 'text/xml'],
  holds: 'memory',
  sniff: (head) => startsWithElement(head, 'tmx') !== undefined,
  read: readTmx,
  write: writeTmx,
};
