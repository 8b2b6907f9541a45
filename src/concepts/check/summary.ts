/** How many concepts the tables hold: by file, kind and status. */
import type { LocatedRow } from './rows.js';

export interface GlossarySummary {
  concepts: number;
  files: Record<string, number>;
  kinds: Record<string, number>;
  statuses: Record<string, number>;
}

export function summarize(rows: readonly LocatedRow[]): GlossarySummary {
  return {
    concepts: rows.length,
    files: countBy(rows, (row) => row.file),
    kinds: countBy(rows, (row) => row.cells.kind),
    statuses: countBy(rows, (row) => row.cells.status),
  };
}

function countBy(rows: readonly LocatedRow[], name: (row: LocatedRow) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The summary for a terminal, one count a line. */
export function describeSummary(summary: GlossarySummary): string {
  const group = (title: string, counts: Record<string, number>) => [
    title,
    ...Object.entries(counts).map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`),
  ];
  return [
    ...group('By file', summary.files),
    ...group('By kind', summary.kinds),
    ...group('By status', summary.statuses),
    `${summary.concepts} concepts`,
  ].join('\n');
}
