/** A document pair as clients and revisions see it. */
import type { Alignment, Bead } from '../alignment/index.js';
import type { Document, Prisma } from '../db/generated/client.js';

export type DocumentRow = Document & { memory: { slug: string } };

export const withMemory = { memory: { select: { slug: true } } } satisfies Prisma.DocumentInclude;

/** A pair of texts that is or was a segment. */
export interface Pair {
  en: string;
  ko: string;
}

/** What the row holds beside what clients see: the pairs confirmed last, while the alignment is changed since. */
export interface StoredAlignment extends Alignment {
  confirmed?: Pair[];
}

/** The stored alignment; a document that came from a file of segments has none. */
export function storedAlignment(row: DocumentRow): StoredAlignment {
  return (row.alignment as unknown as StoredAlignment | null) ?? { en: [], ko: [], beads: [] };
}

export function alignmentOf(row: DocumentRow): Alignment {
  const { en, ko, beads } = storedAlignment(row);
  return { en, ko, beads };
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

/** Texts of the beads that have both sides, in the order of the text. */
export function pairsOf(row: DocumentRow): (Pair & { score: number })[] {
  const { en, ko, beads } = storedAlignment(row);
  return inOrder(beads)
    .filter((bead) => bead.en.length > 0 && bead.ko.length > 0)
    .map((bead) => ({
      en: bead.en.map((i) => en[i]!).join(' '),
      ko: bead.ko.map((i) => ko[i]!).join(' '),
      score: bead.score,
    }));
}

/** Beads in the order of the English, those without English after what comes before them in the Korean. */
export function inOrder(beads: readonly Bead[]): Bead[] {
  const placeOf = (bead: Bead): number =>
    bead.en[0] ??
    beads.findLast((each) => each.en.length > 0 && (each.ko[0] ?? 0) < (bead.ko[0] ?? 0))?.en[0] ??
    -1;
  return [...beads].sort((a, b) => placeOf(a) - placeOf(b) || (a.ko[0] ?? 0) - (b.ko[0] ?? 0));
}
