import type { Format } from './format.js';
import { startsWithElement } from './sniff.js';
import { readXliff2 } from './xliff2/reader.js';
import { writeXliff2 } from './xliff2/writer.js';

/** XLIFF 2.0–2.2 with the glossary module. Written as 2.0. */
export const xliff2: Format = {
  name: 'xlf2',
  title: 'XLIFF 2.0–2.2',
  extensions: ['.xlf', '.xliff'],
  mimeTypes: ['application/xliff+xml', 'application/xml', 'text/xml'],
  holds: 'both',
  sniff: (head) => /\sversion\s*=\s*["']\s*2/.test(startsWithElement(head, 'xliff') ?? ''),
  read: readXliff2,
  write: writeXliff2,
};
