/** Concepts: store, change, delete, revert. Every function writes in one transaction and returns what is stored. */
import { AppError, notFound } from '../errors/appError.js';
import type { ConceptKind, ConceptStatus, Lang, TermStatus } from '../concepts/concept.js';
import type { Prisma } from '../db/generated/client.js';
import type { Db, Transaction } from '../db/client.js';
import { historyOf, json, record, stateAt, type HistoryItem } from '../history/revisions.js';
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';
import { conceptState, withTerms, type ConceptRow, type ConceptState } from './concept.js';
import { chooseGlossaries, mayUseGlossary } from './glossaries.js';

export interface TermFields {
  lang: Lang;
  text: string;
  status?: TermStatus;
  partOfSpeech?: string | null;
  note?: string | null;
}

export interface ConceptFields {
  kind: ConceptKind;
  definition?: string | null;
  domain?: string | null;
  note?: string | null;
  source?: string | null;
  status?: ConceptStatus;
  attributes?: Record<string, unknown>;
  terms: TermFields[];
}

/** @throws not_found, forbidden_memory */
export async function createConcept(
  db: Db,
  actor: Actor,
  glossarySlug: string,
  fields: ConceptFields,
): Promise<ConceptRow> {
  const [glossary] = await chooseGlossaries(db, actor, [glossarySlug]);
  const { terms, attributes, ...rest } = fields;
  return db.prisma.$transaction(async (tx) => {
    const row = await tx.concept.create({
      data: {
        ...rest,
        glossaryId: glossary!.id,
        attributes: json(attributes ?? {}),
        createdBy: actor.name,
        updatedBy: actor.name,
        terms: { create: termRows(terms) },
      },
      include: withTerms,
    });
    await writeAudit(tx, actor, { action: 'create', entity: 'concept', entityId: row.id });
    return row;
  });
}

function termRows(terms: TermFields[]): Prisma.TermCreateWithoutConceptInput[] {
  return terms.map((term, position) => ({ ...term, position }));
}

/** @throws not_found, also for a concept of a glossary that the actor may not use. */
export async function readConcept(db: Db, actor: Actor, id: string): Promise<ConceptRow> {
  const row = await db.prisma.concept.findUnique({ where: { id }, include: withTerms });
  if (!row || !mayUseGlossary(actor, row.glossary.slug)) throw notFound('concept', id);
  return row;
}

export type ConceptChange = Partial<ConceptFields> & { version: number };

/** Changes what is named; `terms`, where named, replaces all terms. @throws not_found, version_conflict */
export async function changeConcept(
  db: Db,
  actor: Actor,
  id: string,
  change: ConceptChange,
): Promise<ConceptRow> {
  const { version, ...fields } = change;
  return db.prisma.$transaction(async (tx) => {
    const before = await lockConcept(tx, actor, id);
    mustHaveVersion(before, version);
    return write(tx, actor, { before, fields, action: 'update' });
  });
}

/** @throws not_found, version_conflict */
export async function deleteConcept(db: Db, actor: Actor, id: string, version?: number): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    const before = await lockConcept(tx, actor, id);
    if (version !== undefined) mustHaveVersion(before, version);
    await tx.concept.delete({ where: { id } });
    const states = { before: conceptState(before), after: null };
    await record(tx, actor, {
      entity: 'concept',
      entityId: id,
      version: before.version + 1,
      action: 'delete',
      ...states,
    });
    await writeAudit(tx, actor, { action: 'delete', entity: 'concept', entityId: id });
  });
}

/** Versions of a concept, the newest first, also after its deletion. @throws not_found */
export async function conceptHistory(db: Db, actor: Actor, id: string): Promise<HistoryItem[]> {
  const row = await db.prisma.concept.findUnique({ where: { id }, include: withTerms });
  const history = await historyOf(db.prisma, 'concept', id, row ? conceptState(row) : null);
  const glossary = (history[0]?.after ?? history[0]?.before)?.['glossary'];
  if (typeof glossary !== 'string' || !mayUseGlossary(actor, glossary)) throw notFound('concept', id);
  return history;
}

