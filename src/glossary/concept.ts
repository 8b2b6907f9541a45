/** A concept as clients and revisions see it. */
import type { Concept as ConceptRecord, Prisma, Term as TermRecord } from '../db/generated/client.js';
import type { Concept, ConceptAttributes } from '../concepts/concept.js';

export type ConceptRow = ConceptRecord & { terms: TermRecord[]; glossary: { slug: string } };

/** The relations that a presented concept needs, terms in their order. */
export const withTerms = {
  terms: { orderBy: [{ lang: 'asc' }, { position: 'asc' }, { id: 'asc' }] },
  glossary: { select: { slug: true } },
} satisfies Prisma.ConceptInclude;

/** The concept as the pure core takes it. */
export function toConcept(row: ConceptRow): Concept {
  return {
    id: row.id,
    glossary: row.glossary.slug,
    kind: row.kind,
    definition: row.definition,
    domain: row.domain,
    note: row.note,
    source: row.source,
    status: row.status,
    terms: row.terms.map(({ id, lang, text, status, partOfSpeech, note }) => ({
      id,
      lang,
      text,
      status,
      partOfSpeech,
      note,
    })),
    attributes: row.attributes as ConceptAttributes,
    version: row.version,
  };
}

export function conceptState(row: ConceptRow) {
  return {
    ...toConcept(row),
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
  };
}

export type ConceptState = ReturnType<typeof conceptState>;
