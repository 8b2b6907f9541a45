/** The form and the results of a look-up. */
import type { Actor } from '../../access/roles.js';
import type { LookupAnswer } from '../../memory/lookup.js';
import { html, type Fragment, type Html } from '../html.js';
import type { Reader } from '../reader.js';
import { underlined } from './marks.js';
import { matchItem } from './matchView.js';
import { nameItem } from './nameView.js';
import { termItem } from './termView.js';

export type Shown =
  | { kind: 'empty' }
  | { kind: 'tooLong'; length: number; max: number }
  | { kind: 'answers'; answers: readonly LookupAnswer[]; /** Sentences not looked up. */ left: number };

/** Who reads: what may be corrected is offered to those who may. */
export interface Viewer {
  reader: Reader;
  actor: Actor;
}

export function form({ t }: Reader, text: string): Html {
  return html`<h1>${t('web:lookup.title')}</h1>
    <form class="lookup" method="get" action="/">
      <label for="text">${t('web:lookup.label')}</label>
      <textarea
        id="text"
        name="text"
        rows="4"
        spellcheck="false"
        placeholder="${t('web:lookup.placeholder')}"
        aria-describedby="hint"
        data-search
      >
${text}</textarea>
      <p class="actions">
        <button type="submit">${t('web:lookup.submit')}</button>
        <span id="hint" class="quiet">${t('web:lookup.hint')}</span>
      </p>
    </form>`;
}

export function results(viewer: Viewer, shown: Shown): Html {
  const { t } = viewer.reader;
  return html`<section
    id="results"
    aria-live="polite"
    aria-label="${t('web:lookup.results')}"
    data-part="results"
  >
    ${body(viewer, shown)}
  </section>`;
}

function body(viewer: Viewer, shown: Shown): Fragment {
  const { t } = viewer.reader;
  if (shown.kind === 'empty')
    return html`<div class="empty">
      <p>${t('web:lookup.empty')}</p>
      <p><a href="/start">${t('web:lookup.start')}</a></p>
    </div>`;
  if (shown.kind === 'tooLong')
    return html`<p class="error" role="alert">
      ${t('web:lookup.tooLong', { length: shown.length, max: shown.max })}
    </p>`;
  return [
    shown.answers.map((answer) => sentence(viewer, answer)),
    shown.left > 0 && html`<p class="quiet">${t('web:lookup.left', { count: shown.left })}</p>`,
  ];
}

function sentence(viewer: Viewer, answer: LookupAnswer): Html {
  const { t } = viewer.reader;
  const { matches, names } = answer;
  const terms = [...new Map(answer.terms.map((term) => [`${term.conceptId} ${term.text}`, term])).values()];
  return html`<article class="sentence">
    <p class="source" lang="${answer.from}">${underlined(answer)}</p>
    <h2>${t('web:lookup.matches')}</h2>
    ${
      matches.length === 0
        ? html`<p class="quiet">${t('web:lookup.noMatch')}</p>`
        : html`<ol class="matches">
            ${matches.map((match) => matchItem(viewer, answer, match))}
          </ol>`
    }
    <div class="columns">
      <div>
        <h2>${t('web:lookup.names')}</h2>
        ${names.length === 0 ? html`<p class="quiet">${t('web:lookup.noName')}</p>` : html`<dl>${names.map((name) => nameItem(viewer, answer, name))}</dl>`}
      </div>
      <div>
        <h2>${t('web:lookup.terms')}</h2>
        ${terms.length === 0 ? html`<p class="quiet">${t('web:lookup.noTerm')}</p>` : html`<dl>${terms.map((term) => termItem(viewer, answer, term))}</dl>`}
      </div>
    </div>
  </article>`;
}
