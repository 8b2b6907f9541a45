import { html, type Html } from '../html.js';
import type { Reader } from '../reader.js';

/** Copies a text; `page.js` does it, so without scripts it is not shown. */
export function copyButton({ t }: Reader, text: string): Html {
  return html`<button type="button" class="copy small" data-copy="${text}" data-copied="${t('web:copied')}">${t('web:copy')}</button>`;
}
