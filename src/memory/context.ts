/** 101 and 102: the segment before or after, or both, is the same as in the text being translated. */
import type { Lang } from '../concepts/concept.js';
import type { Db } from '../db/client.js';
import type { MatchRow } from './matchRows.js';

interface Context {
  from: Lang;
  previous?: string;
  next?: string;
}

/** Points (0, 1, 2) by segment id, for segments whose source is the text itself. */
export async function contextPoints(
  db: Db,
  context: Context,
  rows: readonly MatchRow[],
): Promise<Map<number, number>> {
  if (rows.length === 0 || (context.previous === undefined && context.next === undefined)) return new Map();
  const neighbours = await loadNeighbours(db, rows, context.from);
  return new Map(
    rows.map((row) => {
      const around = neighbours(row);
      const before = context.previous !== undefined && same(around.previous, context.previous);
      const after = context.next !== undefined && same(around.next, context.next);
      return [row.id, Number(before) + Number(after)];
    }),
  );
}

const same = (stored: string | null, given: string): boolean =>
  stored !== null && stored.trim() === given.trim();

/** Neighbours by document and position, else as the file said that the segment came from. */
async function loadNeighbours(db: Db, rows: readonly MatchRow[], lang: Lang) {
  const placed = rows.filter((row) => row.documentId !== null && row.position !== null);
  const around = placed.flatMap((row) => [
    { documentId: row.documentId, position: row.position! - 1 },
    { documentId: row.documentId, position: row.position! + 1 },
  ]);
  const found = around.length === 0 ? [] : await db.prisma.segment.findMany({ where: { OR: around } });
  const byPlace = new Map(found.map((each) => [`${each.documentId}:${each.position}`, each[lang]]));
  const at = (row: MatchRow, offset: number) =>
    byPlace.get(`${row.documentId}:${(row.position ?? 0) + offset}`);
  return (row: MatchRow) => ({ previous: at(row, -1) ?? row.previous, next: at(row, 1) ?? row.next });
}
