/**
 * What memories, glossaries and profiles have in common: a slug, a version, a history; they are listed, made, changed,
 * deleted with all that they hold, and brought back with it.
 */
import { writeAudit } from '../access/audit.js';
import type { Actor } from '../access/roles.js';
import type { Db, Transaction } from '../db/client.js';
import { likeText } from '../db/likeText.js';
import { AppError, notFound } from '../errors/appError.js';
import {
  historyOf,
  lastVersion,
  record,
  stateAt,
  type HistoryItem,
  type Present,
} from '../history/revisions.js';
import { remembered } from './remembered.js';
import { BULK_TRANSACTION, withoutTimeout } from './content.js';

export interface CollectionRow {
  id: number;
  slug: string;
  version: number;
}

/** What Prisma offers for the table of a collection, as far as it is used here. */
export interface Table<Row> {
  findMany(query: object): Promise<Row[]>;
  findUnique(query: { where: { slug: string } }): Promise<Row | null>;
  create(query: { data: object }): Promise<Row>;
  update(query: { where: { id: number }; data: object }): Promise<Row>;
  delete(query: { where: { id: number } }): Promise<Row>;
}

export interface CollectionKind<Row extends CollectionRow, Fields extends object> {
  entity: 'memory' | 'glossary' | 'profile';
  table: (tx: Transaction) => Table<Row>;
  /** Takes the row until the transaction ends. */
  lock: (tx: Transaction, slug: string) => Promise<unknown>;
  /** Slugs that the actor's key covers; null means all. */
  covered: (actor: Actor) => string[] | null;
  /** As clients and revisions see it. */
  state: (row: Row) => Fields & NonNullable<Present>;
  /** The fields that a person changes, out of a state. */
  fields: (state: Fields & NonNullable<Present>) => Fields;
  /** For what holds things: writes revisions of them at its deletion, and brings them back by these. */
  recordContent?: (tx: Transaction, id: number, by: string, batch: string) => Promise<void>;
  restoreContent?: (tx: Transaction, id: number, by: string, batch: string) => Promise<void>;
}

export interface ListFilter {
  /** Found in slug or name, whatever the case. */
  q?: string;
  after?: number;
  limit: number;
}

