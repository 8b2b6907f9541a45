/** Sizes of memories, counted by the database. */
import type { Db } from '../../db/client.js';

export interface MemoryCounts {
  memoryId: number;
  draft: number;
  confirmed: number;
  rejected: number;
}

export async function countSegments(
  db: Db,
  memoryIds: readonly number[],
): Promise<Map<number, MemoryCounts>> {
  const groups = await db.prisma.segment.groupBy({
    by: ['memoryId', 'status'],
    where: { memoryId: { in: [...memoryIds] } },
    _count: true,
  });
  const counts = new Map(
    memoryIds.map((memoryId) => [memoryId, { memoryId, draft: 0, confirmed: 0, rejected: 0 }]),
  );
  for (const { memoryId, status, _count } of groups) counts.get(memoryId)![status] = _count;
  return counts;
}

export interface Month {
  /** `2026-11` */
  month: string;
  /** Segments there were at its end. */
  total: number;
}

/** The last twelve months, in the newsroom's time. */
export async function growth(db: Db, memoryIds: readonly number[]): Promise<Month[]> {
  const { rows } = await db.pool.query<{ month: string; total: number }>(
    `WITH months AS (
       SELECT generate_series(date_trunc('month', now() AT TIME ZONE 'Asia/Seoul') - interval '11 months',
         date_trunc('month', now() AT TIME ZONE 'Asia/Seoul'), interval '1 month') AS month),
     made AS (
       SELECT date_trunc('month', created_at AT TIME ZONE 'Asia/Seoul') AS month, count(*) AS count
       FROM segment WHERE memory_id = ANY($1) GROUP BY 1)
     SELECT to_char(m.month, 'YYYY-MM') AS month,
       coalesce((SELECT sum(count) FROM made WHERE made.month <= m.month), 0)::int AS total
     FROM months m ORDER BY m.month`,
    [memoryIds],
  );
  return rows;
}
