/** Deleted memories and glossaries, to be brought back with all they held. */
import { listDeleted, type DeletedCollection } from '../../collections/deleted.js';
import { revertGlossary } from '../../glossary/glossaries.js';
import { int, slug } from '../../http/fields.js';
import { revertMemory } from '../../memory/memories.js';
import { html, type Html } from '../html.js';
import { parsed } from '../forms.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { when } from '../parts/date.js';
import { hidden } from '../parts/fields.js';
import { done } from '../parts/notice.js';

async function page(call: PageCall): Promise<PageAnswer> {
  const { t } = call.reader;
  const rows = await listDeleted(call.services.db);
  const title = t('webAdmin:deleted.title');
  const content = html`<h1>${title}</h1>
    ${done(call)}
    ${rows.length === 0 ? html`<div class="empty"><p>${t('webAdmin:deleted.none')}</p></div>` : table(call, rows)}`;
  return { title, content };
}

function table(call: PageCall, rows: readonly DeletedCollection[]): Html {
  const { t } = call.reader;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('webAdmin:deleted.title')}"><table class="list">
    <thead><tr><th>${t('webAdmin:keys.name')}</th><th>${t('webAdmin:deleted.kind')}</th><th>${t('webAdmin:deleted.at')}</th><th>${t('web:history.bringBack')}</th></tr></thead>
    <tbody>${rows.map((row) => line(call, row))}</tbody>
  </table></div>`;
}

function line(
  { reader, csrf }: PageCall,
  { entity, slug: name, name: title, version, at, by }: DeletedCollection,
): Html {
  const { t } = reader;
  return html`<tr>
    <td>${title} <span class="facts">${name}</span></td>
    <td>${t(`things:${entity}`)}</td>
    <td>${by} · ${when(reader, at)}</td>
    <td>
      <form method="post" action="/deleted">
        ${hidden('csrf', csrf)} ${hidden('entity', entity)} ${hidden('slug', name)} ${hidden('to', version)}
        <button class="small">${t('webAdmin:deleted.bringBack')}</button>
      </form>
    </td>
  </tr>`;
}

async function bringBack({ services, actor, form, reader }: PageCall): Promise<PageAnswer> {
  const name = parsed(slug, form.get('slug'), reader);
  const to = parsed(int(1, 2_147_483_647), form.get('to'), reader);
  if (form.get('entity') === 'glossary') {
    await revertGlossary(services.db, actor, name, { to });
    services.glossary.invalidate();
    return { goTo: `/glossaries/${name}?done=reverted` };
  }
  await revertMemory(services.db, actor, name, { to });
  await services.matcher.catchUp();
  return { goTo: `/memories/${name}?done=reverted` };
}

export const deletedPages: readonly PageSpec[] = [
  { method: 'get', path: '/deleted', role: 'admin', handle: page },
  { method: 'post', path: '/deleted', role: 'admin', handle: bringBack },
];
