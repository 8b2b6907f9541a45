import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../../../errors/appError.js';
import { FormatError, pretranslate } from '../../../formats/index.js';
import { findMatches } from '../../../memory/matches.js';
import { chooseMemories } from '../../../memory/memories.js';
import { endpoint } from '../../endpoint.js';
import { flag, int, slugList } from '../../fields.js';

/** An XLIFF file is read whole: what is longer should be cut by its tool. */
const MAX_BYTES = 64 * 1024 ** 2;
/** Proposals written beside a fuzzy one. */
const PROPOSALS = 5;

const query = z.strictObject({
  min: int(0, 100).default(75),
  /** Use targets whose numbers and names were put right. */
  repair: flag.default(false),
  memory: slugList.optional(),
});

export const pretranslation = [
  endpoint({
    method: 'post',
    path: '/pretranslate',
    role: 'viewer',
    tag: 'Imports, exports, jobs',
    summary: 'Fill the empty targets of an XLIFF 1.2 or 2.x file from the memories; all else stays as it was',
    query,
    rawBody: 'application/xliff+xml',
    answers: { 200: null },
    async handle({ query: { min, repair, memory }, actor, services, request, response, t }) {
      const memories = await chooseMemories(services.db, actor, memory);
      const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
      const { db, matcher } = services;
      const filled = await pretranslate(
        await readBody(request),
        ({ source, previous, next, from, to }) =>
          findMatches(
            { db, matcher, glossary },
            {
              text: source.normalize('NFC').toWellFormed(),
              from,
              to,
              memories,
              min,
              limit: PROPOSALS,
              ...(previous === undefined ? {} : { previous }),
              ...(next === undefined ? {} : { next }),
            },
          ),
        { min, repair },
      ).catch((error: unknown) => {
        if (!(error instanceof FormatError)) throw error;
        throw new AppError('unreadable_file', {
          params: { reason: t(`formats:${error.code}`, error.params) },
        });
      });
      response
        .status(200)
        .type(request.get('content-type') ?? 'application/xliff+xml')
        .set({
          'X-Segments-Final': String(filled.final),
          'X-Segments-Review': String(filled.review),
          'X-Segments-Empty': String(filled.empty),
          'X-Segments-Kept': String(filled.kept),
        })
        .send(filled.bytes);
      return null;
    },
  }),
];

async function readBody(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new AppError('payload_too_large', { params: { limit: '64 MiB' } });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
