/** What OmegaT's team projects fetch: memories and glossaries by address, with ETags that cost no export. */
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { mayAct } from '../../../access/roles.js';
import type { Lang } from '../../../concepts/concept.js';
import { AppError } from '../../../errors/appError.js';
import { glossaryConcepts } from '../../../exports/glossaryConcepts.js';
import { memoryUnits, type UnitFilter } from '../../../exports/memoryUnits.js';
import { glossaryEtag, memoryEtag } from '../../../exports/revision.js';
import { formatNamed } from '../../../formats/index.js';
import { chooseGlossaries } from '../../../glossary/glossaries.js';
import { chooseMemories, requireMemory } from '../../../memory/memories.js';
import type { Services } from '../../../services.js';
import { contextOf } from '../../middleware/context.js';
import { keyOf } from '../../middleware/credentials.js';
import { sendExport } from '../../sendFile.js';

export function omegat(services: Services): Router {
  const router = Router({ caseSensitive: true });
  const handle =
    (send: (request: Request, response: Response) => Promise<void>): RequestHandler =>
    async (request, response) => {
      contextOf(request).route = `omegat${(request.route as { path: string }).path}`;
      await send(request, response);
    };
  router.get(
    '/:pair/:file',
    handle((request, response) => sendPair(services, request, response)),
  );
  router.get(
    '/drafts.tmx',
    handle((request, response) => sendDrafts(services, request, response)),
  );
  router.get(
    '/:glossary',
    handle((request, response) => sendGlossary(services, request, response, 'en')),
  );
  return router;
}

async function reader(services: Services, request: Request) {
  const actor = await services.auth.identify(keyOf(request), request.ip);
  if (!mayAct(actor.role, 'viewer'))
    throw new AppError('forbidden', { params: { role: 'viewer', has: actor.role } });
  return actor;
}

/** `en-ko/desk.tmx`: what is confirmed; `ko-en/glossary.utf8`: the glossary the other way. */
async function sendPair(services: Services, request: Request, response: Response): Promise<void> {
  const { pair, file } = request.params as { pair: string; file: string };
  if (pair !== 'en-ko' && pair !== 'ko-en') throw new AppError('route_not_found');
  const from: Lang = pair === 'en-ko' ? 'en' : 'ko';
  if (file.startsWith('glossary.')) return sendGlossary(services, request, response, from);
  const slug = /^([a-z0-9-]+)\.tmx$/.exec(file)?.[1];
  if (slug === undefined) throw new AppError('route_not_found');
  const memory = await requireMemory(services.db, await reader(services, request), slug);
  await sendMemories(services, request, response, { memoryIds: [memory.id], statuses: ['confirmed'], from });
}

async function sendDrafts(services: Services, request: Request, response: Response): Promise<void> {
  const memories = await chooseMemories(services.db, await reader(services, request), undefined);
  await sendMemories(services, request, response, {
    memoryIds: memories.map(({ id }) => id),
    statuses: ['draft'],
    from: 'en',
  });
}

async function sendMemories(
  services: Services,
  request: Request,
  response: Response,
  wanted: UnitFilter & { from: Lang },
): Promise<void> {
  await sendExport(request, response, {
    format: formatNamed('tmx')!,
    etag: await memoryEtag(
      services.db,
      wanted.memoryIds,
      `omegat-${wanted.from}-${wanted.statuses.join('.')}`,
    ),
    filename: request.path.split('/').at(-1)!,
    records: () => memoryUnits(services.db, wanted),
    options: { from: wanted.from },
  });
}

/** All glossaries that the key may read, as one. */
async function sendGlossary(
  services: Services,
  request: Request,
  response: Response,
  from: Lang,
): Promise<void> {
  const name = request.path.split('/').at(-1)!;
  const format = { 'glossary.utf8': formatNamed('utf8'), 'glossary.tbx': formatNamed('tbx') }[name];
  if (!format) throw new AppError('route_not_found');
  const ids = (await chooseGlossaries(services.db, await reader(services, request), undefined)).map(
    ({ id }) => id,
  );
  await sendExport(request, response, {
    format,
    etag: await glossaryEtag(services.db, ids, `${name}-${from}`),
    filename: name,
    records: () => glossaryConcepts(services.db, ids),
    options: { from },
  });
}
