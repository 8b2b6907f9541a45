/** A segment as clients and revisions see it. */
import type { Prisma, Segment } from '../db/generated/client.js';

export type SegmentRow = Omit<Segment, 'identity' | 'changedTx'> & { memory: { slug: string } };

/** The relation that a presented segment needs. */
export const withMemory = { memory: { select: { slug: true } } } satisfies Prisma.SegmentInclude;

export function segmentState(row: SegmentRow) {
  return {
    id: String(row.id),
    memory: row.memory.slug,
    documentId: row.documentId === null ? null : String(row.documentId),
    position: row.position,
    en: row.en,
    ko: row.ko,
    enTags: row.enTags,
    koTags: row.koTags,
    previous: row.previous,
    next: row.next,
    status: row.status,
    origin: row.origin,
    note: row.note,
    usageCount: row.usageCount,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
    version: row.version,
  };
}

export type SegmentState = ReturnType<typeof segmentState>;