/** Writes the state of an earlier version as a new one; a deleted concept comes back under its id. */
export async function revertConcept(
  db: Db,
  actor: Actor,
  id: string,
  to: number,
  version?: number,
): Promise<ConceptRow> {
  const state = stateAt(await conceptHistory(db, actor, id), to) as ConceptState | undefined;
  if (!state) throw new AppError('nothing_to_revert', { params: { version: to } });
  return db.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM concept WHERE id = ${id}::uuid FOR UPDATE`;
    const before = await tx.concept.findUnique({ where: { id }, include: withTerms });
    if (!before) return bringBack(tx, actor, state);
    if (version !== undefined) mustHaveVersion(before, version);
    return write(tx, actor, { before, fields: fieldsOf(state), action: 'revert' });
  });
}

function fieldsOf(state: ConceptState): ConceptFields {
  const { kind, definition, domain, note, source, status, attributes } = state;
  const terms = state.terms.map(({ lang, text, status: standing, partOfSpeech, note: remark }) => ({
    lang,
    text,
    status: standing,
    partOfSpeech,
    note: remark,
  }));
  return { kind, definition, domain, note, source, status, attributes, terms };
}

async function bringBack(tx: Transaction, actor: Actor, state: ConceptState): Promise<ConceptRow> {
  const glossary = await tx.glossary.findUnique({ where: { slug: state.glossary } });
  if (!glossary) throw notFound('glossary', state.glossary);
  const last = await tx.revision.findFirstOrThrow({
    where: { entity: 'concept', entityId: state.id },
    orderBy: { id: 'desc' },
  });
  const { terms, attributes, ...rest } = fieldsOf(state);
  const row = await tx.concept.create({
    data: {
      ...rest,
      id: state.id,
      glossaryId: glossary.id,
      attributes: json(attributes),
      version: last.version + 1,
      createdAt: state.createdAt,
      createdBy: state.createdBy,
      updatedBy: actor.name,
      terms: { create: termRows(terms) },
    },
    include: withTerms,
  });
  const states = { before: null, after: conceptState(row) };
  await record(tx, actor, {
    entity: 'concept',
    entityId: row.id,
    version: row.version,
    action: 'revert',
    ...states,
  });
  return row;
}

interface Write {
  before: ConceptRow;
  fields: Partial<ConceptFields>;
  action: 'update' | 'revert';
}

async function write(tx: Transaction, actor: Actor, { before, fields, action }: Write): Promise<ConceptRow> {
  const { terms, attributes, ...rest } = fields;
  const after = await tx.concept.update({
    where: { id: before.id },
    data: {
      ...rest,
      ...(attributes ? { attributes: json(attributes) } : {}),
      ...(terms ? { terms: { deleteMany: {}, create: termRows(terms) } } : {}),
      version: before.version + 1,
      updatedAt: new Date(),
      updatedBy: actor.name,
    },
    include: withTerms,
  });
  const states = { before: conceptState(before), after: conceptState(after) };
  await record(tx, actor, {
    entity: 'concept',
    entityId: before.id,
    version: after.version,
    action,
    ...states,
  });
  await writeAudit(tx, actor, { action, entity: 'concept', entityId: before.id });
  return after;
}

async function lockConcept(tx: Transaction, actor: Actor, id: string): Promise<ConceptRow> {
  await tx.$queryRaw`SELECT id FROM concept WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.concept.findUnique({ where: { id }, include: withTerms });
  if (!row || !mayUseGlossary(actor, row.glossary.slug)) throw notFound('concept', id);
  return row;
}

function mustHaveVersion(row: ConceptRow, version: number): void {
  if (row.version === version) return;
  const params = { sent: version, current: row.version };
  throw new AppError('version_conflict', { params, extra: { current: conceptState(row) } });
}
