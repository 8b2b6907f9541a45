/** Concepts: searched, filtered, page by page. */
import type { Glossary } from '../../db/generated/client.js';
import { chooseGlossaries } from '../../glossary/glossaries.js';
import type { ConceptRow } from '../../glossary/concept.js';
import { listConcepts } from '../../glossary/listConcepts.js';
import { decodeCursor, encodeCursor } from '../../http/cursor.js';
import { filter } from '../../http/routes/concepts/schema.js';
import { mayAct } from '../../access/roles.js';
import { html, type Fragment, type Html } from '../html.js';
import { given, parsed } from '../forms.js';
import type { PageAnswer, PageCall } from '../page.js';
import { input, select, type Option } from '../parts/fields.js';
import { done } from '../parts/notice.js';
import { pager } from '../parts/pager.js';
import { exportsOf } from './exports.js';
import { KINDS, STATUSES, termsOf } from './terms.js';

/** `in` is the language of a term; `lang` is the language of the page. */
const NAMES = { q: 'q', glossary: 'glossary', in: 'lang', kind: 'kind', status: 'status', cursor: 'cursor' };
const PAGE = 50;

export async function glossaryList(call: PageCall): Promise<PageAnswer> {
  const { services, actor, query, reader } = call;
  const asked = given(
    Object.fromEntries(Object.entries(NAMES).map(([name, field]) => [field, query.get(name).trim()])),
  );
  const { cursor, ...wanted } = parsed(filter, asked, reader);
  const after = decodeCursor(cursor, /^[0-9a-f-]{36}$/);
  const rows = await listConcepts(services.db, actor, {
    ...wanted,
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  });
  const part = results(call, rows);
  if (query.get('part') !== '') return { part };
  const glossaries = await chooseGlossaries(services.db, actor, undefined);
  const { t } = reader;
  const content = html`<div class="head">
      <h1>${t('webGlossary:title')}</h1>
      ${actions(call, glossaries)}
    </div>
    ${done(call)} ${filterForm(call, glossaries)} ${part} ${exportsOf(call, glossaries)}`;
  return { title: t('webGlossary:title'), content, scripts: ['filter.js'] };
}

function actions({ actor, reader: { t } }: PageCall, glossaries: readonly Glossary[]): Fragment {
  if (!mayAct(actor.role, 'editor')) return null;
  return html`<div class="links">
    ${glossaries.length > 0 && html`<a class="button" href="/glossary/new">${t('webGlossary:add')}</a>`}
    <a href="/glossaries">${t('webGlossary:glossaries.title')}</a>
    ${mayAct(actor.role, 'admin') && html`<a class="button second" href="/imports?to=glossary">${t('webGlossary:import')}</a>`}
  </div>`;
}

const any = (label: string): Option => ({ value: '', label });

function filterForm({ query, reader: { t } }: PageCall, glossaries: readonly Glossary[]): Html {
  const options = (names: readonly string[], key: string): Option[] => [
    any(t('web:any')),
    ...names.map((value) => ({ value, label: t(`${key}.${value}`) })),
  ];
  const choose = (name: string, label: string, list: Option[]): Html =>
    select({ name, label, value: query.get(name) }, list);
  return html`<form class="filters" method="get" action="/glossary" role="search" data-live="/glossary?part=1">
    ${input({ name: 'q', label: t('webGlossary:search'), value: query.get('q'), type: 'search', search: true })}
    ${choose('kind', t('webGlossary:kindLabel'), options(KINDS, 'webGlossary:kind'))}
    ${choose('status', t('webGlossary:statusLabel'), options(STATUSES, 'webGlossary:status'))}
    ${choose('in', t('webGlossary:langLabel'), options(['ko', 'en'], 'web:lang'))}
    ${glossaries.length > 1 && choose('glossary', t('webGlossary:glossary'), [any(t('web:all')), ...glossaries.map(({ slug, name }) => ({ value: slug, label: name }))])}
    <button>${t('webGlossary:submit')}</button>
  </form>`;
}

function results(call: PageCall, rows: readonly ConceptRow[]): Html {
  const { t } = call.reader;
  const shown = rows.slice(0, PAGE);
  const next = rows.length > PAGE ? encodeCursor(shown.at(-1)!.id) : null;
  return html`<section id="results" data-part="results" aria-live="polite" aria-label="${t('webGlossary:results')}">
    ${
      shown.length === 0
        ? html`<div class="empty"><p>${t('webGlossary:nothing')}</p></div>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="${t('webGlossary:results')}"><table class="list">
            <thead>
              <tr><th>${t('web:lang.ko')}</th><th>${t('web:lang.en')}</th><th>${t('webGlossary:kindLabel')}</th><th>${t('webGlossary:statusLabel')}</th></tr>
            </thead>
            <tbody>${shown.map((row) => line(call, row))}</tbody>
          </table></div>`
    }
    ${pager(call, '/glossary', next)}
  </section>`;
}

function line({ reader: { t } }: PageCall, row: ConceptRow): Html {
  const [first, ...others] = [termsOf(row.terms, 'ko'), termsOf(row.terms, 'en')].map((list) => list[0]);
  const name = first ?? others[0] ?? t('webGlossary:noTerm');
  return html`<tr>
    <td><a href="/glossary/${row.id}" ${first !== undefined && html`lang="ko"`}>${first ?? name}</a></td>
    <td lang="en">${others[0] ?? ''}</td>
    <td>${t(`webGlossary:kind.${row.kind}`)}</td>
    <td><span class="tag ${row.status}">${t(`webGlossary:status.${row.status}`)}</span></td>
  </tr>`;
}
