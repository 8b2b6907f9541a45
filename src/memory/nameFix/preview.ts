/** What a fix would change, page by page; nothing is written. */
import type { Actor } from '../../access/roles.js';
import type { Db } from '../../db/client.js';
import { likeText } from '../../db/likeText.js';
import { chooseMemories } from '../memories.js';
import { segmentState, withMemory, type SegmentRow, type SegmentState } from '../segment.js';
import { fixed, type NameFix } from './fix.js';

export interface FixPreview {
  segment: SegmentState;
  /** The changed side as it would be, and where the new rendering stands in it. */
  after: string;
  places: [start: number, end: number][];
}

/** Rows read at once while looking for those that change. */
const PAGE = 500;

/**
 * Segments that a fix would change, in the order of their ids, one more than asked for; nothing is written.
 * @param page `after`: the id before the page
 * @throws not_found, forbidden_memory
 */
export async function previewNameFix(
  db: Db,
  actor: Actor,
  fix: NameFix & { memories?: string[] },
  { limit, after = 0 }: { limit: number; after?: number },
): Promise<FixPreview[]> {
  const memories = (await chooseMemories(db, actor, fix.memories)).map(({ id }) => id);
  const found: FixPreview[] = [];
  for (let from = after; found.length <= limit;) {
    const rows = await candidates(db, memories, fix, from);
    for (const row of rows) {
      const change = fixed(row, fix);
      if (change) found.push({ segment: segmentState(row), after: change.text, places: change.places });
    }
    if (rows.length < PAGE) break;
    from = rows.at(-1)!.id;
  }
  return found.slice(0, limit + 1);
}

/** Segments that hold the name on the one side and one of the renderings on the other, whatever is around them. */
function candidates(
  db: Db,
  memories: readonly number[],
  { lang, name, from }: NameFix,
  after: number,
): Promise<SegmentRow[]> {
  return db.prisma.segment.findMany({
    where: {
      memoryId: { in: [...memories] },
      status: { not: 'rejected' },
      id: { gt: after },
      [lang === 'en' ? 'ko' : 'en']: { contains: likeText(name) },
      OR: from.map((rendering) => ({ [lang]: { contains: likeText(rendering) } })),
    },
    orderBy: { id: 'asc' },
    take: PAGE,
    include: withMemory,
  });
}
