/**
 * The protocol of amaGama and tmserver (Virtaal, Weblate, OmegaT by script). A known client goes silent for half an
 * hour on 401, 403, 429 or 503, so in passing trouble the answer is an empty list.
 */
import express, { Router, type Request, type Response } from 'express';
import { keyOf } from '../../middleware/credentials.js';
import { contextOf } from '../../middleware/context.js';
import { mayAct, type Actor } from '../../../access/roles.js';
import { AppError } from '../../../errors/appError.js';
import { isDatabaseAway } from '../../../db/away.js';
import { createSegment } from '../../../memory/segments.js';
import { findSimilar } from '../../../memory/similar.js';
import { chooseMemories, inboxMemory } from '../../../memory/memories.js';
import type { Services } from '../../../services.js';
import { readLang } from '../../fields.js';
import { sendJson } from '../../sendJson.js';
import { judgeCut, searchFor } from './cut.js';
import { candidateJson, readPair, readText, similarityOf, type Pair } from './message.js';

export function amagama(services: Services): Router {
  const router = Router({ caseSensitive: true });
  const json = express.json({ limit: '8mb', type: () => true, strict: false });
  router.get(['/languages', '/languages/'], (request, response) => {
    contextOf(request).route = 'amagama/languages';
    response.json({ sourceLanguages: ['en', 'ko'], targetLanguages: ['en', 'ko'] });
  });
  router.get('/:source/:target/unit{/*text}', (request, response) => translate(services, request, response));
  const write = [json, (request: Request, response: Response) => storeUnit(services, request, response)];
  router.put('/:source/:target/unit{/*text}', ...write);
  router.post('/:source/:target/unit{/*text}', ...write);
  const store = [json, (request: Request, response: Response) => storeFile(services, request, response)];
  router.put('/:source/:target/store{/*name}', ...store);
  router.post('/:source/:target/store{/*name}', ...store);
  return router;
}

async function translate(services: Services, request: Request, response: Response): Promise<void> {
  contextOf(request).route = 'amagama/unit';
  const { source: from, target: to } = languages(request);
  const text = readText(request);
  if (from === undefined || text === '' || from === to) throw new AppError('route_not_found');
  response.type('application/json');
  const actor = await reader(services, request);
  if (to === undefined || !actor) {
    response.send('[]');
    return;
  }
  const wanted = similarityOf(request.query);
  try {
    const memories = await chooseMemories(services.db, actor, undefined);
    const found = await findSimilar(services, { text, from, to, memories, ...searchFor(text, wanted) });
    sendJson(response, `[${judgeCut(text, found, wanted).map(candidateJson).join(', ')}]`);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    response.send('[]');
  }
}

/** Who asks, or undefined where the key is no good: the client then sees no match rather than an error. */
async function reader(services: Services, request: Request): Promise<Actor | undefined> {
  return services.auth.identify(keyOf(request), request.ip).catch((error: unknown) => {
    if (error instanceof AppError || isDatabaseAway(error)) return undefined;
    throw error;
  });
}

/** Undefined where a language is not held here. */
function languages(request: Request) {
  const { source, target } = request.params as { source: string; target: string };
  return { source: readLang(source), target: readLang(target) };
}

async function writer(services: Services, request: Request): Promise<{ actor: Actor; from: 'en' | 'ko' }> {
  const { source, target } = languages(request);
  if (source === undefined || target === undefined || source === target)
    throw new AppError('route_not_found');
  const actor = await services.auth.identify(keyOf(request), request.ip);
  if (!mayAct(actor.role, 'translator')) {
    throw new AppError('forbidden', { params: { role: 'translator', has: actor.role } });
  }
  return { actor, from: source };
}

async function storeUnit(services: Services, request: Request, response: Response): Promise<void> {
  contextOf(request).route = 'amagama/unit';
  const { actor, from } = await writer(services, request);
  await store(services, actor, from, [readPair(request, request.body, readText(request))]);
  response.status(200).type('application/json').send('""');
}

async function storeFile(services: Services, request: Request, response: Response): Promise<void> {
  contextOf(request).route = 'amagama/store';
  const { actor, from } = await writer(services, request);
  const list: unknown = request.body;
  if (!Array.isArray(list))
    throw new AppError('invalid_request', { errors: [{ path: '', message: 'fields:unitList' }] });
  await store(
    services,
    actor,
    from,
    list.map((each, i) => readPair(request, each, undefined, i)),
  );
  response.status(200).type('application/json').send('""');
}

async function store(services: Services, actor: Actor, from: 'en' | 'ko', pairs: Pair[]): Promise<void> {
  const memory = await inboxMemory(services.db, actor);
  for (const { source, target } of pairs) {
    const [en, ko] = from === 'en' ? [source, target] : [target, source];
    await createSegment(services.db, actor, { memory, en, ko });
  }
  await services.matcher.catchUp();
}
