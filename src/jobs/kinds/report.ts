/** A report over large memories, as a job; the result is kept with it. */
import { json } from '../../history/revisions.js';
import { consistencyReport, nameReport } from '../../memory/reports.js';
import type { JobKind } from '../kind.js';

export interface ReportParams {
  report: 'names' | 'consistency';
  memoryIds: number[];
  glossaries: string[] | null;
  node: string;
}

export const report: JobKind = {
  name: 'report',
  async run(job, { db, glossary, stopped }) {
    const { report: name, memoryIds, glossaries } = job.params as unknown as ReportParams;
    const tools = {
      db,
      stopped,
      glossary: await glossary.snapshot(glossaries ?? undefined),
      progress: async (processed: number) => {
        await db.prisma.job.update({ where: { id: job.id }, data: { processed } });
      },
    };
    const result =
      name === 'names'
        ? { items: await nameReport(tools, memoryIds) }
        : await consistencyReport(tools, memoryIds);
    if (!stopped()) await db.prisma.job.update({ where: { id: job.id }, data: { result: json(result) } });
  },
};