export function collectionOf<Row extends CollectionRow, Fields extends object>(
  kind: CollectionKind<Row, Fields>,
) {
  const { entity, table, state } = kind;
  const mayUse = (actor: Actor, slug: string): boolean => kind.covered(actor)?.includes(slug) ?? true;
  const known = remembered((db) => table(db.prisma).findMany({ orderBy: { id: 'asc' } }));
  const changes = async <T>(db: Db, work: Promise<T>): Promise<T> =>
    work.finally(() => {
      known.forget(db);
    });

  /** The collections named, in that order, or all that the actor may use. @throws not_found, forbidden_memory */
  async function choose(db: Db, actor: Actor, slugs: string[] | undefined): Promise<Row[]> {
    const wanted = slugs ?? kind.covered(actor);
    const all = await known.all(db);
    const found = all.filter((row) => wanted?.includes(row.slug) ?? true);
    for (const slug of slugs ?? []) {
      if (!mayUse(actor, slug)) throw new AppError('forbidden_memory', { params: { slug } });
      if (!found.some((row) => row.slug === slug)) throw notFound(entity, slug);
    }
    return slugs ? found.sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug)) : found;
  }

  /** @throws not_found, forbidden_memory */
  async function require(db: Db, actor: Actor, slug: string): Promise<Row> {
    const [row] = await choose(db, actor, [slug]);
    return row!;
  }

  /** A page of what the actor may use; one row more than asked for, so that the caller knows whether there is more. */
  async function list(db: Db, actor: Actor, { q, after, limit }: ListFilter): Promise<Row[]> {
    const covered = kind.covered(actor);
    const contains = q === undefined ? undefined : { contains: likeText(q), mode: 'insensitive' };
    const where = {
      ...(covered ? { slug: { in: covered } } : {}),
      ...(contains ? { OR: [{ slug: contains }, { name: contains }] } : {}),
      ...(after === undefined ? {} : { id: { gt: after } }),
    };
    return table(db.prisma).findMany({ where, orderBy: { id: 'asc' }, take: limit + 1 });
  }

  /** @throws duplicate */
  async function create(
    db: Db,
    actor: Actor,
    fields: Partial<Fields> & { slug: string; name: string },
  ): Promise<Row> {
    const { slug } = fields;
    if (await table(db.prisma).findUnique({ where: { slug } })) {
      throw new AppError('duplicate', { params: { what: entity, id: slug } });
    }
    return changes(
      db,
      db.prisma.$transaction(async (tx) => {
        // A slug that was used before goes on with its history.
        const version = (await lastVersion(tx, entity, slug)) + 1;
        const row = await table(tx).create({
          data: { ...fields, version, createdBy: actor.name, updatedBy: actor.name },
        });
        await writeAudit(tx, actor, { action: 'create', entity, entityId: slug });
        return row;
      }),
    );
  }

  /** @throws not_found, version_conflict */
  async function change(
    db: Db,
    actor: Actor,
    slug: string,
    wanted: Partial<Fields> & { version: number },
  ): Promise<Row> {
    const { version, ...fields } = wanted;
    return changes(
      db,
      db.prisma.$transaction(async (tx) => {
        const before = await locked(tx, slug);
        mustHaveVersion(before, version);
        return write(tx, actor, before, { fields, action: 'update' });
      }),
    );
  }

  /** Deletes it with all that it holds; it can be brought back. @throws not_found */
  async function remove(db: Db, actor: Actor, slug: string): Promise<void> {
    await changes(
      db,
      db.prisma.$transaction(async (tx) => {
        await withoutTimeout(tx);
        const before = await locked(tx, slug);
        const version = before.version + 1;
        const batch = batchOf(slug, version);
        await kind.recordContent?.(tx, before.id, actor.name, batch);
        await table(tx).delete({ where: { id: before.id } });
        const deletion = { entity, entityId: slug, version, action: 'delete' } as const;
        await record(tx, actor, { ...deletion, before: state(before), after: null, batch });
        await writeAudit(tx, actor, { action: 'delete', entity, entityId: slug });
      }, BULK_TRANSACTION),
    );
  }

  /** Versions, the newest first, also after its deletion. @throws not_found */
  async function history(db: Db, actor: Actor, slug: string): Promise<HistoryItem[]> {
    const row = await table(db.prisma).findUnique({ where: { slug } });
    const items = await historyOf(db.prisma, entity, slug, row && state(row));
    if (items.length === 0 || !mayUse(actor, slug)) throw notFound(entity, slug);
    return items;
  }

  /**
   * Writes the state of an earlier version as a new one; what was deleted comes back with what it held.
   * @throws not_found, nothing_to_revert, version_conflict
   */
  async function revert(
    db: Db,
    actor: Actor,
    slug: string,
    { to, version }: { to: number; version?: number },
  ): Promise<Row> {
    const items = await history(db, actor, slug);
    const earlier = stateAt(items, to) as (Fields & NonNullable<Present>) | undefined;
    if (!earlier) throw new AppError('nothing_to_revert', { params: { version: to } });
    return changes(
      db,
      db.prisma.$transaction(async (tx) => {
        await kind.lock(tx, slug);
        const before = await table(tx).findUnique({ where: { slug } });
        if (!before) return bringBack(tx, actor, slug, { earlier, deletedAt: items[0]!.version });
        if (version !== undefined) mustHaveVersion(before, version);
        return write(tx, actor, before, { fields: kind.fields(earlier), action: 'revert' });
      }, BULK_TRANSACTION),
    );
  }

  const batchOf = (slug: string, version: number): string => `${entity}:${slug}:${version}`;

  async function locked(tx: Transaction, slug: string): Promise<Row> {
    await kind.lock(tx, slug);
    const row = await table(tx).findUnique({ where: { slug } });
    if (!row) throw notFound(entity, slug);
    return row;
  }

  function mustHaveVersion(row: Row, version: number): void {
    if (row.version === version) return;
    const params = { sent: version, current: row.version };
    throw new AppError('version_conflict', { params, extra: { current: state(row) } });
  }

  async function write(
    tx: Transaction,
    actor: Actor,
    before: Row,
    { fields, action }: { fields: object; action: 'update' | 'revert' },
  ): Promise<Row> {
    const version = before.version + 1;
    const data = { ...fields, version, updatedAt: new Date(), updatedBy: actor.name };
    const after = await table(tx).update({ where: { id: before.id }, data });
    const states = { before: state(before), after: state(after) };
    await record(tx, actor, { entity, entityId: after.slug, version, action, ...states });
    await writeAudit(tx, actor, { action, entity, entityId: after.slug });
    return after;
  }

  async function bringBack(
    tx: Transaction,
    actor: Actor,
    slug: string,
    { earlier, deletedAt }: { earlier: Fields & NonNullable<Present>; deletedAt: number },
  ): Promise<Row> {
    await withoutTimeout(tx);
    const { createdAt, createdBy } = earlier;
    const version = deletedAt + 1;
    const data = { ...kind.fields(earlier), slug, createdAt, createdBy, version, updatedBy: actor.name };
    const row = await table(tx).create({ data });
    await kind.restoreContent?.(tx, row.id, actor.name, batchOf(slug, deletedAt));
    await record(tx, actor, {
      entity,
      entityId: slug,
      version,
      action: 'revert',
      before: null,
      after: state(row),
    });
    await writeAudit(tx, actor, { action: 'revert', entity, entityId: slug });
    return row;
  }

  return { mayUse, choose, forget: known.forget, require, list, create, change, remove, history, revert };
}
