/** Imports a file of concepts. A concept that is there already gains what it lacked; nothing stored is emptied. */
import type { Job } from '../../db/generated/client.js';
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
import { changesOf, isCompatible, onePreferred, type Stored } from '../mergeConcept.js';
import type { JobKind } from '../kind.js';
import { progressSql } from '../progress.js';

/** Concepts between two records of progress. A concept stored again changes nothing, so a kill repeats no harm. */
const BATCH = 100;

export const importGlossary: JobKind = {
  name: 'importGlossary',
  async run(job, tools) {
    const params = paramsOf(job);
    const glossary = await tools.db.prisma.glossary.findUnique({ where: { slug: params.target } });
    if (!glossary) throw notFound('glossary', params.target);
    const target = { job, params, glossaryId: glossary.id };
    for await (const batch of readBatches(job, { size: BATCH, as: 'glossary' }, conceptOf)) {
      if (tools.stopped()) return;
      const counts = { added: 0, updated: 0, skipped: batch.skipped };
      for (const record of batch.records) counts[await store(tools.db, target, record)] += 1;
      await tools.db.pool.query(progressSql(job, { ...batch, ...counts }));
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

interface Target {
  job: Job;
  params: ImportParams;
  glossaryId: number;
}

async function store(db: Db, { job, params, glossaryId }: Target, record: ConceptRecord): Promise<Outcome> {
  const actor: Actor = { ...SYSTEM, name: params.actor };
  const same = await sameAs(db, glossaryId, record);
  const known = sameConcept(same, record, { before: job.createdAt, onConflict: params.onConflict });
  if (!known) {
    if (!params.dryRun) await createConcept(db, actor, params.target, fieldsOf(record));
    return 'added';
  }
  if (params.onConflict === 'keep') return 'skipped';
  const changes = changesOf(storedOf(known), record, params.onConflict === 'replace');
  if (!changes) return 'skipped';
  if (!params.dryRun) await changeConcept(db, actor, known.id, { version: known.version, ...changes });
  return 'updated';
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Stored concepts that may be this one: by its id, or by its preferred terms (all terms where one is missing). */
async function sameAs(db: Db, glossaryId: number, record: ConceptRecord): Promise<ConceptRow[]> {
  const preferred = (['en', 'ko'] as const).flatMap(
    (lang) => record.terms.find((term) => term.lang === lang && term.status === 'preferred') ?? [],
  );
  const telling = preferred.length === 2 ? preferred : record.terms;
  const byTerms = { AND: telling.map(({ lang, text }) => ({ terms: { some: { lang, text } } })) };
  const byId = record.id !== undefined && UUID.test(record.id) ? [{ id: record.id }] : [];
  return db.prisma.concept.findMany({
    where: { glossaryId, OR: [...byId, byTerms] },
    include: withTerms,
    orderBy: { id: 'asc' },
  });
}

/**
 * Which of them it is. Entries of one file are never one concept, unless they say the same (as when an import goes on
 * after a kill); a stored one that differs in sense is another concept where both are to be kept.
 */
function sameConcept(
  stored: readonly ConceptRow[],
  record: ConceptRecord,
  { before, onConflict }: { before: Date; onConflict: ImportParams['onConflict'] },
): ConceptRow | undefined {
  const byId = stored.find(({ id }) => id === record.id);
  const compatible = stored.filter((row) => isCompatible(storedOf(row), record));
  return (
    byId ??
    compatible.find((row) => changesOf(storedOf(row), record, true) === undefined) ??
    compatible.find((row) => row.createdAt < before) ??
    (onConflict === 'both'
      ? undefined
      : stored.find(({ createdAt, kind }) => createdAt < before && kind === (record.kind ?? kind)))
  );
}

function storedOf({ kind, definition, domain, note, source, attributes, terms }: ConceptRow): Stored {
  return {
    kind,
    definition,
    domain,
    note,
    source,
    attributes: attributes as Record<string, unknown>,
    terms: terms.map(({ lang, text, status, partOfSpeech, note: remark }) => ({
      lang,
      text,
      status,
      partOfSpeech,
      note: remark,
    })),
  };
}

function fieldsOf(record: ConceptRecord): ConceptFields {
  const { definition, domain, note, source, status, attributes } = record;
  return {
    kind: record.kind ?? 'term',
    terms: onePreferred(record.terms.map((term): TermFields => ({ ...term }))),
    ...defined({ definition, domain, note, source, status, attributes }),
  };
}

function defined<T extends object>(values: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
