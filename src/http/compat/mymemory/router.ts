/** MyMemory's API: `/get` and `/set`, with every key of its documented answers. */
import express, { Router, type Request, type Response } from 'express';
import { mayAct } from '../../../access/roles.js';
import { AppError } from '../../../errors/appError.js';
import { translator } from '../../../i18n/index.js';
import { chooseMemories, inboxMemory } from '../../../memory/memories.js';
import { matchCandidates } from '../../../memory/matches.js';
import { createSegment } from '../../../memory/segments.js';
import type { Services } from '../../../services.js';
import { contextOf } from '../../middleware/context.js';
import { keyOf } from '../../middleware/credentials.js';
import { getRequest, pairOf, setRequest, type Fields } from './request.js';
import { answer, refusal } from './answer.js';

/** MyMemory itself shows about this many. */
const MATCHES = 10;
const MIN_SCORE = 50;

export function mymemory(services: Services): Router {
  const router = Router({ caseSensitive: true });
  const form = express.urlencoded({ extended: false, limit: '1mb' });
  const json = express.json({ limit: '1mb' });
  router.all('/get', form, json, (request, response) => get(services, request, response));
  router.all('/set', form, json, (request, response) => set(services, request, response));
  return router;
}

/** Fields of the query, or of the body of a POST. */
function fieldsOf(request: Request): Fields {
  return { ...(request.query as Fields), ...((request.body ?? {}) as Fields) };
}

async function get(services: Services, request: Request, response: Response): Promise<void> {
  contextOf(request).route = 'mymemory/get';
  const fields = fieldsOf(request);
  const actor = await services.auth.identify(keyOf(request) ?? fields['key'], request.ip);
  const pair = pairOf(fields['langpair']);
  const parsed = getRequest.safeParse(fields);
  if (!pair || !parsed.success) {
    response.json(
      refusal(pair ? 'NO QUERY SPECIFIED. EXAMPLE REQUEST: GET?Q=HELLO&LANGPAIR=EN|KO' : INVALID_PAIR),
    );
    return;
  }
  const memories = await chooseMemories(services.db, actor, undefined);
  const request_ = { ...pair, text: parsed.data.q, memories, min: MIN_SCORE, limit: MATCHES };
  response.json(answer(await matchCandidates(services, request_), pair));
}

const INVALID_PAIR = 'INVALID LANGUAGE PAIR SPECIFIED. EXAMPLE: LANGPAIR=EN|KO';

async function set(services: Services, request: Request, response: Response): Promise<void> {
  contextOf(request).route = 'mymemory/set';
  const fields = fieldsOf(request);
  const actor = await services.auth.identify(keyOf(request) ?? fields['key'], request.ip);
  if (!mayAct(actor.role, 'translator'))
    throw new AppError('forbidden', { params: { role: 'translator', has: actor.role } });
  const pair = pairOf(fields['langpair']);
  if (!pair) {
    response.json(refusal(INVALID_PAIR));
    return;
  }
  const parsed = setRequest.safeParse(fields);
  if (!parsed.success) {
    const t = translator(contextOf(request).lang);
    const errors = parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: t(issue.message),
    }));
    throw new AppError('invalid_request', { errors });
  }
  const { seg, tra } = parsed.data;
  const texts = pair.from === 'en' ? { en: seg, ko: tra } : { en: tra, ko: seg };
  const { row } = await createSegment(services.db, actor, {
    memory: await inboxMemory(services.db, actor),
    ...texts,
  });
  await services.matcher.catchUp();
  response.json({ responseData: 'OK', responseStatus: 200, responseDetails: [row.id] });
}
