import type { Lang } from '../concepts/concept.js';
import type { ConceptRecord, Format } from './format.js';
import { readGlossaryLines } from './wordlist/reader.js';
import { avoided, cell, pairsOf } from './wordlist/pairs.js';
import { writeRecords } from './write.js';

const EXTENSIONS = ['.utf8', '.tab', '.txt'];

/** OmegaT's glossary: `source⇥target⇥comment` in UTF-8, no heading. */
export const omegat: Format = {
  name: 'utf8',
  title: 'OmegaT glossary',
  extensions: EXTENSIONS,
  mimeTypes: ['text/plain'],
  holds: 'glossary',
  sniff: (_, filename) => EXTENSIONS.some((ending) => filename?.toLowerCase().endsWith(ending) === true),
  read: readGlossaryLines,
  write: (records, options = {}) =>
    writeRecords(records, options, { concept: (concept) => linesOf(concept, options.from ?? 'en') }),
};

function linesOf(concept: ConceptRecord, from: Lang): string {
  const comment = commentOf(concept, from);
  return pairsOf(concept, from)
    .map(({ source, target }) => {
      // A line that begins with the mark of a remark would be none to OmegaT.
      const term = cell(source.text).replace(/^#/, '\uFF03');
      return `${term}\t${cell(target.text)}${comment === '' ? '' : `\t${comment}`}\n`;
    })
    .join('');
}

/** What a translator should know beside the term: sense, note, and what not to write (✗). */
function commentOf(concept: ConceptRecord, from: Lang): string {
  const not = avoided(concept, from).map((text) => `✗ ${text}`);
  return [concept.definition, concept.note, not.join(', ')]
    .map((part) => cell(part ?? ''))
    .filter((part) => part !== '')
    .join('; ');
}
