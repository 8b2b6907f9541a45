/** All segments of a memory, the newest first. */
import { z } from 'zod';
import { decodeRowCursor, encodeCursor } from '../../http/cursor.js';
import { slug, text } from '../../http/fields.js';
import { listSegments } from '../../memory/listSegments.js';
import { requireMemory } from '../../memory/memories.js';
import { html, type Html } from '../html.js';
import { given, parsed } from '../forms.js';
import type { PageAnswer, PageCall } from '../page.js';
import { input, select } from '../parts/fields.js';
import { pager } from '../parts/pager.js';
import { segmentList } from './segmentList.js';

const PAGE = 50;
const STATUSES = ['draft', 'confirmed', 'rejected'] as const;
const ORIGINS = ['api', 'import', 'alignment', 'editor'] as const;

const filter = z.object({
  q: text(500).optional(),
  status: z.enum(STATUSES).optional(),
  origin: z.enum(ORIGINS).optional(),
});

export async function segmentsPage(call: PageCall): Promise<PageAnswer> {
  const { services, actor, query, reader, request } = call;
  const { t } = reader;
  const memory = await requireMemory(services.db, actor, parsed(slug, request.params['slug'], reader));
  const asked = Object.fromEntries(['q', 'status', 'origin'].map((name) => [name, query.get(name).trim()]));
  const { q, status, origin } = parsed(filter, given(asked), reader);
  const after = decodeRowCursor(query.get('cursor') || undefined);
  const rows = await listSegments(services.db, actor, {
    memory: [memory.slug],
    newestFirst: true,
    limit: PAGE,
    ...(q === undefined ? {} : { q }),
    ...(status === undefined ? {} : { status }),
    ...(origin === undefined ? {} : { origin }),
    ...(after === undefined ? {} : { after }),
  });
  const shown = rows.slice(0, PAGE);
  const path = `/memories/${memory.slug}/segments`;
  const part = html`<section id="results" data-part="results" aria-live="polite" aria-label="${t('webMemory:memories.segments')}">
    ${shown.length === 0 ? html`<div class="empty"><p>${t('webMemory:memories.noSegments')}</p></div>` : segmentList(reader, shown)}
    ${pager(call, path, rows.length > PAGE ? encodeCursor(shown.at(-1)!.id) : null)}
  </section>`;
  if (query.get('part') !== '') return { part };
  const content = html`<h1>${t('webMemory:memories.all')}</h1>
    <p><a href="/memories/${memory.slug}">${memory.name}</a></p>
    ${filterForm(call, path)} ${part}`;
  return { title: t('webMemory:memories.all'), content, scripts: ['filter.js'] };
}

function filterForm({ query, reader: { t } }: PageCall, path: string): Html {
  const any = { value: '', label: t('web:any') };
  return html`<form class="filters" method="get" action="${path}" role="search" data-live="${path}?part=1">
    ${input({ name: 'q', label: t('webMemory:memories.holds'), value: query.get('q'), type: 'search', search: true })}
    ${select({ name: 'status', label: t('webMemory:segment.status'), value: query.get('status') }, [
      any,
      ...STATUSES.map((value) => ({ value, label: t(`web:lookup.status.${value}`) })),
    ])}
    ${select({ name: 'origin', label: t('webMemory:memories.origin'), value: query.get('origin') }, [
      any,
      ...ORIGINS.map((value) => ({ value, label: t(`webMemory:memories.origins.${value}`) })),
    ])}
    <button>${t('webMemory:concordance.submit')}</button>
  </form>`;
}
