import type { Output, Records, TranslationUnit, WriteOptions } from '../format.js';
import { writeRecords } from '../write.js';

const HEADER = `msgid ""
msgstr ""
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: ko\\n"
"X-Source-Language: en\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"X-Generator: Malmoi\\n"

`;

/** Streams a PO file from English into Korean. Drafts are `fuzzy`; rejected units and inline tags are left out. */
export function writePo(records: Records, options: WriteOptions = {}): AsyncIterable<Output> {
  let record = 0;
  return writeRecords(records, options, {
    begin: () => HEADER,
    unit: (unit) => {
      record++;
      if (unit.status === 'rejected') return undefined;
      if (unit.en.tags.length + unit.ko.tags.length > 0) {
        options.report?.({ record, reason: { code: 'tagsDropped', params: { record } } });
      }
      return entry(unit);
    },
  });
}

function entry(unit: TranslationUnit): string {
  const context = unit.properties?.['msgctxt'];
  const plural = unit.properties?.['msgid_plural'];
  return (
    comments('#', unit.note) +
    comments('#:', unit.document) +
    (unit.status === 'draft' ? '#, fuzzy\n' : '') +
    (context === undefined ? '' : `msgctxt ${quote(context)}\n`) +
    `msgid ${quote(unit.en.text)}\n` +
    (plural === undefined ? `msgstr ${quote(unit.ko.text)}\n` : pluralForms(plural, unit.ko.text)) +
    '\n'
  );
}

function pluralForms(plural: string, translation: string): string {
  return `msgid_plural ${quote(plural)}\nmsgstr[0] ${quote(translation)}\n`;
}

function comments(mark: string, text: string | undefined): string {
  if (text === undefined) return '';
  return text
    .split(/[\r\n]+/)
    .map((line) => `${mark} ${line.trim()}\n`)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quote(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character]!)}"`;
}
