/** What is known of a text: its sentences looked up one by one, each with its neighbours as context. */
import type { Actor } from '../../access/roles.js';
import type { Lang } from '../../concepts/concept.js';
import { lookup, type LookupAnswer } from '../../memory/lookup.js';
import { chooseMemories } from '../../memory/memories.js';
import type { Services } from '../../services.js';
import { splitSentences } from '../../text/sentences.js';
import type { Shown } from './view.js';

/** An article; what is longer is looked up piece by piece. */
const MAX_TEXT = 20_000;
/** Sentences of an article that are looked up. */
const MAX_SENTENCES = 200;
/** Matches shown of a sentence, and the lowest score worth showing. */
const MATCHES = { limit: 5, min: 60 };

export async function find(services: Services, actor: Actor, text: string): Promise<Shown> {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > MAX_TEXT) return { kind: 'tooLong', length: text.length, max: MAX_TEXT };
  const from = languageOf(text);
  const to = from === 'ko' ? 'en' : 'ko';
  const { db, matcher } = services;
  const memories = await chooseMemories(db, actor, undefined);
  const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const all = splitSentences(text, from).map((sentence) => sentence.text);
  const answers: LookupAnswer[] = [];
  for (const [i, sentence] of all.slice(0, MAX_SENTENCES).entries()) {
    const [previous, next] = [all[i - 1], all[i + 1]];
    const context = {
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
    };
    const request = { text: sentence, from, to, memories, ...MATCHES, ...context } as const;
    answers.push(await lookup({ db, matcher, glossary }, request));
  }
  return { kind: 'answers', answers, left: Math.max(0, all.length - MAX_SENTENCES) };
}

/** Korean as soon as it holds any noteworthy share of Hangul: English names stand in Korean text, hardly the reverse. */
export function languageOf(text: string): Lang {
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return hangul * 4 > latin ? 'ko' : 'en';
}
