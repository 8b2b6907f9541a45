import type { Format, Output } from './format.js';
import { headText } from './sniff.js';
import { readWordfast, wordfastLine } from './wordfast/lines.js';
import { writeRecords } from './write.js';

const HEADING = /^\uFEFF?%\d{8}~\d{6}\t/;

/** Wordfast Classic text memory. */
export const wordfast: Format = {
  name: 'wordfast',
  title: 'Wordfast TXT memory',
  extensions: ['.txt'],
  mimeTypes: ['text/plain'],
  holds: 'memory',
  sniff: (head) => HEADING.test(headText(head)),
  read: readWordfast,
  write: (records, options = {}) => {
    const from = options.from ?? 'en';
    const [source, target] = from === 'en' ? ['EN-US', 'KO-KR'] : ['KO-KR', 'EN-US'];
    let record = 0;
    const text = writeRecords(records, options, {
      begin: () =>
        `\uFEFF%19700101~000000\t%Malmoi\t%TU=00000000\t%${source}\t%Wordfast TM v.5.51/00\t%${target}\t%---\r\n`,
      unit: (unit) => {
        record++;
        if (unit.en.tags.length + unit.ko.tags.length > 0) {
          options.report?.({ record, reason: { code: 'tagsDropped', params: { record } } });
        }
        return wordfastLine(unit, from);
      },
    });
    return asUtf16(text);
  },
};

/** Wordfast and other tools take a memory without UTF-16's mark for one in a code page of Windows. */
async function* asUtf16(text: AsyncIterable<Output>): AsyncGenerator<Output> {
  for await (const piece of text) yield typeof piece === 'string' ? Buffer.from(piece, 'utf16le') : piece;
}
