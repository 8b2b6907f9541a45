/** A glossary term found in the text, with its translations. */
import { mayAct } from '../../access/roles.js';
import type { LookupAnswer, LookupTerm } from '../../memory/lookup.js';
import { html, type Fragment, type Html } from '../html.js';
import { copyButton } from '../parts/copy.js';
import type { Reader } from '../reader.js';
import type { Viewer } from './view.js';

const isAdvice = (status: string): boolean => status === 'preferred' || status === 'admitted';

export function termItem({ reader, actor }: Viewer, { from, to }: LookupAnswer, term: LookupTerm): Html {
  const { t } = reader;
  const edit = `/glossary/${term.conceptId}/edit`;
  return html`<div class="entry correctable" data-key="${term.conceptId}">
    <dt class="${term.status}">
      <a href="/glossary/${term.conceptId}" lang="${from}">${term.text}</a>
      ${standing(reader, term.status)}
      ${term.conceptStatus === 'unverified' && html`<span class="tag">${t('web:lookup.unverified')}</span>`}
    </dt>
    ${term.translations.map(
      ({ text, status, note }) =>
        html`<dd class="item ${status}" tabindex="-1">
          <span lang="${to}">${text}</span>
          ${isAdvice(status) ? copyButton(reader, text) : standing(reader, status)}
          ${note !== null && html`<span class="facts">${note}</span>`}
        </dd>`,
    )}
    <dd class="facts links">
      ${term.source !== null && html`<span>${t('web:lookup.source', { source: term.source })}</span>`}
      ${mayAct(actor.role, 'editor') && html`<a href="${edit}" data-form="${edit}?part=form">${t('web:lookup.correct')}</a>`}
    </dd>
  </div>`;
}

function standing({ t }: Reader, status: string): Fragment {
  return !isAdvice(status) && html`<span class="tag ${status}">${t(`web:lookup.standing.${status}`)}</span>`;
}
