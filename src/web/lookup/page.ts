/** The page at `/`: paste a text, see what is known of it. Works without scripts as a plain form. */
import type { Request, Response } from 'express';
import type { Actor } from '../../access/roles.js';
import type { Lang } from '../../concepts/concept.js';
import { lookup, type LookupAnswer } from '../../memory/lookup.js';
import { chooseMemories } from '../../memory/memories.js';
import type { Services } from '../../services.js';
import { splitSentences } from '../../text/sentences.js';
import { layout } from '../layout.js';
import { readerOf } from '../reader.js';
import { form, results, type Shown } from './view.js';

/** An article; what is longer is looked up piece by piece. */
const MAX_TEXT = 20_000;
/** Sentences of an article that are looked up. */
const MAX_SENTENCES = 200;

export async function lookupPage(
  services: Services,
  actor: Actor,
  request: Request,
  response: Response,
): Promise<void> {
  const reader = readerOf(request, response);
  const text = textOf(request).normalize('NFC').toWellFormed();
  const shown = await find(services, actor, text);
  if (request.query['part'] === 'results') {
    response.type('html').send(String(results(reader, shown)));
    return;
  }
  const content = [form(reader, text), results(reader, shown)];
  const title = reader.t('web:lookup.title');
  response
    .type('html')
    .send(String(layout({ reader, url: request.originalUrl, title, content, scripts: ['lookup.js'] })));
}

function textOf(request: Request): string {
  const body = request.body as { text?: unknown } | undefined;
  const text = body?.text ?? request.query['text'];
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n') : '';
}

async function find(services: Services, actor: Actor, text: string): Promise<Shown> {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > MAX_TEXT) return { kind: 'tooLong', length: text.length, max: MAX_TEXT };
  const from = languageOf(text);
  const to = from === 'ko' ? 'en' : 'ko';
  const { db, matcher } = services;
  const memories = await chooseMemories(db, actor, undefined);
  const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const sentences = splitSentences(text, from)
    .map((sentence) => sentence.text)
    .slice(0, MAX_SENTENCES);
  const answers: LookupAnswer[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const [previous, next] = [sentences[i - 1], sentences[i + 1]];
    const context = {
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    };
    answers.push(
      await lookup(
        { db, matcher, glossary },
        { text: sentence, from, to, memories, limit: 5, min: 60, ...context },
      ),
    );
  }
  return { kind: 'answers', answers };
}

/** Korean as soon as it holds any noteworthy share of Hangul: English names stand in Korean text, hardly the reverse. */
function languageOf(text: string): Lang {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return hangul * 4 > latin ? 'ko' : 'en';
}
