/** Jobs: how far each has come, and what of a file could not be used. */
import { uuid } from '../../http/fields.js';
import { describeJobError } from '../../http/routes/jobs/presenter.js';
import { jobState } from '../../jobs/job.js';
import { jobsOf } from '../../jobs/visible.js';
import type { ImportParams } from '../../jobs/importFile.js';
import type { Job } from '../../db/generated/client.js';
import { parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { jobList, jobPart, jobView, type JobShown } from './view.js';

const LATEST = 100;

function present(call: PageCall, job: Job): JobShown {
  const params = job.params as unknown as Partial<ImportParams>;
  const { target = '', filename = '', dryRun = false } = params;
  return { ...jobState(job, describeJobError(call.reader.t)), target, filename, dryRun };
}

async function list(call: PageCall): Promise<PageAnswer> {
  const jobs = await call.services.db.prisma.job.findMany({
    where: jobsOf(call.actor),
    orderBy: { createdAt: 'desc' },
    take: LATEST,
  });
  const content = jobList(
    call,
    jobs.map((job) => present(call, job)),
  );
  return { title: call.reader.t('webMemory:jobs.title'), content };
}

async function show(call: PageCall): Promise<PageAnswer> {
  const id = parsed(uuid, call.request.params['id'], call.reader);
  const shown = present(call, await call.services.jobs.read(id, call.actor));
  if (call.query.get('part') !== '') return { part: jobPart(call, shown) };
  return { title: call.reader.t('webMemory:jobs.one'), content: jobView(call, shown), scripts: ['job.js'] };
}

async function cancel(call: PageCall): Promise<PageAnswer> {
  const id = parsed(uuid, call.request.params['id'], call.reader);
  await call.services.jobs.cancel(id, call.actor);
  return { goTo: `/jobs/${id}?done=cancelled` };
}

export const jobPages: readonly PageSpec[] = [
  { method: 'get', path: '/jobs', role: 'viewer', handle: list },
  { method: 'get', path: '/jobs/:id', role: 'viewer', handle: show },
  { method: 'post', path: '/jobs/:id/cancel', role: 'admin', handle: cancel },
];
