/**
 * TBX v3 (ISO 30042:2019), dialect TBX-Basic, data categories as attributes (DCA) or as elements (DCT). Only what the
 * dialect allows; what it has no category for stands in a processing instruction, which every other tool passes over.
 */
import type { ConceptRecord, TermRecord } from '../format.js';
import type { XmlEscaper } from '../xml/escape.js';
import { OWN_INSTRUCTION } from './categories.js';
import { asAttribute, type Dialect } from './dialect.js';

const MODULES = ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"';
/** The module that defines each category that we write. */
const MODULE_OF: Readonly<Record<string, 'min' | 'basic'>> = {
  subjectField: 'min',
  administrativeStatus: 'min',
  partOfSpeech: 'min',
  definition: 'basic',
  source: 'basic',
};
const PARTS_OF_SPEECH = new Set(['adjective', 'noun', 'other', 'verb', 'adverb']);
/** What may be an XML id; ours begin with any hexadecimal digit. */
const XML_ID = /^[A-Za-z_][\w.-]*$/;

export const basicDca: Dialect = basic('dca', '', asAttribute);

export const basicDct: Dialect = basic('dct', MODULES, (escaper, [, name, text]) => {
  const element = `${MODULE_OF[name]}:${name}`;
  return `<${element}>${escaper.text(text)}</${element}>`;
});

function basic(style: string, modules: string, category: Dialect['category']): Dialect {
  return {
    begin: (escaper, from, title) =>
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      `<tbx type="TBX-Basic" style="${style}" xml:lang="${from}" xmlns="urn:iso:std:iso:30042:ed-2"${modules}>\n` +
      `<tbxHeader><fileDesc><titleStmt><title>${escaper.text(title)}</title></titleStmt>` +
      '<sourceDesc><p>Malmoi</p></sourceDesc></fileDesc></tbxHeader>\n<text>\n<body>\n',
    end: '</body>\n</text>\n</tbx>\n',
    elements: { entry: 'conceptEntry', language: 'langSec', term: 'termSec' },
    id: ({ id = '' }, count) => (XML_ID.test(id) ? id : `c${count}`),
    category,
    partOfSpeech: ({ partOfSpeech }) =>
      partOfSpeech === undefined || PARTS_OF_SPEECH.has(partOfSpeech) ? partOfSpeech : 'other',
    rest: { ofConcept, ofTerm },
  };
}

function ofConcept(escaper: XmlEscaper, { id, kind, status, attributes }: ConceptRecord): string {
  const own = { id: id === undefined || XML_ID.test(id) ? undefined : id, kind, status };
  const filled = attributes && Object.keys(attributes).length > 0;
  return instruction(escaper, { ...own, ...(filled && { attributes }) });
}

function ofTerm(escaper: XmlEscaper, term: TermRecord): string {
  return instruction(escaper, {
    status: term.status === 'forbidden' ? term.status : undefined,
    partOfSpeech: PARTS_OF_SPEECH.has(term.partOfSpeech ?? 'other') ? undefined : term.partOfSpeech,
  });
}

/** As JSON, in which the end of an instruction cannot occur. */
function instruction(escaper: XmlEscaper, values: Record<string, unknown>): string {
  const json = JSON.stringify(values);
  return json === '{}' ? '' : `<?${OWN_INSTRUCTION} ${escaper.legal(json.replaceAll('>', '\\u003e'))}?>`;
}
