/** A document pair as clients see it. */
import type { Alignment, Bead } from '../alignment/index.js';
import type { Document, Prisma } from '../db/generated/client.js';

export type DocumentRow = Document & { memory: { slug: string } };

export const withMemory = { memory: { select: { slug: true } } } satisfies Prisma.DocumentInclude;

/** The stored alignment; a document that came from a file of segments has none. */
export function alignmentOf(row: DocumentRow): Alignment {
  return (row.alignment as unknown as Alignment | null) ?? { en: [], ko: [], beads: [] };
}

export function documentState(row: DocumentRow) {
  return {
    id: String(row.id),
    memory: row.memory.slug,
    name: row.name,
    url: row.url,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    en: { title: row.enTitle, body: row.enBody },
    ko: { title: row.koTitle, body: row.koBody },
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
  };
}

/** Beads in the order of the English, those without English after what comes before them in the Korean. */
export function inOrder(beads: readonly Bead[]): Bead[] {
  const placeOf = (bead: Bead): number =>
    bead.en[0] ??
    beads.findLast((each) => each.en.length > 0 && (each.ko[0] ?? 0) < (bead.ko[0] ?? 0))?.en[0] ??
    -1;
  return [...beads].sort((a, b) => placeOf(a) - placeOf(b) || (a.ko[0] ?? 0) - (b.ko[0] ?? 0));
}
