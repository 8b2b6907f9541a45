import { html, type Fragment, type Html } from '../html.js';
import { why } from '../lookup/nameView.js';
import type { PageCall } from '../page.js';
import { copyButton } from '../parts/copy.js';
import { area } from '../parts/fields.js';
import type { NameStanding } from './standing.js';

export interface NamesShown {
  ko: string;
  en: string;
  standings: readonly NameStanding[];
  /** Places that were put right just now. */
  replaced: number;
}

const TAGS = { agrees: 'verified', other: 'unverified', differs: 'error', missing: 'unverified' } as const;

export function namesView(call: PageCall, { ko, en, standings, replaced }: NamesShown): Html {
  const { t } = call.reader;
  return html`<div class="head">
      <h1>${t('webChecks:names.title')}</h1>
      <a href="/names/variants">${t('webChecks:variants.title')}</a>
    </div>
    ${replaced > 0 && html`<p class="notice" role="status">${t('webChecks:names.replaced', { count: replaced })}</p>`}
    <form method="post" action="/names">
      <div class="fields">
        ${area({ name: 'ko', label: t('web:lang.ko'), value: ko, lang: 'ko', rows: 8 })}
        ${area({ name: 'en', label: t('web:lang.en'), value: en, lang: 'en', rows: 8 })}
      </div>
      <p class="actions">
        <button>${t('webChecks:names.submit')}</button>
        ${en !== '' && copyButton(call.reader, en)} ${en !== '' && html`<span class="quiet">${t('webChecks:names.copyHint')}</span>`}
      </p>
      ${list(call, ko, standings)}
    </form>`;
}

function list(call: PageCall, ko: string, standings: readonly NameStanding[]): Fragment {
  const { t } = call.reader;
  if (ko.trim() === '') return html`<div class="empty"><p>${t('webChecks:names.empty')}</p></div>`;
  if (standings.length === 0) return html`<p class="notice" role="status">${t('webChecks:names.none')}</p>`;
  return html`<h2>${t('webChecks:names.found', { count: standings.length })}</h2>
    <dl>${standings.map((standing) => entry(call, standing))}</dl>`;
}

function entry({ reader }: PageCall, { name, suggestions, standing, found }: NameStanding): Html {
  const { t } = reader;
  return html`<div class="entry">
    <dt>
      <span lang="ko">${name}</span>
      <span class="tag ${TAGS[standing]}">${t(`webChecks:names.standing.${standing}`)}</span>
      ${found !== undefined && html`<span class="facts" lang="en">${found}</span>`}
    </dt>
    ${suggestions.map(
      (each) =>
        html`<dd>
          <span lang="en" class="answer">${each.text}</span> ${copyButton(reader, each.text)}
          ${found !== undefined && found !== each.text && standing !== 'agrees' && html`<button class="small" name="replace" value="${JSON.stringify([found, each.text])}">${t('webChecks:names.replace')}</button>`}
          ${why(reader, each)}
        </dd>`,
    )}
    ${suggestions.length === 0 && html`<dd class="quiet">${t('web:lookup.noSuggestion')}</dd>`}
  </div>`;
}
