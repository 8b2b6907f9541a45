/** Forms that `correct.js` opens where the mistake was seen: the same forms, addressed with `?part=form`. */
import { html, type Fragment, type Html } from '../html.js';
import type { PageAnswer, PageCall } from '../page.js';
import type { Reader } from '../reader.js';

export const isPart = ({ query }: PageCall): boolean => query.get('part') === 'form';

/** Tells the script that it is done. */
export function saved({ reader: { t } }: PageCall): PageAnswer {
  return { part: html`<p class="notice" role="status" data-saved>${t('web:done.saved')}</p>` };
}

/** Query that keeps a form in place when it is sent. */
export const suffix = (call: PageCall): string => (isPart(call) ? '?part=form' : '');

export function closeButton({ t }: Reader): Html {
  return html`<button type="button" class="second" data-close>${t('web:cancel')}</button>`;
}

/** The buttons below a form. */
export function formActions(call: PageCall, further: Fragment = null): Html {
  const { t } = call.reader;
  return html`<p class="actions"><button>${t('web:save')}</button> ${isPart(call) && closeButton(call.reader)} ${further}</p>`;
}
