/** A glossary term found in the text, with its translations. */
import type { LookupAnswer, LookupTerm } from '../../memory/lookup.js';
import { html, type Fragment, type Html } from '../html.js';
import { copyButton } from '../parts/copy.js';
import type { Reader } from '../reader.js';

const isAdvice = (status: string): boolean => status === 'preferred' || status === 'admitted';

export function termItem(reader: Reader, { from, to }: LookupAnswer, term: LookupTerm): Html {
  const { t } = reader;
  return html`<div class="entry">
    <dt class="${term.status}">
      <a href="/glossary/${term.conceptId}" lang="${from}">${term.text}</a>
      ${standing(reader, term.status)}
      ${term.conceptStatus === 'unverified' && html`<span class="tag">${t('web:lookup.unverified')}</span>`}
    </dt>
    ${term.translations.map(
      ({ text, status, note }) =>
        html`<dd class="${status}">
          <span lang="${to}">${text}</span>
          ${isAdvice(status) ? copyButton(reader, text) : standing(reader, status)}
          ${note !== null && html`<span class="facts">${note}</span>`}
        </dd>`,
    )}
    ${term.source !== null && html`<dd class="facts">${t('web:lookup.source', { source: term.source })}</dd>`}
  </div>`;
}

function standing({ t }: Reader, status: string): Fragment {
  return !isAdvice(status) && html`<span class="tag ${status}">${t(`web:lookup.standing.${status}`)}</span>`;
}
