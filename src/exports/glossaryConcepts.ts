/** The concepts of glossaries as records of a file, in the order of their ids, read in pages. */
import type { Db } from '../db/client.js';
import type { ConceptEntry, ConceptRecord } from '../formats/index.js';
import { withTerms, type ConceptRow } from '../glossary/concept.js';

const PAGE = 500;

export async function* glossaryConcepts(db: Db, glossaryIds: readonly number[]): AsyncIterable<ConceptEntry> {
  for (let after: string | undefined; ;) {
    const rows: ConceptRow[] = await db.prisma.concept.findMany({
      where: { glossaryId: { in: [...glossaryIds] }, ...(after === undefined ? {} : { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: PAGE,
      include: withTerms,
    });
    for (const row of rows) yield { type: 'concept', concept: recordOf(row) };
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}

function recordOf(row: ConceptRow): ConceptRecord {
  const { id, kind, status, definition, domain, note, source } = row;
  const texts = Object.entries({ definition, domain, note, source }).filter(([, text]) => text !== null);
  return {
    id,
    kind,
    status,
    ...(Object.fromEntries(texts) as Record<string, string>),
    attributes: row.attributes as Record<string, unknown>,
    terms: row.terms.map(({ lang, text, status: standing, partOfSpeech, note: remark }) => ({
      lang,
      text,
      status: standing,
      ...(partOfSpeech === null ? {} : { partOfSpeech }),
      ...(remark === null ? {} : { note: remark }),
    })),
  };
}
