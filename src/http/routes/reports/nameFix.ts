/** A reviewed fix of names that are rendered in more than one way. */
import { z } from 'zod';
import { newBatchId } from '../../../memory/batches.js';
import { applyNameFix } from '../../../memory/nameFix/apply.js';
import { previewNameFix } from '../../../memory/nameFix/preview.js';
import { decodeRowCursor, pageOf } from '../../cursor.js';
import { endpoint } from '../../endpoint.js';
import { int, lang, page, rowId, slugList, text } from '../../fields.js';
import { listOf, range } from '../common.js';
import { answer as segment } from '../segments/schema.js';

const tag = 'Checks';

/** Up to this many segments are written while the client waits; beyond it is a job. */
const AT_ONCE = 1_000;
const MOST = 50_000;
const MAX_NAME = 200;

const fix = {
  /** The side that is changed. */
  lang: lang.default('en'),
  name: text(MAX_NAME),
  from: z.array(text(MAX_NAME)).min(1).max(50),
  to: text(MAX_NAME),
};

/** A rendering within the new one would be found again in what was written. */
function notWithin({ from, to }: { from: string[]; to: string }, context: z.RefinementCtx): void {
  const within = from.find((each) => to.includes(each));
  if (within === undefined) return;
  const params = { from: within };
  context.addIssue({ code: 'custom', path: ['to'], message: 'fields:rendering', params });
}

export const previewRequest = z
  .strictObject({ ...fix, memory: slugList.optional(), ...page })
  .superRefine(notWithin);
const reviewed = z.array(z.strictObject({ id: rowId, version: int(1, 2_147_483_647) }));
export const fixRequest = z
  .strictObject({ ...fix, segments: reviewed.min(1).max(MOST) })
  .superRefine(notWithin);

export const nameFixes = [
  endpoint({
    method: 'post',
    path: '/reports/names/preview',
    role: 'viewer',
    tag,
    summary:
      'What the segments would read with one rendering of a name in place of others; nothing is written',
    body: previewRequest,
    answers: {
      200: listOf(z.object({ segment, after: z.string(), places: z.array(range) })),
    },
    async handle({ body: { memory, cursor, limit, ...rest }, actor, services }) {
      const after = decodeRowCursor(cursor);
      const rows = await previewNameFix(
        services.db,
        actor,
        { ...rest, ...(memory ? { memories: memory } : {}) },
        { limit, ...(after === undefined ? {} : { after }) },
      );
      return {
        body: pageOf(
          rows,
          limit,
          (row) => row,
          (row) => row.segment.id,
        ),
      };
    },
  }),
  endpoint({
    method: 'post',
    path: '/reports/names/fix',
    role: 'editor',
    tag,
    summary:
      'Write it to the segments that were reviewed, all or none, as one batch that can be undone; a job (202) over many',
    body: fixRequest,
    answers: {
      200: z.object({ batch: z.string(), changed: z.int(), merged: z.int() }),
      202: z.object({ job: z.object({ id: z.string(), state: z.string() }) }),
    },
    async handle({ body: { segments, ...rest }, actor, services }) {
      if (segments.length > AT_ONCE) {
        const job = await services.jobs.add('nameFix', actor, { fix: rest, segments, actor: { ...actor } });
        const headers = { Location: `/api/v1/jobs/${job.id}` };
        return { status: 202, body: { job: { id: job.id, state: job.state } }, headers };
      }
      const result = await applyNameFix(services.db, actor, rest, { batch: newBatchId(), segments });
      await services.matcher.catchUp();
      return { body: result };
    },
  }),
];
