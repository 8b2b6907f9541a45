/** Imports a file of concepts. A concept that is there already gains what it lacked; nothing stored is emptied. */
import type { ConceptRecord, FormatEvent } from '../../formats/index.js';
import {
  changeConcept,
  createConcept,
  type ConceptFields,
  type TermFields,
} from '../../glossary/concepts.js';
import { withTerms, type ConceptRow } from '../../glossary/concept.js';
import { SYSTEM, type Actor } from '../../access/roles.js';
import type { Db } from '../../db/client.js';
import { notFound } from '../../errors/appError.js';
import { paramsOf, readBatches, removeUpload, type ImportParams } from '../importFile.js';
import type { JobKind } from '../kind.js';
import { writeProgress } from '../progress.js';

/** Concepts between two records of progress. A concept stored again changes nothing, so a kill repeats no harm. */
const BATCH = 100;

export const importGlossary: JobKind = {
  name: 'importGlossary',
  async run(job, tools) {
    const params = paramsOf(job);
    const glossary = await tools.db.prisma.glossary.findUnique({ where: { slug: params.target } });
    if (!glossary) throw notFound('glossary', params.target);
    for await (const batch of readBatches(
      params,
      { from: job.processed, size: BATCH, as: 'glossary' },
      conceptOf,
    )) {
      if (tools.stopped()) return;
      const counts = { added: 0, updated: 0, skipped: batch.skipped };
      for (const record of batch.records) counts[await store(tools.db, params, glossary.id, record)] += 1;
      await writeProgress((sql, values) => tools.db.pool.query(sql, values), job, {
        ...counts,
        position: batch.position,
        bytes: batch.bytes,
        errors: batch.errors,
      });
      await tools.wrote('concepts');
    }
  },
  clean: removeUpload,
};

function conceptOf(event: FormatEvent): ConceptRecord | undefined {
  if (event.type === 'concept') return event.concept;
  if (event.type !== 'unit') return undefined;
  const { en, ko, note } = event.unit;
  return {
    terms: [
      { lang: 'en', text: en.text, status: 'preferred' },
      { lang: 'ko', text: ko.text, status: 'preferred' },
    ],
    ...(note === undefined ? {} : { note }),
  };
}

type Outcome = 'added' | 'updated' | 'skipped';

async function store(
  db: Db,
  params: ImportParams,
  glossaryId: number,
  record: ConceptRecord,
): Promise<Outcome> {
  const actor: Actor = { ...SYSTEM, name: params.actor };
  const known = await findSame(db, glossaryId, record);
  if (params.dryRun) return known ? 'updated' : 'added';
  if (!known) {
    await createConcept(db, actor, params.target, fieldsOf(record));
    return 'added';
  }
  if (params.onConflict === 'keep') return 'skipped';
  const missing = whatIsMissing(known, record, params.onConflict === 'replace');
  if (!missing) return 'skipped';
  await changeConcept(db, actor, known.id, { version: known.version, ...missing });
  return 'updated';
}

/** The same concept: the same preferred English and the same preferred Korean, or its id. */
async function findSame(db: Db, glossaryId: number, record: ConceptRecord): Promise<ConceptRow | null> {
  const [en, ko] = (['en', 'ko'] as const).map((lang) =>
    record.terms.find((term) => term.lang === lang && term.status === 'preferred'),
  );
  if (!en || !ko) return null;
  return db.prisma.concept.findFirst({
    where: {
      glossaryId,
      AND: [
        { terms: { some: { lang: 'en', text: en.text } } },
        { terms: { some: { lang: 'ko', text: ko.text } } },
      ],
    },
    include: withTerms,
    orderBy: { id: 'asc' },
  });
}

function fieldsOf(record: ConceptRecord): ConceptFields {
  const { definition, domain, note, source, status, attributes } = record;
  return {
    kind: record.kind ?? 'term',
    terms: onePreferred(record.terms.map((term): TermFields => ({ ...term }))),
    ...defined({ definition, domain, note, source, status, attributes }),
  };
}

/** A file may mark several terms of a language as preferred, or none: the first is, the others are admitted. */
function onePreferred(terms: TermFields[]): TermFields[] {
  const taken = new Set<string>();
  return terms.map((term) => {
    if (term.status !== 'preferred') return term;
    const status = taken.has(term.lang) ? 'admitted' : 'preferred';
    taken.add(term.lang);
    return { ...term, status };
  });
}

function whatIsMissing(
  known: ConceptRow,
  record: ConceptRecord,
  replace: boolean,
): Partial<ConceptFields> | undefined {
  const { definition, domain, note, source } = record;
  const given = defined({ definition, domain, note, source });
  const fresh = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => {
      const stored = known[name as 'note'];
      return stored === null || (replace && stored !== value);
    }),
  );
  const terms = record.terms.filter(
    (term) => !known.terms.some(({ lang, text }) => lang === term.lang && text === term.text),
  );
  if (Object.keys(fresh).length === 0 && terms.length === 0) return undefined;
  const kept = known.terms.map(({ lang, text, status, partOfSpeech, note: remark }) => ({
    lang,
    text,
    status,
    partOfSpeech,
    note: remark,
  }));
  return { ...fresh, ...(terms.length > 0 ? { terms: onePreferred([...kept, ...terms]) } : {}) };
}

function defined<T extends object>(values: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
