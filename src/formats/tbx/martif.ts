/** TBX v2: `martif` with `tig`, what OmegaT, Translate Toolkit and every older tool read. */
import type { ConceptRecord } from '../format.js';
import { OWN } from './categories.js';
import { asAttribute, type Category, type Dialect } from './dialect.js';

export const martif: Dialect = {
  begin: (escaper, from, title) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<martif type="TBX" xml:lang="${from}">\n` +
    `<martifHeader><fileDesc><titleStmt><title>${escaper.text(title)}</title></titleStmt>` +
    '<sourceDesc><p>Malmoi</p></sourceDesc></fileDesc></martifHeader>\n<text>\n<body>\n',
  end: '</body>\n</text>\n</martif>\n',
  elements: { entry: 'termEntry', language: 'langSet', term: 'tig' },
  id: (concept, count) => concept.id ?? `c${count}`,
  category: asAttribute,
  partOfSpeech: (term) => term.partOfSpeech,
  rest: {
    ofConcept: (escaper, concept) =>
      ownCategories(concept)
        .map((category) => asAttribute(escaper, category))
        .join(''),
    ofTerm: (escaper, { status }) =>
      status === 'forbidden' ? asAttribute(escaper, ['admin', OWN.status, status]) : '',
  },
};

function ownCategories({ kind, status, attributes }: ConceptRecord): Category[] {
  const json = attributes && Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : undefined;
  return Object.entries({ [OWN.kind]: kind, [OWN.status]: status, [OWN.attributes]: json }).flatMap(
    ([name, text]): Category[] => (text === undefined ? [] : [['admin', name, text]]),
  );
}
