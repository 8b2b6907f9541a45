import type { Format } from './format.js';
import { headText } from './sniff.js';
import { readPo } from './po/reader.js';
import { writePo } from './po/writer.js';

/** GNU gettext catalogues from English into Korean. */
export const po: Format = {
  name: 'po',
  title: 'gettext PO',
  extensions: ['.po', '.pot'],
  mimeTypes: ['text/x-gettext-translation'],
  holds: 'memory',
  sniff: (head, filename) =>
    /\.pot?$/i.test(filename ?? '') || /^(?:\s|#[^\n]*\n)*msgid ""\s*\n\s*msgstr "/.test(headText(head)),
  read: readPo,
  write: writePo,
};
