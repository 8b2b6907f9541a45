/** Concordance: sentences that hold what is asked for, both sides highlighted. */
import { concordance } from '../../memory/concordance.js';
import { chooseMemories } from '../../memory/memories.js';
import { decodeRowCursor, encodeCursor } from '../../http/cursor.js';
import { slug, text } from '../../http/fields.js';
import { parsed } from '../forms.js';
import { languageOf } from '../lookup/find.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { concordanceForm, concordanceResults, type Found } from './view.js';

const PAGE = 40;
const MAX_QUERY = 1_000;

async function find({ services, actor, query, reader }: PageCall): Promise<Found | undefined> {
  if (query.get('q').trim() === '') return undefined;
  const q = parsed(text(MAX_QUERY), query.get('q'), reader);
  const asked = query.get('in');
  const lang = asked === 'en' || asked === 'ko' ? asked : languageOf(q);
  const chosen = query.get('memory') === '' ? undefined : [parsed(slug, query.get('memory'), reader)];
  const memories = await chooseMemories(services.db, actor, chosen);
  const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const after = decodeRowCursor(query.get('cursor') || undefined);
  const { items, next } = await concordance(
    { ...services, glossary },
    { q, lang, memories, limit: PAGE, ...(after === undefined ? {} : { after }) },
  );
  return { items, lang, next: next === null ? null : encodeCursor(next) };
}

async function page(call: PageCall): Promise<PageAnswer> {
  const { services, actor, query, reader } = call;
  const part = concordanceResults(call, await find(call));
  if (query.get('part') !== '') return { part };
  const memories = await chooseMemories(services.db, actor, undefined);
  const title = reader.t('webMemory:concordance.title');
  return { title, content: [concordanceForm(call, memories), part], scripts: ['filter.js'] };
}

export const concordancePages: readonly PageSpec[] = [
  { method: 'get', path: '/concordance', role: 'viewer', handle: page },
];
