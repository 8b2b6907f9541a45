/** A page of segments, in the order they were stored or the newest first. */
import type { Db } from '../db/client.js';
import { likeText } from '../db/likeText.js';
import type { Actor } from '../access/roles.js';
import { chooseMemories } from './memories.js';
import { withMemory, type SegmentRow } from './segment.js';

export interface SegmentFilter {
  memory?: string[];
  documentId?: number;
  status?: SegmentRow['status'];
  origin?: SegmentRow['origin'];
  /** Found in either language, whatever the case. */
  q?: string;
  /** Id of the last row of the page before. */
  after?: number;
  newestFirst?: boolean;
  limit: number;
}

/** Reads one row more than asked for, so that the caller knows whether there is a next page. */
export async function listSegments(db: Db, actor: Actor, filter: SegmentFilter): Promise<SegmentRow[]> {
  const memories = await chooseMemories(db, actor, filter.memory);
  const { documentId, status, origin, q, after, newestFirst = false, limit } = filter;
  return db.prisma.segment.findMany({
    where: {
      memoryId: { in: memories.map((memory) => memory.id) },
      ...(documentId === undefined ? {} : { documentId }),
      ...(status === undefined ? {} : { status }),
      ...(origin === undefined ? {} : { origin }),
      ...(q === undefined ? {} : { OR: [containing('en', q), containing('ko', q)] }),
      ...(after === undefined ? {} : { id: newestFirst ? { lt: after } : { gt: after } }),
    },
    orderBy: { id: newestFirst ? 'desc' : 'asc' },
    take: limit + 1,
    include: withMemory,
  });
}

function containing(lang: 'en' | 'ko', q: string) {
  // `%` and `_` in the text are meant as they stand.
  return { [lang]: { contains: likeText(q), mode: 'insensitive' as const } };
}
