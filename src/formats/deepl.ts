import type { Format } from './format.js';
import { readGlossaryLines } from './wordlist/reader.js';
import { cell, pairsOf } from './wordlist/pairs.js';
import { writeRecords } from './write.js';

/** Dictionary for machine translation as DeepL takes it: two columns, each source once, preferred terms only. */
export const deepl: Format = {
  name: 'deepl',
  title: 'DeepL glossary',
  extensions: ['.tsv'],
  mimeTypes: ['text/tab-separated-values'],
  holds: 'glossary',
  // A file of two columns says nothing of its purpose: by name only.
  sniff: () => false,
  read: readGlossaryLines,
  write: (records, options = {}) => {
    const from = options.from ?? 'en';
    const seen = new Set<string>();
    return writeRecords(records, options, {
      concept: (concept) => {
        const [first] = pairsOf(concept, from);
        if (first?.source.status !== 'preferred' || first.target.status !== 'preferred') return '';
        const source = cell(first.source.text);
        if (seen.has(source)) return '';
        seen.add(source);
        return `${source}\t${cell(first.target.text)}\n`;
      },
    });
  },
};
