/** Stores a pair of articles with its aligned draft. */
import { createHash } from 'node:crypto';
import type { Actor } from '../access/roles.js';
import type { Db, Transaction } from '../db/client.js';
import { AppError } from '../errors/appError.js';
import { json } from '../history/revisions.js';
import { requireMemory } from '../memory/memories.js';
import type { Aligner } from './aligner.js';
import { confirmedPairs, writeDocument } from './change.js';
import { storedAlignment, withMemory, type DocumentRow } from './document.js';
import { lockDocument } from './documents.js';

export interface Article {
  title?: string | null;
  body: string;
}

export interface NewDocument {
  memory: string;
  /** What the document is called in its memory where it has no URL: the name of a file. */
  name?: string | null;
  url?: string | null;
  publishedAt?: Date | null;
  en: Article;
  ko: Article;
}

export interface DocumentTools {
  db: Db;
  aligner: Aligner;
}

const textOf = ({ title, body }: Article): string => (title ? `${title}\n\n${body}` : body);

/** What is to be written for a pair; made before the transaction that writes it, since aligning takes its time. */
export interface Plan {
  memoryId: number;
  name: string;
  known: DocumentRow | null;
  /** Null: the pair is stored as it is. */
  fields: Awaited<ReturnType<typeof alignedFields>> | null;
}

export type Outcome = 'added' | 'updated' | 'same';

/**
 * The same pair again adds nothing; a pair that changed under the same URL is aligned anew, unless its segments are
 * confirmed already.
 * @throws not_found, forbidden_memory, already_confirmed, invalid_request for a text in the other language
 */
export async function createDocument(
  tools: DocumentTools,
  actor: Actor,
  pair: NewDocument,
): Promise<{ row: DocumentRow; outcome: Outcome }> {
  const plan = await planDocument(tools, actor, pair);
  return tools.db.prisma.$transaction((tx) => storePlan(tx, actor, plan));
}

/** @throws as {@link createDocument} */
export async function planDocument(tools: DocumentTools, actor: Actor, pair: NewDocument): Promise<Plan> {
  const { db } = tools;
  const { id: memoryId } = await requireMemory(db, actor, pair.memory);
  const name = pair.url ?? pair.name ?? `sha256:${digestOf(pair)}`;
  const where = { memoryId_name: { memoryId, name } };
  const known = await db.prisma.document.findUnique({ where, include: withMemory });
  if (known && isSame(known, pair)) return { memoryId, name, known, fields: null };
  if (known?.confirmedAt) throw new AppError('already_confirmed');
  return { memoryId, name, known, fields: await alignedFields(tools, actor, pair) };
}

/** @throws version_conflict when the document was changed since the plan was made */
export async function storePlan(
  tx: Transaction,
  actor: Actor,
  { memoryId, name, known, fields }: Plan,
): Promise<{ row: DocumentRow; outcome: Outcome }> {
  if (known && !fields) return { row: known, outcome: 'same' };
  if (known) {
    const before = await lockDocument(tx, actor, known.id, known.version);
    const alignment = json({ ...fields!.alignment, ...confirmedPairs(actor, before) });
    const data = { ...fields!, alignment };
    return {
      row: await writeDocument(tx, actor, before, { data, action: 'update', texts: true }),
      outcome: 'updated',
    };
  }
  const row = await tx.document.upsert({
    where: { memoryId_name: { memoryId, name } },
    create: {
      ...fields!,
      alignment: json(fields!.alignment),
      memoryId,
      name,
      createdBy: actor.name,
      updatedBy: actor.name,
    },
    // Somebody stored it since the plan was made: theirs stays.
    update: {},
    include: withMemory,
  });
  return { row, outcome: 'added' };
}

function digestOf(pair: NewDocument): string {
  const text = `${textOf(pair.en)}\u001f${textOf(pair.ko)}`;
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const textFields = ({ en, ko }: NewDocument) => ({
  enTitle: en.title ?? null,
  enBody: en.body,
  koTitle: ko.title ?? null,
  koBody: ko.body,
});

function isSame(row: DocumentRow, pair: NewDocument): boolean {
  if (storedAlignment(row).beads.length === 0) return false;
  return Object.entries(textFields(pair)).every(([field, text]) => row[field as 'enBody'] === text);
}

async function alignedFields({ aligner }: DocumentTools, actor: Actor, pair: NewDocument) {
  const texts = { en: textOf(pair.en), ko: textOf(pair.ko) };
  return {
    ...textFields(pair),
    alignment: await aligner.align(actor, texts, (lang) => `${lang}.body`),
    url: pair.url ?? null,
    publishedAt: pair.publishedAt ?? null,
  };
}
