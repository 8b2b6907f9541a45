/** Names: every name of a Korean text with how it stands in the English one; put right in place and copied. */
import { text } from '../../http/fields.js';
import { suggestWithMemory } from '../../memory/evidence.js';
import { chooseMemories } from '../../memory/memories.js';
import { findNames } from '../../names/index.js';
import { parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { replaceAll } from './replace.js';
import { namesOf, type NameStanding } from './standing.js';
import { namesView } from './view.js';

const MAX_TEXT = 50_000;
const SUGGESTIONS = 5;
/** Different names of one article. */
const MAX_NAMES = 200;

async function page(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const field = (name: string): string => parsed(text(MAX_TEXT, { blank: true }), form.get(name), reader);
  const ko = field('ko');
  const { text: en, count } = replaceAll(field('en'), form.get('replace'));
  const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const mentions = findNames(ko, 'ko', glossary.names);
  const asked = [...new Set(mentions.map((mention) => mention.text))].slice(0, MAX_NAMES);
  const memories = await chooseMemories(services.db, actor, undefined);
  const queries = asked.map((name) => ({ text: name, from: 'ko', to: 'en', limit: SUGGESTIONS }) as const);
  const suggestions = await suggestWithMemory({ ...services, glossary }, queries, memories);
  const standings: NameStanding[] = namesOf(en, asked, suggestions);
  return {
    title: reader.t('webChecks:names.title'),
    content: namesView(call, { ko, en, standings, replaced: count }),
  };
}

export const namePages: readonly PageSpec[] = [
  { method: 'get', path: '/names', role: 'viewer', handle: page },
  { method: 'post', path: '/names', role: 'viewer', reads: true, handle: page },
];
