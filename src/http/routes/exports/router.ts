import { z } from 'zod';
import { AppError } from '../../../errors/appError.js';
import { glossaryConcepts } from '../../../exports/glossaryConcepts.js';
import { memoryUnits } from '../../../exports/memoryUnits.js';
import { glossaryEtag, memoryEtag } from '../../../exports/revision.js';
import { FORMATS, type Format } from '../../../formats/index.js';
import { chooseGlossaries } from '../../../glossary/glossaries.js';
import { requireMemory } from '../../../memory/memories.js';
import { endpoint } from '../../endpoint.js';
import { lang } from '../../fields.js';
import { sendExport } from '../../sendFile.js';
import { segmentStatus } from '../common.js';

const tag = 'Imports, exports, jobs';
const params = z.object({ file: z.string().regex(/^[a-z0-9-]{1,64}\.[a-z0-9]{2,8}$/, 'fields:exportName') });
const names = FORMATS.map(({ name }) => name) as [string, ...string[]];
const query = z.strictObject({
  from: lang.default('en'),
  /** Where several formats share an extension: `tsv` as `tsv` or `deepl`, `xlf` as `xliff` or `xliff2`. */
  format: z.enum(names).optional(),
  status: z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(segmentStatus))
    .meta({ description: 'Statuses, comma-separated; left out: draft and confirmed.' })
    .optional(),
});

/** The format that a file's extension asks for. @throws route_not_found for one that is not written here */
function formatFor(extension: string, holds: 'memory' | 'glossary', name?: string): Format {
  const found = FORMATS.find(
    (format) =>
      (name === undefined || format.name === name) &&
      format.extensions.includes(`.${extension}`) &&
      (format.holds === holds || format.holds === 'both'),
  );
  if (!found) throw new AppError('route_not_found');
  return found;
}

const split = (file: string) => file.split('.') as [string, string];

export const exports = [
  endpoint({
    method: 'get',
    path: '/exports/memories/:file',
    role: 'viewer',
    tag,
    summary: 'A memory as a file, such as desk.tmx; streamed, with a strong ETag',
    params,
    query,
    answers: { 200: null, 304: null },
    async handle({
      params: { file },
      query: { from, status, format: name },
      actor,
      services,
      request,
      response,
    }) {
      const [slug, extension] = split(file);
      const format = formatFor(extension, 'memory', name);
      const memory = await requireMemory(services.db, actor, slug);
      const statuses = status ?? (['draft', 'confirmed'] as const);
      await sendExport(request, response, {
        format,
        etag: await memoryEtag(
          services.db,
          [memory.id],
          `${format.name}-${from}-${statuses.join('.')}-${memory.version}`,
        ),
        filename: file,
        records: () => memoryUnits(services.db, { memoryIds: [memory.id], statuses }),
        options: { from, title: memory.name },
      });
      return null;
    },
  }),
  endpoint({
    method: 'get',
    path: '/exports/glossaries/:file',
    role: 'viewer',
    tag,
    summary: 'A glossary as a file, such as house.tbx; streamed, with a strong ETag',
    params,
    query: query.pick({ from: true, format: true }),
    answers: { 200: null, 304: null },
    async handle({ params: { file }, query: { from, format: name }, actor, services, request, response }) {
      const [slug, extension] = split(file);
      const format = formatFor(extension, 'glossary', name);
      const [glossary] = await chooseGlossaries(services.db, actor, [slug]);
      await sendExport(request, response, {
        format,
        etag: await glossaryEtag(services.db, [glossary!.id], `${format.name}-${from}-${glossary!.version}`),
        filename: file,
        records: () => glossaryConcepts(services.db, [glossary!.id]),
        options: { from, title: glossary!.name },
      });
      return null;
    },
  }),
];
