import type { Format } from './format.js';
import { startsWithElement } from './sniff.js';
import { readXliff } from './xliff/reader.js';
import { writeXliff } from './xliff/writer.js';

/** XLIFF 1.0–1.2 and what is standard in its dialects. Written as 1.2. */
export const xliff: Format = {
  name: 'xlf',
  title: 'XLIFF 1.0–1.2',
  extensions: ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff'],
  mimeTypes: ['application/xliff+xml', 'application/x-xliff+xml', 'application/xml', 'text/xml'],
  holds: 'memory',
  sniff: (head) => {
    const root = startsWithElement(head, 'xliff');
    return root !== undefined && !/\sversion\s*=\s*["']\s*2/.test(root);
  },
  read: readXliff,
  write: writeXliff,
};
