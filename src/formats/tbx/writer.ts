/** Streams TBX v2 (`martif` with `tig`): what OmegaT, Translate Toolkit and every older tool read. */
import type { ConceptRecord, Output, Records, TermRecord, WriteOptions } from '../format.js';
import { writeRecords } from '../write.js';
import { XmlEscaper } from '../xml/escape.js';
import { ADMINISTRATIVE_STATUS, OWN } from './categories.js';

/** The document for the concepts of a stream; units are reported as not held. */
export function writeTbx(records: Records, options: WriteOptions = {}): AsyncIterable<Output> {
  const escaper = new XmlEscaper();
  let count = 0;
  return writeRecords(records, options, {
    begin: () => begin(escaper, options),
    concept: (concept) => entry(escaper, concept, ++count),
    end: () => '</body>\n</text>\n</martif>\n',
    removed: () => escaper.takeRemoved(),
  });
}

function begin(escaper: XmlEscaper, { from = 'en', title = 'Malmoi' }: WriteOptions): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<martif type="TBX" xml:lang="${from}">\n` +
    `<martifHeader><fileDesc><titleStmt><title>${escaper.text(title)}</title></titleStmt>` +
    '<sourceDesc><p>Malmoi</p></sourceDesc></fileDesc></martifHeader>\n<text>\n<body>\n'
  );
}

function entry(escaper: XmlEscaper, concept: ConceptRecord, count: number): string {
  const languages = (['en', 'ko'] as const).map((lang) => {
    const terms = concept.terms.filter((term) => term.lang === lang);
    return terms.length === 0
      ? ''
      : `<langSet xml:lang="${lang}">${terms.map((term) => tig(escaper, term)).join('')}</langSet>\n`;
  });
  return `<termEntry id="${escaper.attribute(concept.id ?? `c${count}`)}">${described(escaper, concept)}\n${languages.join('')}</termEntry>\n`;
}

function described(escaper: XmlEscaper, concept: ConceptRecord): string {
  const { attributes } = concept;
  const json = attributes && Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : undefined;
  return (
    element(escaper, 'descrip', 'subjectField', concept.domain) +
    element(escaper, 'descrip', 'definition', concept.definition) +
    element(escaper, 'admin', 'source', concept.source) +
    element(escaper, 'admin', OWN.kind, concept.kind) +
    element(escaper, 'admin', OWN.status, concept.status) +
    element(escaper, 'admin', OWN.attributes, json) +
    (concept.note === undefined ? '' : `<note>${escaper.text(concept.note)}</note>`)
  );
}

function tig(escaper: XmlEscaper, term: TermRecord): string {
  const exact = term.status === 'forbidden' ? element(escaper, 'admin', OWN.status, term.status) : '';
  const note = term.note === undefined ? '' : `<note>${escaper.text(term.note)}</note>`;
  return (
    `<tig><term>${escaper.text(term.text)}</term>` +
    element(escaper, 'termNote', 'partOfSpeech', term.partOfSpeech) +
    element(escaper, 'termNote', 'administrativeStatus', ADMINISTRATIVE_STATUS[term.status]) +
    `${exact}${note}</tig>`
  );
}

function element(escaper: XmlEscaper, ...[name, type, text]: [string, string, string | undefined]): string {
  return text === undefined ? '' : `<${name} type="${type}">${escaper.text(text)}</${name}>`;
}
