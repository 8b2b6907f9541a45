/** A few concepts that the examples of the checks speak of. */
import type { Concept, ConceptKind, Lang, Term, TermStatus } from '../concepts/concept.js';

type Written = readonly [lang: Lang, text: string, status?: TermStatus];

function concept(id: string, kind: ConceptKind, ...written: Written[]): Concept {
  const terms: Term[] = written.map(([lang, text, status = 'preferred'], i) => ({
    id: `${id}.${i}`,
    lang,
    text,
    status,
    partOfSpeech: null,
    note: null,
  }));
  return {
    id,
    glossary: 'examples',
    kind,
    definition: null,
    domain: null,
    note: null,
    source: null,
    status: 'verified',
    terms,
    attributes: { key: id },
    version: 1,
  };
}

export const EXAMPLE_CONCEPTS: readonly Concept[] = [
  concept('person.oh-se-hoon', 'person', ['ko', '오세훈'], ['en', 'Oh Se-hoon']),
  concept('person.yin-yong', 'person', ['ko', '인융'], ['en', 'Yin Yong']),
  concept('place.seoul', 'place', ['ko', '서울'], ['en', 'Seoul']),
  concept('place.beijing', 'place', ['ko', '베이징'], ['en', 'Beijing'], ['en', 'Peking', 'deprecated']),
  concept('title.governor', 'title', ['ko', '도지사'], ['en', 'Governor']),
  concept('title.mayor', 'title', ['ko', '시장'], ['en', 'Mayor']),
  concept(
    'organization.united-nations',
    'organization',
    ['ko', '유엔'],
    ['ko', '국제연합', 'deprecated'],
    ['en', 'United Nations'],
    ['en', 'UN', 'admitted'],
  ),
  concept(
    'organization.integration-committee',
    'organization',
    ['ko', '통합위원회'],
    ['en', 'integration committee'],
  ),
  concept(
    'term.ceasefire',
    'term',
    ['ko', '휴전'],
    ['ko', '정전', 'admitted'],
    ['ko', '전쟁중지', 'forbidden'],
    ['en', 'ceasefire'],
    ['en', 'truce', 'admitted'],
    ['en', 'armistice pact', 'forbidden'],
  ),
];
