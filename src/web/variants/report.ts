/** The report on names: made at once over small memories, over large ones by a job whose last result is shown. */
import { chooseMemories } from '../../memory/memories.js';
import { nameReport } from '../../memory/reports.js';
import type { NameVariants } from '../../reports/nameReport.js';
import type { PageCall } from '../page.js';

/** Up to this many segments a page waits for the report. */
const AT_ONCE = 2_000;

export interface Report {
  /** Undefined while there is no result yet. */
  items: readonly NameVariants[] | undefined;
  /** When the job made it; undefined for one made just now. */
  at: Date | undefined;
}

const memoryIdsOf = async ({ services, actor }: PageCall, slugs: string[] | undefined): Promise<number[]> =>
  (await chooseMemories(services.db, actor, slugs)).map(({ id }) => id);

export async function reportOf(call: PageCall, slugs: string[] | undefined): Promise<Report> {
  const { services, actor } = call;
  const { db } = services;
  const memoryIds = await memoryIdsOf(call, slugs);
  const size = await db.prisma.segment.count({ where: { memoryId: { in: memoryIds } } });
  if (size <= AT_ONCE) {
    const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
    return { items: await nameReport({ db, glossary }, memoryIds), at: undefined };
  }
  const job = await db.prisma.job.findFirst({
    where: {
      kind: 'report',
      state: 'done',
      AND: [
        { params: { path: ['report'], equals: 'names' } },
        { params: { path: ['memoryIds'], equals: memoryIds } },
      ],
    },
    orderBy: { createdAt: 'desc' },
  });
  const result = job?.result as { items: NameVariants[] } | null | undefined;
  return { items: result?.items, at: job?.finishedAt ?? undefined };
}

/** Starts the job. @returns its id */
export async function startReport(call: PageCall, slugs: string[] | undefined): Promise<string> {
  const { services, actor } = call;
  const memoryIds = await memoryIdsOf(call, slugs);
  const params = { report: 'names', memoryIds, glossaries: actor.glossaries };
  return (await services.jobs.add('report', actor, params)).id;
}
