import { z } from 'zod';
import type { Actor } from '../../../access/roles.js';
import { chooseMemories } from '../../../memory/memories.js';
import { consistencyReport, nameReport } from '../../../memory/reports.js';
import type { Services } from '../../../services.js';
import { endpoint, type Reply } from '../../endpoint.js';
import { slugList } from '../../fields.js';
import { langAnswer } from '../common.js';

const tag = 'Checks';

/** Up to this many segments a report is answered at once; beyond it is a job. */
const AT_ONCE = 20_000;

const rendering = z.object({ text: z.string(), count: z.int(), segmentIds: z.array(z.string()) });
const names = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      likely: z.string(),
      basis: z.enum(['glossary', 'memory']),
      conceptId: z.string().nullable(),
      renderings: z.array(rendering),
    }),
  ),
});
const consistency = z.object({
  segments: z.array(z.object({ lang: langAnswer, source: z.string(), translations: z.array(rendering) })),
  terms: z.array(
    z.object({
      conceptId: z.string(),
      term: z.string(),
      likely: z.string().nullable(),
      renderings: z.array(rendering),
    }),
  ),
});
const queued = z.object({ job: z.object({ id: z.string(), state: z.string() }) });
const query = z.strictObject({ memory: slugList.optional() });

async function answer(
  services: Services,
  actor: Actor,
  slugs: string[] | undefined,
  report: 'names' | 'consistency',
): Promise<Reply> {
  const { db } = services;
  const memoryIds = (await chooseMemories(db, actor, slugs)).map(({ id }) => id);
  const size = await db.prisma.segment.count({ where: { memoryId: { in: memoryIds } } });
  if (size > AT_ONCE) {
    const job = await services.jobs.add('report', actor, { report, memoryIds, glossaries: actor.glossaries });
    return {
      status: 202,
      body: { job: { id: job.id, state: job.state } },
      headers: { Location: `/api/v1/jobs/${job.id}` },
    };
  }
  const tools = { db, glossary: await services.glossary.snapshot(actor.glossaries ?? undefined) };
  if (report === 'names') return { body: { items: await nameReport(tools, memoryIds) } };
  return { body: await consistencyReport(tools, memoryIds) };
}

export const reports = [
  endpoint({
    method: 'get',
    path: '/reports/names',
    role: 'viewer',
    tag,
    summary: 'Names that the memories render in more than one way; a job (202) over large memories',
    query,
    answers: { 200: names, 202: queued },
    handle: ({ query: { memory }, actor, services }) => answer(services, actor, memory, 'names'),
  }),
  endpoint({
    method: 'get',
    path: '/reports/consistency',
    role: 'viewer',
    tag,
    summary:
      'Whole segments and terms that the memories render in more than one way; a job (202) over large memories',
    query,
    answers: { 200: consistency, 202: queued },
    handle: ({ query: { memory }, actor, services }) => answer(services, actor, memory, 'consistency'),
  }),
];
