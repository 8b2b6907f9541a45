/** A page of concepts, in the order of their ids. */
import type { ConceptKind, ConceptStatus, Lang } from '../concepts/concept.js';
import type { Db } from '../db/client.js';
import { likeText } from '../db/likeText.js';
import type { Actor } from '../access/roles.js';
import { withTerms, type ConceptRow } from './concept.js';
import { chooseGlossaries } from './glossaries.js';

export interface ConceptFilter {
  glossary?: string[];
  /** Found in a term, whatever the case. */
  q?: string;
  /** Language of the term in which `q` is found. */
  lang?: Lang;
  kind?: ConceptKind;
  status?: ConceptStatus;
  after?: string;
  limit: number;
}

/** Reads one row more than asked for, so that the caller knows whether there is a next page. */
export async function listConcepts(db: Db, actor: Actor, filter: ConceptFilter): Promise<ConceptRow[]> {
  const glossaries = await chooseGlossaries(db, actor, filter.glossary);
  const { q, lang, kind, status, after, limit } = filter;
  const text = q === undefined ? {} : { text: { contains: likeText(q), mode: 'insensitive' as const } };
  return db.prisma.concept.findMany({
    where: {
      glossaryId: { in: glossaries.map((glossary) => glossary.id) },
      ...(q === undefined && lang === undefined
        ? {}
        : { terms: { some: { ...text, ...(lang ? { lang } : {}) } } }),
      ...(kind ? { kind } : {}),
      ...(status ? { status } : {}),
      ...(after === undefined ? {} : { id: { gt: after } }),
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    include: withTerms,
  });
}
