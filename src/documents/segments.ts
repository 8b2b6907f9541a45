/** The segments of a document brought in line with its beads. */
import type { Actor } from '../access/roles.js';
import type { Transaction } from '../db/client.js';
import { record } from '../history/revisions.js';
import { segmentState, withMemory, type SegmentRow } from '../memory/segment.js';
import { pairsOf, storedAlignment, type DocumentRow, type Pair } from './document.js';

export interface SegmentCounts {
  /** New segments. */
  segments: number;
  /** Segments of an earlier confirmation whose pair stayed, and whose pair is no more. */
  kept: number;
  removed: number;
}

/** A place among the beads, from 1, and the segment that was made of the same pair before. */
interface Place {
  pair: Pair & { score: number };
  position: number;
  segment: SegmentRow | undefined;
}

/** @param minScore beads with a lower score become drafts */
export async function storeSegments(
  tx: Transaction,
  actor: Actor,
  row: DocumentRow,
  minScore: number,
): Promise<SegmentCounts> {
  const earlier = await earlierSegments(tx, row);
  const places = pairsOf(row).map((pair, i): Place => ({
    pair,
    position: i + 1,
    segment: earlier.get(keyOf(pair))?.shift(),
  }));
  const gone = [...earlier.values()].flat();
  for (const segment of gone) await removeSegment(tx, actor, segment);
  const kept = places.flatMap(({ segment, position }) => (segment ? [{ segment, position }] : []));
  await moveSegments(tx, actor, kept.filter(({ segment, position }) => segment.position !== position)); // prettier-ignore
  const fresh = places.filter(({ segment }) => !segment);
  const { count } = await tx.segment.createMany({
    data: fresh.map(({ pair: { en, ko, score }, position }) => ({
      ...{ memoryId: row.memoryId, documentId: row.id, position, en, ko },
      status: score < minScore ? ('draft' as const) : ('confirmed' as const),
      origin: 'alignment' as const,
      createdBy: actor.name,
      updatedBy: actor.name,
    })),
    skipDuplicates: true,
  });
  return { segments: count, kept: kept.length, removed: gone.length };
}

const keyOf = ({ en, ko }: Pair): string => `${en}\u001f${ko}`;

/** Segments of the last confirmation by the pair that each was made of, whatever its text has become since. */
async function earlierSegments(tx: Transaction, row: DocumentRow): Promise<Map<string, SegmentRow[]>> {
  const confirmed = storedAlignment(row).confirmed ?? [];
  const byPair = new Map<string, SegmentRow[]>();
  if (confirmed.length === 0) return byPair;
  const segments = await tx.segment.findMany({
    where: { documentId: row.id, origin: 'alignment' },
    orderBy: { position: 'asc' },
    include: withMemory,
  });
  for (const segment of segments) {
    const pair = confirmed[(segment.position ?? 0) - 1];
    if (!pair) continue;
    const same = byPair.get(keyOf(pair)) ?? [];
    byPair.set(keyOf(pair), [...same, segment]);
  }
  return byPair;
}

async function removeSegment(tx: Transaction, actor: Actor, segment: SegmentRow): Promise<void> {
  await tx.segment.delete({ where: { id: segment.id } });
  const deletion = { entity: 'segment', entityId: segment.id, action: 'delete' } as const;
  const version = segment.version + 1;
  await record(tx, actor, { ...deletion, version, before: segmentState(segment), after: null });
}

/** Positions are unique with their texts: all that move leave their places first. */
async function moveSegments(
  tx: Transaction,
  actor: Actor,
  moved: { segment: SegmentRow; position: number }[],
): Promise<void> {
  await tx.segment.updateMany({
    where: { id: { in: moved.map(({ segment }) => segment.id) } },
    data: { position: { multiply: -1 } },
  });
  for (const { segment, position } of moved) {
    const version = segment.version + 1;
    const after = await tx.segment.update({
      where: { id: segment.id },
      data: { position, version, updatedAt: new Date(), updatedBy: actor.name },
      include: withMemory,
    });
    const states = { before: segmentState(segment), after: segmentState(after) };
    await record(tx, actor, {
      entity: 'segment',
      entityId: segment.id,
      version,
      action: 'update',
      ...states,
    });
  }
}
