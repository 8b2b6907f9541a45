/** The form and the results of a look-up. */
import type { LookupAnswer, LookupName, LookupTerm } from '../../memory/lookup.js';
import type { Match } from '../../memory/matches.js';
import { html, type Fragment, type Html } from '../html.js';
import type { Reader } from '../reader.js';
import { markedSource, markedTarget, underlined } from './marks.js';

export type Shown =
  | { kind: 'empty' }
  | { kind: 'tooLong'; length: number; max: number }
  | { kind: 'answers'; answers: readonly LookupAnswer[] };

export function form({ t }: Reader, text: string): Html {
  return html`<h1>${t('web:lookup.title')}</h1>
    <form class="lookup" method="get" action="/">
      <label for="text">${t('web:lookup.label')}</label>
      <textarea
        id="text"
        name="text"
        rows="5"
        spellcheck="false"
        placeholder="${t('web:lookup.placeholder')}"
        aria-describedby="hint"
      >
${text}</textarea>
      <p class="actions">
        <button type="submit">${t('web:lookup.submit')}</button>
        <span id="hint" class="quiet">${t('web:lookup.hint')}</span>
      </p>
    </form>`;
}

export function results(reader: Reader, shown: Shown): Html {
  const { t } = reader;
  return html`<section
    id="results"
    aria-live="polite"
    aria-label="${t('web:lookup.results')}"
    data-copied="${t('web:lookup.copied')}"
  >
    ${body(reader, shown)}
  </section>`;
}

function body(reader: Reader, shown: Shown): Fragment {
  const { t } = reader;
  if (shown.kind === 'empty') return html`<p class="quiet">${t('web:lookup.empty')}</p>`;
  if (shown.kind === 'tooLong')
    return html`<p class="error" role="alert">
      ${t('web:lookup.tooLong', { length: shown.length, max: shown.max })}
    </p>`;
  return shown.answers.map((answer) => sentence(reader, answer));
}

function sentence(reader: Reader, answer: LookupAnswer): Html {
  const { t } = reader;
  return html`<article class="sentence">
    <p class="source" lang="${answer.from}">${underlined(answer)}</p>
    <h2>${t('web:lookup.matches')}</h2>
    ${
      answer.matches.length === 0
        ? html`<p class="quiet">${t('web:lookup.noMatch')}</p>`
        : html`<ol class="matches">
            ${answer.matches.map((match) => matchItem(reader, answer, match))}
          </ol>`
    }
    <div class="columns">
      <div>
        <h2>${t('web:lookup.names')}</h2>
        ${answer.names.length === 0 ? html`<p class="quiet">${t('web:lookup.noName')}</p>` : html`<dl>${answer.names.map((name) => nameItem(reader, answer, name))}</dl>`}
      </div>
      <div>
        <h2>${t('web:lookup.terms')}</h2>
        ${answer.terms.length === 0 ? html`<p class="quiet">${t('web:lookup.noTerm')}</p>` : html`<dl>${answer.terms.map((term) => termItem(reader, answer, term))}</dl>`}
      </div>
    </div>
  </article>`;
}

function copyButton({ t }: Reader, text: string): Html {
  return html`<button type="button" class="copy" data-copy="${text}">${t('web:lookup.copy')}</button>`;
}

function matchItem(reader: Reader, { from, to }: LookupAnswer, match: Match): Html {
  const { t } = reader;
  const target = match.repair?.target ?? match.target;
  return html`<li class="match">
    <p class="facts">
      <span class="score ${match.kind}">${match.score}</span> ${t(`web:lookup.kind.${match.kind}`)} ·
      ${match.memory} · ${t(`web:lookup.status.${match.status}`)}
    </p>
    <p lang="${from}">${markedSource(match)}</p>
    <p class="target" lang="${to}">${markedTarget(match)} ${copyButton(reader, target)}</p>
    ${match.repair && html`<p class="facts">${t('web:lookup.repaired')}</p>`}
  </li>`;
}

function nameItem(reader: Reader, { from, to }: LookupAnswer, name: LookupName): Html {
  const { t } = reader;
  return html`<div class="entry">
    <dt lang="${from}">${name.text}</dt>
    ${name.suggestions.map(
      (each) =>
        html`<dd lang="${to}">
          <span>${each.text}</span> ${copyButton(reader, each.text)}
          <span class="facts" title="${each.evidence.map(({ detail }) => detail).join(' ')}"
            >${t(`web:lookup.basis.${each.basis}`)} ·
            ${t('web:lookup.confidence', { percent: Math.round(each.confidence * 100) })}</span
          >
        </dd>`,
    )}
  </div>`;
}

function termItem(reader: Reader, { from, to }: LookupAnswer, term: LookupTerm): Html {
  const { t } = reader;
  return html`<div class="entry">
    <dt lang="${from}" class="${term.status}">
      ${term.text}
      ${term.status === 'preferred' || term.status === 'admitted' ? '' : html`<span class="tag ${term.status}">${t(`web:lookup.standing.${term.status}`)}</span>`}
      ${term.conceptStatus === 'unverified' && html`<span class="tag">${t('web:lookup.unverified')}</span>`}
    </dt>
    ${term.translations.map(
      (each) =>
        html`<dd lang="${to}" class="${each.status}">
          <span>${each.text}</span>
          ${each.status === 'preferred' || each.status === 'admitted' ? copyButton(reader, each.text) : html`<span class="tag ${each.status}">${t(`web:lookup.standing.${each.status}`)}</span>`}
        </dd>`,
    )}
  </div>`;
}
