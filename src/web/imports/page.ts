/** Importing a file into a memory or a glossary; a job does it, on its own page. */
import { z } from 'zod';
import { rm } from 'node:fs/promises';
import { FORMATS } from '../../formats/index.js';
import { chooseGlossaries } from '../../glossary/glossaries.js';
import { slug } from '../../http/fields.js';
import { receiveUpload } from '../../http/upload.js';
import { addImport, requireTarget } from '../../jobs/addImport.js';
import { chooseMemories } from '../../memory/memories.js';
import type { FieldError } from '../../errors/appError.js';
import { given, parsed } from '../forms.js';
import { fieldsOf, type PageAnswer, type PageCall, type PageSpec } from '../page.js';
import type { Sessions } from '../session/sessions.js';

type Tokens = Pick<Sessions, 'mustCarryToken'>;
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

async function upload(call: PageCall, sessions: Tokens): Promise<PageAnswer> {
  const { services, actor, reader, request } = call;
  const file = await receiveUpload(request, services.config.dataDir, (values) =>
    sessions.mustCarryToken(request, fieldsOf(values).get('csrf')),
  );
  if (file.bytes === 0) {
    await rm(file.path, { force: true });
    return show(call, [{ path: '', message: reader.t('webMemory:imports.noFile') }]);
  }
  try {
    const fields = fieldsOf(file.fields);
    const [kind, target] = fields.get('to').split(':');
    const [format, status, onConflict] = ['format', 'status', 'onConflict'].map((name) => fields.get(name));
    const {
      kind: into,
      target: name,
      ...options
    } = parsed(wanted, given({ kind, target, format, status, onConflict }), reader);
    const to = { kind: into, slug: name };
    await requireTarget(services.db, actor, to);
    const job = await addImport({ jobs: services.jobs, actor }, to, file, {
      ...options,
      dryRun: fields.get('dryRun') === 'true',
      ...(file.filename === undefined ? {} : { filename: file.filename }),
    });
    return { goTo: `/jobs/${job.id}` };
  } catch (error) {
    await rm(file.path, { force: true });
    throw error;
  }
}

export function importPages(sessions: Tokens): readonly PageSpec[] {
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
