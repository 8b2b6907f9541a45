import { ROLES } from '../../access/roles.js';
import type { ApiKey } from '../../db/generated/client.js';
import type { FieldError } from '../../errors/appError.js';
import { html, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { copyButton } from '../parts/copy.js';
import { when } from '../parts/date.js';
import { hidden, input, select } from '../parts/fields.js';
import { done, problems } from '../parts/notice.js';

export interface KeysShown {
  rows: readonly ApiKey[];
  /** A key made just now. */
  made: string | undefined;
  errors: readonly FieldError[];
}

export function keysView(call: PageCall, { rows, made, errors }: KeysShown): Html {
  const { reader, csrf } = call;
  const { t } = reader;
  return html`<h1>${t('webAdmin:keys.title')}</h1>
    <p class="quiet">${t('webAdmin:keys.intro')}</p>
    ${done(call)} ${problems(reader, errors)}
    ${made !== undefined && html`<p class="notice" role="status">${t('webAdmin:keys.made')}<br /><code id="made">${made}</code> ${copyButton(reader, made)}</p>`}
    <form method="post" action="/keys">
      ${hidden('csrf', csrf)}
      <div class="fields">
        ${input({ name: 'name', label: t('webAdmin:keys.name'), required: true })}
        ${select(
          { name: 'role', label: t('webAdmin:keys.role') },
          ROLES.map((value) => ({ value, label: t(`web:role.${value}`) })),
        )}
        ${input({ name: 'memories', label: t('webAdmin:keys.memories') })}
        ${input({ name: 'glossaries', label: t('webAdmin:keys.glossaries') })}
        ${input({ name: 'expiresAt', label: t('webAdmin:keys.expires'), type: 'date' })}
      </div>
      <p class="actions"><button>${t('webAdmin:keys.add')}</button></p>
    </form>
    <div class="scroll" tabindex="0" role="region" aria-label="${t('webAdmin:keys.title')}"><table class="list">
      <thead><tr><th>${t('webAdmin:keys.name')}</th><th>${t('webAdmin:keys.begins')}</th><th>${t('webAdmin:keys.role')}</th><th>${t('webAdmin:keys.used')}</th><th>${t('webAdmin:keys.state')}</th></tr></thead>
      <tbody>${rows.map((row) => keyRow(call, row))}</tbody>
    </table></div>`;
}

function keyRow({ reader, csrf }: PageCall, row: ApiKey): Html {
  const { t } = reader;
  const ended = row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= new Date());
  return html`<tr>
    <td>${row.name} <span class="facts">${[...row.memories, ...row.glossaries].join(', ')}</span></td>
    <td><code>${row.hint}…</code></td>
    <td>${t(`web:role.${row.role}`)}</td>
    <td>${row.lastUsedAt ? when(reader, row.lastUsedAt) : t('webAdmin:keys.never')}</td>
    <td>
      <span class="tag ${ended ? 'rejected' : 'verified'}">${t(ended ? 'webAdmin:keys.ended' : 'webAdmin:keys.active')}</span>
      ${row.expiresAt && html`<span class="facts">${t('webAdmin:keys.until')} ${when(reader, row.expiresAt)}</span>`}
      ${!ended && html`<form method="post" action="/keys/${row.id}/revoke">${hidden('csrf', csrf)}<button class="small" data-confirm="${t('webAdmin:keys.confirmRevoke')}">${t('webAdmin:keys.revoke')}</button></form>`}
    </td>
  </tr>`;
}
