/**
 * Rows that came with a dump of another server carry that server's transaction numbers. Those that lie in this server's
 * future would be read by the change feed at every look; they are stamped with a transaction of this one.
 */
import type { Db } from './client.js';

export async function adoptForeignRows({ prisma }: Db): Promise<number> {
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL statement_timeout = 0`;
    // The trigger of the table writes the number.
    const adopted = await tx.$executeRaw`
      UPDATE segment SET changed_tx = 0 WHERE changed_tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
    await tx.$executeRaw`
      DELETE FROM segment_tombstone WHERE changed_tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
    return adopted;
  });
}
