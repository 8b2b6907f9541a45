import { mayAct } from '../../access/roles.js';
import type { Memory } from '../../db/generated/client.js';
import type { DocumentRow } from '../../documents/document.js';
import type { FieldError } from '../../errors/appError.js';
import { html, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { when } from '../parts/date.js';
import { area, hidden, input, select } from '../parts/fields.js';
import { problems } from '../parts/notice.js';
import { pager } from '../parts/pager.js';

/** Characters of the text shown where there is no headline. */
const LEAD = 60;

export function titleOf({ koTitle, enTitle, koBody, enBody, name }: DocumentRow): string {
  return koTitle ?? enTitle ?? (koBody ?? enBody)?.trim().split('\n')[0]?.slice(0, LEAD) ?? name;
}

export function documentList(call: PageCall, rows: readonly DocumentRow[], next: string | null): Html {
  const { reader, actor } = call;
  const { t } = reader;
  return html`<div class="head">
      <h1>${t('webDocuments:title')}</h1>
      ${mayAct(actor.role, 'translator') && html`<a class="button" href="/documents/new">${t('webDocuments:new')}</a>`}
    </div>
    ${
      rows.length === 0
        ? html`<div class="empty"><p>${t('webDocuments:empty')}</p></div>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="${t('webDocuments:title')}"><table class="list">
            <thead><tr><th>${t('webDocuments:document')}</th><th>${t('webDocuments:memory')}</th><th>${t('webDocuments:state')}</th><th>${t('webDocuments:changed')}</th></tr></thead>
            <tbody>
              ${rows.map(
                (row) =>
                  html`<tr>
                    <td><a href="/documents/${row.id}">${titleOf(row)}</a>${row.koTitle !== null && row.enTitle !== null && html`<br /><span class="facts" lang="en">${row.enTitle}</span>`}</td>
                    <td>${row.memory.slug}</td>
                    <td><span class="tag ${row.confirmedAt ? 'confirmed' : 'draft'}">${t(row.confirmedAt ? 'web:lookup.status.confirmed' : 'web:lookup.status.draft')}</span></td>
                    <td>${when(reader, row.updatedAt)}</td>
                  </tr>`,
              )}
            </tbody>
          </table></div>`
    }
    ${pager(call, '/documents', next)}`;
}

export function newDocumentForm(
  { reader, csrf, form }: PageCall,
  memories: readonly Memory[],
  errors: readonly FieldError[],
): Html {
  const { t } = reader;
  if (memories.length === 0)
    return html`<h1>${t('webDocuments:new')}</h1><div class="empty"><p>${t('webMemory:memories.empty')}</p><p><a href="/memories">${t('web:nav.memories')}</a></p></div>`;
  return html`<h1>${t('webDocuments:new')}</h1>
    <p class="quiet">${t('webDocuments:intro')}</p>
    ${problems(reader, errors)}
    <form method="post" action="/documents/new">
      ${hidden('csrf', csrf)}
      <div class="filters">
        ${select(
          { name: 'memory', label: t('webDocuments:memory'), value: form.get('memory') },
          memories.map(({ slug, name }) => ({ value: slug, label: name })),
        )}
        ${input({ name: 'url', label: t('webDocuments:url'), type: 'url', value: form.get('url') })}
        ${input({ name: 'publishedAt', label: t('webDocuments:published'), type: 'date', value: form.get('publishedAt') })}
      </div>
      <div class="fields">
        ${(['ko', 'en'] as const).map(
          (lang) => html`<fieldset>
            <legend>${t(`web:lang.${lang}`)}</legend>
            ${input({ name: `${lang}.title`, label: t('webDocuments:headline'), value: form.get(`${lang}.title`), lang })}
            ${area({ name: `${lang}.body`, label: t('webDocuments:text'), value: form.get(`${lang}.body`), rows: 12, lang, required: true })}
          </fieldset>`,
        )}
      </div>
      <p class="actions"><button>${t('webDocuments:align')}</button></p>
    </form>`;
}
