/** A reviewed fix of a name over many segments, written in one transaction; the job's id is the batch's. */
import type { Actor } from '../../access/roles.js';
import { json } from '../../history/revisions.js';
import { applyNameFix, type Reviewed } from '../../memory/nameFix/apply.js';
import type { NameFix } from '../../memory/nameFix/fix.js';
import type { JobKind } from '../kind.js';

export interface NameFixParams {
  fix: NameFix;
  segments: Reviewed[];
  actor: Actor;
  node: string;
}

export const nameFix: JobKind = {
  name: 'nameFix',
  async run(job, tools) {
    const { db } = tools;
    const { fix, segments, actor } = job.params as unknown as NameFixParams;
    const result = await applyNameFix(db, actor, fix, { batch: job.id, segments });
    const { changed } = result;
    await db.prisma.job.update({
      where: { id: job.id },
      data: { processed: changed, updated: changed, result: json(result) },
    });
    await tools.wrote('segments');
  },
};
