import type { Lang } from '../../concepts/concept.js';
import type { Memory } from '../../db/generated/client.js';
import type { ConcordanceItem } from '../../memory/concordance.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { input, select } from '../parts/fields.js';
import { highlighted } from '../parts/highlight.js';
import { pager } from '../parts/pager.js';

export interface Found {
  items: readonly ConcordanceItem[];
  /** Language that was searched. */
  lang: Lang;
  next: string | null;
}

export function concordanceForm({ query, reader: { t } }: PageCall, memories: readonly Memory[]): Html {
  return html`<h1>${t('webMemory:concordance.title')}</h1>
    <form class="filters" method="get" action="/concordance" role="search" data-live="/concordance?part=1">
      ${input({ name: 'q', label: t('webMemory:concordance.q'), value: query.get('q'), type: 'search', search: true })}
      ${select({ name: 'in', label: t('webMemory:concordance.in'), value: query.get('in') }, [
        { value: '', label: t('webMemory:concordance.auto') },
        { value: 'ko', label: t('web:lang.ko') },
        { value: 'en', label: t('web:lang.en') },
      ])}
      ${select({ name: 'memory', label: t('webMemory:concordance.memory'), value: query.get('memory') }, [
        { value: '', label: t('web:all') },
        ...memories.map(({ slug, name }) => ({ value: slug, label: name })),
      ])}
      ${select({ name: 'status', label: t('webMemory:segment.status'), value: query.get('status') }, [
        { value: '', label: t('web:any') },
        ...['confirmed', 'draft'].map((value) => ({ value, label: t(`web:lookup.status.${value}`) })),
      ])}
      ${input({ name: 'since', label: t('webMemory:concordance.since'), value: query.get('since'), type: 'date' })}
      ${input({ name: 'until', label: t('webMemory:concordance.until'), value: query.get('until'), type: 'date' })}
      <button>${t('webMemory:concordance.submit')}</button>
    </form>`;
}

export function concordanceResults(call: PageCall, found: Found | undefined): Html {
  const { t } = call.reader;
  return html`<section id="results" data-part="results" aria-live="polite" aria-label="${t('webMemory:concordance.results')}">
    ${body(call, found)}
  </section>`;
}

function body(call: PageCall, found: Found | undefined): Fragment {
  const { t } = call.reader;
  if (!found) return html`<div class="empty"><p>${t('webMemory:concordance.empty')}</p></div>`;
  if (found.items.length === 0)
    return html`<div class="empty"><p>${t('webMemory:concordance.nothing')}</p></div>`;
  return [
    html`<ul class="pairs">
      ${found.items.map((item) => line(call, found.lang, item))}
    </ul>`,
    pager(call, '/concordance', found.next),
  ];
}

/** The language asked for stands first. */
function line({ reader: { t } }: PageCall, lang: Lang, item: ConcordanceItem): Html {
  const order: readonly Lang[] = lang === 'ko' ? ['ko', 'en'] : ['en', 'ko'];
  return html`<li>
    ${order.map((side) => html`<p lang="${side}">${highlighted(item[side], item.highlights[side], side === lang ? 'mark' : 'ins')}</p>`)}
    <p class="facts links">
      <span>${item.memory}</span>
      ${item.status !== 'confirmed' && html`<span class="tag ${item.status}">${t(`web:lookup.status.${item.status}`)}</span>`}
      <a href="/segments/${item.segmentId}">${t('webMemory:concordance.segment')}</a>
      ${item.documentId !== null && html`<a href="/documents/${item.documentId}">${t('webMemory:concordance.document')}</a>`}
    </p>
  </li>`;
}
