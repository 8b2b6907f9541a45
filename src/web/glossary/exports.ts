import type { Glossary } from '../../db/generated/client.js';
import { FORMATS } from '../../formats/index.js';
import { html, type Html } from '../html.js';
import type { PageCall } from '../page.js';

const EXPORTS = FORMATS.filter(({ holds }) => holds !== 'memory');

/** Links to the files that glossaries are exported as. */
export function exportsOf({ reader: { t } }: PageCall, glossaries: readonly Glossary[]): Html {
  return html`<h2>${t('webGlossary:exports')}</h2>
    <ul>
      ${glossaries.map(
        ({ slug, name }) =>
          html`<li>${name}: ${EXPORTS.map(({ name: format, title, extensions }) => html`<a href="/exports/glossaries/${slug}${extensions[0]}?format=${format}" download>${title}</a> `)}</li>`,
      )}
    </ul>`;
}
