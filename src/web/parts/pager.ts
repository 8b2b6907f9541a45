import { html, type Fragment } from '../html.js';
import type { PageCall } from '../page.js';

/** Links to the next and the first page of a list, with the filters as they are. */
export function pager(
  { request, query, reader: { t } }: PageCall,
  path: string,
  next: string | null,
): Fragment {
  const isFirst = query.get('cursor') === '';
  if (isFirst && next === null) return null;
  const url = (cursor: string | undefined): string => {
    const { searchParams } = new URL(request.originalUrl, 'http://page');
    for (const name of ['part', 'cursor', 'done']) searchParams.delete(name);
    if (cursor !== undefined) searchParams.set('cursor', cursor);
    return `${path}?${searchParams.toString()}`;
  };
  return html`<nav class="pager" aria-label="${t('web:pages')}">
    ${!isFirst && html`<a href="${url(undefined)}">${t('web:first')}</a>`}
    ${next === null ? html`<span class="quiet">${t('web:noMore')}</span>` : html`<a href="${url(next)}" rel="next">${t('web:next')}</a>`}
  </nav>`;
}
