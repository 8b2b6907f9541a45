import { mayAct } from '../../access/roles.js';
import type { Glossary } from '../../db/generated/client.js';
import type { FieldError } from '../../errors/appError.js';
import type { HistoryItem } from '../../history/revisions.js';
import { html, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { exportsOf } from '../glossary/exports.js';
import { count } from '../parts/date.js';
import { hidden, input } from '../parts/fields.js';
import { history, textField } from '../parts/history.js';
import { done, problems } from '../parts/notice.js';

export interface GlossaryTable {
  glossaries: readonly Glossary[];
  /** Concepts by the id of the glossary. */
  counts: ReadonlyMap<number, number>;
  errors: readonly FieldError[];
}

export function glossaryTable(call: PageCall, { glossaries, counts, errors }: GlossaryTable): Html {
  const { reader, actor } = call;
  const { t } = reader;
  return html`<h1>${t('webGlossary:glossaries.title')}</h1>
    ${done(call)} ${problems(reader, errors)}
    <div class="scroll" tabindex="0" role="region" aria-label="${t('webGlossary:glossaries.title')}"><table class="list">
      <thead><tr><th>${t('webMemory:memories.name')}</th><th>${t('webMemory:memories.description')}</th><th class="number">${t('webGlossary:results')}</th></tr></thead>
      <tbody>
        ${glossaries.map(
          ({ id, slug, name, description }) =>
            html`<tr>
              <td><a href="/glossaries/${slug}">${name}</a> <span class="facts">${slug}</span></td>
              <td>${description}</td>
              <td class="number"><a href="/glossary?glossary=${slug}">${count(reader, counts.get(id) ?? 0)}</a></td>
            </tr>`,
        )}
      </tbody>
    </table></div>
    ${mayAct(actor.role, 'editor') && newForm(call)}`;
}

function newForm({ reader: { t }, csrf, form }: PageCall): Html {
  return html`<h2>${t('webGlossary:glossaries.add')}</h2>
    <form method="post" action="/glossaries" class="filters">
      ${hidden('csrf', csrf)}
      ${input({ name: 'slug', label: t('webMemory:memories.slug'), value: form.get('slug'), required: true })}
      ${input({ name: 'name', label: t('webMemory:memories.name'), value: form.get('name') })}
      <button>${t('webGlossary:glossaries.add')}</button>
    </form>`;
}

export interface GlossaryShown {
  glossary: Glossary;
  items: HistoryItem[];
  errors: readonly FieldError[];
}

export function glossaryPage(call: PageCall, { glossary, items, errors }: GlossaryShown): Html {
  const { reader, actor, csrf } = call;
  const { t } = reader;
  const editor = mayAct(actor.role, 'editor');
  const revert = { action: `/glossaries/${glossary.slug}/revert`, csrf, version: glossary.version };
  return html`<div class="head">
      <h1>${glossary.name}</h1>
      <div class="links">
        <a href="/glossary?glossary=${glossary.slug}">${t('webGlossary:results')}</a>
        ${mayAct(actor.role, 'admin') && html`<a href="/imports?to=glossary:${glossary.slug}">${t('webGlossary:import')}</a>`}
      </div>
    </div>
    ${done(call)} ${problems(reader, errors)} ${glossary.description !== null && html`<p>${glossary.description}</p>`}
    ${exportsOf(call, [glossary])} ${editor && settings(call, glossary)}
    <h2>${t('web:history.title')}</h2>
    ${history(reader, {
      items,
      fields: [
        { label: t('webMemory:memories.name'), text: textField('name') },
        { label: t('webMemory:memories.description'), text: textField('description') },
      ],
      ...(editor ? { revert } : {}),
    })}
    ${mayAct(actor.role, 'admin') && deleteForm(call, glossary)}`;
}

function settings({ reader: { t }, csrf }: PageCall, glossary: Glossary): Html {
  return html`<h2>${t('webMemory:memories.settings')}</h2>
    <form method="post" action="/glossaries/${glossary.slug}">
      ${hidden('csrf', csrf)} ${hidden('version', glossary.version)}
      <div class="fields">
        ${input({ name: 'name', label: t('webMemory:memories.name'), value: glossary.name, required: true })}
        ${input({ name: 'description', label: t('webMemory:memories.description'), value: glossary.description ?? '' })}
      </div>
      <p class="actions"><button>${t('web:save')}</button></p>
    </form>`;
}

function deleteForm({ reader: { t }, csrf }: PageCall, { slug }: Glossary): Html {
  return html`<form method="post" action="/glossaries/${slug}/delete">
    ${hidden('csrf', csrf)}
    <p class="actions"><button class="danger" data-confirm="${t('webGlossary:glossaries.confirmDelete')}">${t('webGlossary:glossaries.delete')}</button></p>
  </form>`;
}
