/** Importing a file into a memory or a glossary; a job does it, on its own page. */
import { z } from 'zod';
import { rm } from 'node:fs/promises';
import { FORMATS } from '../../formats/index.js';
import { chooseGlossaries } from '../../glossary/glossaries.js';
import { slug } from '../../http/fields.js';
import { chooseMemories, requireMemory } from '../../memory/memories.js';
import type { FieldError } from '../../errors/appError.js';
import { given, parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import type { Sessions } from '../session/sessions.js';
import { receiveForm } from './receive.js';
import { importForm } from './view.js';

const wanted = z.object({
  /** `memory:desk` or `glossary:house` */
  kind: z.enum(['memory', 'glossary']),
  target: slug,
  format: z.enum(FORMATS.map(({ name }) => name) as [string, ...string[]]).optional(),
  status: z.enum(['draft', 'confirmed', 'rejected']).optional(),
  onConflict: z.enum(['keep', 'replace', 'both']).default('both'),
});

async function show(call: PageCall, errors: FieldError[] = []): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const memories = await chooseMemories(services.db, actor, undefined);
  const glossaries = await chooseGlossaries(services.db, actor, undefined);
  const content = importForm(call, { memories, glossaries, errors });
  return { title: reader.t('webMemory:imports.title'), content, status: errors.length > 0 ? 400 : 200 };
}

async function upload(call: PageCall, sessions: Sessions): Promise<PageAnswer> {
  const { services, actor, reader, request } = call;
  const file = await receiveForm(request, services.config.dataDir, (fields) =>
    sessions.mustCarryToken(request, fields.get('csrf')),
  );
  try {
    if (file.bytes === 0)
      return await show(call, [{ path: '', message: reader.t('webMemory:imports.noFile') }]);
    const [kind, target] = file.fields.get('to').split(':');
    const [format, status, onConflict] = ['format', 'status', 'onConflict'].map((name) =>
      file.fields.get(name),
    );
    const options = parsed(wanted, given({ kind, target, format, status, onConflict }), reader);
    if (options.kind === 'memory') await requireMemory(services.db, actor, options.target);
    else await chooseGlossaries(services.db, actor, [options.target]);
    const { kind: into, ...rest } = options;
    const dryRun = file.fields.get('dryRun') === 'true';
    const params = { ...rest, filename: file.filename, dryRun, path: file.path, actor: actor.name };
    const job = await services.jobs.add(
      into === 'memory' ? 'importMemory' : 'importGlossary',
      actor,
      { ...params },
      file.bytes,
    );
    return { goTo: `/jobs/${job.id}` };
  } catch (error) {
    await rm(file.path, { force: true });
    throw error;
  }
}

export function importPages(sessions: Sessions): readonly PageSpec[] {
  return [
    { method: 'get', path: '/imports', role: 'admin', handle: (call) => show(call) },
    {
      method: 'post',
      path: '/imports',
      role: 'admin',
      ownBody: true,
      handle: (call) => upload(call, sessions),
    },
  ];
}
