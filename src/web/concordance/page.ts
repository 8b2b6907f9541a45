/** Concordance: sentences that hold what is asked for, both sides highlighted. */
import { concordance } from '../../memory/concordance.js';
import { z } from 'zod';
import { chooseMemories } from '../../memory/memories.js';
import { decodeRowCursor, encodeCursor } from '../../http/cursor.js';
import { slug, text } from '../../http/fields.js';
import { given, parsed } from '../forms.js';
import { languageOf } from '../lookup/find.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { concordanceForm, concordanceResults, type Found } from './view.js';

const PAGE = 40;
const MAX_QUERY = 1_000;

const filter = z.object({
  status: z.enum(['draft', 'confirmed', 'rejected']).optional(),
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
});

const DAY_MS = 24 * 3600 * 1000;
/** Midnight in the newsroom. */
const dayStart = (day: string): number => Date.parse(`${day}T00:00:00+09:00`);

/** Both days are meant whole. */
function filtersOf({ status, since, until }: z.output<typeof filter>) {
  return {
    ...(status === undefined ? {} : { status }),
    ...(since === undefined ? {} : { since: new Date(dayStart(since)) }),
    ...(until === undefined ? {} : { until: new Date(dayStart(until) + DAY_MS) }),
  };
}

const namedIn = (query: PageCall['query'], names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, query.get(name)]));

async function find({ services, actor, query, reader }: PageCall): Promise<Found | undefined> {
  if (query.get('q').trim() === '') return undefined;
  const q = parsed(text(MAX_QUERY), query.get('q'), reader);
  const asked = query.get('in');
  const lang = asked === 'en' || asked === 'ko' ? asked : languageOf(q);
  const chosen = query.get('memory') === '' ? undefined : [parsed(slug, query.get('memory'), reader)];
  const memories = await chooseMemories(services.db, actor, chosen);
  const filters = filtersOf(parsed(filter, given(namedIn(query, ['status', 'since', 'until'])), reader));
  const glossary = await services.glossary.snapshot(actor.glossaries ?? undefined);
  const after = decodeRowCursor(query.get('cursor') || undefined);
  const { items, next } = await concordance(
    { ...services, glossary },
    { q, lang, memories, limit: PAGE, ...(after === undefined ? {} : { after }), ...filters },
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
