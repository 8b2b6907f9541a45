/** What a page says about the last thing done, and what is wrong with a form. */
import type { FieldError } from '../../errors/appError.js';
import { html, type Fragment } from '../html.js';
import type { PageCall } from '../page.js';
import type { Reader } from '../reader.js';

const DONE = ['saved', 'created', 'deleted', 'reverted', 'confirmed', 'revoked', 'cancelled'];

/** After a form was sent: `?done=saved`. */
export function done({ query, reader: { t } }: PageCall): Fragment {
  const what = query.get('done');
  return DONE.includes(what) && html`<p class="notice" role="status">${t(`web:done.${what}`)}</p>`;
}

/** The fields of a form that are not right; shown above it, and reached first by a screen reader. */
export function problems({ t }: Reader, errors: readonly FieldError[]): Fragment {
  return (
    errors.length > 0 &&
    html`<div class="problems" role="alert">
      <strong>${t('web:error.fields')}</strong>
      <ul>
        ${errors.map(({ path, message }) => html`<li>${path === '' ? null : html`<code>${path}</code> `}${message}</li>`)}
      </ul>
    </div>`
  );
}
