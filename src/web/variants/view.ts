import { mayAct } from '../../access/roles.js';
import type { Memory } from '../../db/generated/client.js';
import type { FieldError } from '../../errors/appError.js';
import type { Batch } from '../../memory/batches.js';
import type { NameVariants } from '../../reports/nameReport.js';
import type { Rendering } from '../../reports/tally.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { shareBar } from '../parts/shareBar.js';
import { count, when } from '../parts/date.js';
import { hidden, select } from '../parts/fields.js';
import { done, problems } from '../parts/notice.js';
import type { Report } from './report.js';

export interface VariantsShown {
  report: Report;
  /** Slug, or an empty text for all. */
  memory: string;
  memories: readonly Memory[];
  batches: readonly Batch[];
  errors: readonly FieldError[];
}

/** Segments linked for one rendering; the rest is in the concordance. */
const LINKS = 3;

export function variantsView(call: PageCall, shown: VariantsShown): Html {
  const { reader } = call;
  const { t } = reader;
  const { memory, memories, report, batches, errors } = shown;
  return html`<h1>${t('webChecks:variants.title')}</h1>
    ${done(call)} ${problems(reader, errors)}
    <p class="quiet">${t('webChecks:variants.intro')}</p>
    <form class="filters" method="get" action="/names/variants">
      ${select({ name: 'memory', label: t('webMemory:concordance.memory'), value: memory }, [
        { value: '', label: t('web:all') },
        ...memories.map(({ slug, name }) => ({ value: slug, label: name })),
      ])}
      <button>${t('webChecks:variants.show')}</button>
    </form>
    ${reportBody(call, report, memory)} ${batches.length > 0 && batchList(call, batches)}`;
}

function reportBody(call: PageCall, { items, at }: Report, memory: string): Fragment {
  const { reader, csrf } = call;
  const { t } = reader;
  const start = html`<form method="post" action="/names/variants/report">
    ${hidden('csrf', csrf)} ${hidden('memory', memory)}
    <p class="actions"><button class="second">${t('webChecks:variants.make')}</button>${at && html`<span class="quiet">${t('webChecks:variants.madeAt')} ${when(reader, at)}</span>`}</p>
  </form>`;
  if (!items) return [html`<div class="empty"><p>${t('webChecks:variants.large')}</p></div>`, start];
  return [
    items.length === 0
      ? html`<div class="empty"><p>${t('webChecks:variants.none')}</p></div>`
      : html`<ol class="variants">${items.map((item) => variant(call, item, memory))}</ol>`,
    at && start,
  ];
}

function variant(call: PageCall, item: NameVariants, memory: string): Html {
  const { reader } = call;
  const { t } = reader;
  const { name, likely, basis, conceptId, renderings } = item;
  const total = renderings.reduce((sum, each) => sum + each.count, 0);
  const query = new URLSearchParams([
    ['name', name],
    ['to', likely],
    ...renderings.filter(({ text }) => text !== likely).map(({ text }): [string, string] => ['from', text]),
    ...(memory === '' ? [] : [['memory', memory] as [string, string]]),
  ]);
  return html`<li>
    <div class="head">
      <h2 lang="ko">${conceptId === null ? name : html`<a href="/glossary/${conceptId}">${name}</a>`}</h2>
      <span class="links">
        <span class="facts">${t(`webChecks:variants.likely.${basis}`)}: <span lang="en">${likely}</span></span>
        <a href="/names/variants/fix?${query.toString()}">${t(mayAct(call.actor.role, 'editor') ? 'webChecks:variants.fix' : 'webChecks:variants.preview')}</a>
      </span>
    </div>
    <table class="list shares">
      <caption class="hidden">${t('webChecks:variants.caption', { name })}</caption>
      <thead class="hidden"><tr><th>${t('webChecks:variants.rendering')}</th><th>${t('webChecks:variants.count')}</th><th>${t('webChecks:variants.share')}</th><th>${t('webMemory:memories.segments')}</th></tr></thead>
      <tbody>${renderings.map((each) => renderingRow(call, each, { total, likely, name }))}</tbody>
    </table>
  </li>`;
}

function renderingRow(
  { reader }: PageCall,
  { text, count: times, segmentIds }: Rendering,
  { total, likely, name }: { total: number; likely: string; name: string },
): Html {
  const { t } = reader;
  const search = new URLSearchParams({ q: `"${text}"`, in: 'en' }).toString();
  return html`<tr>
    <td lang="en">${text} ${text === likely && html`<span class="tag verified">${t('webChecks:variants.right')}</span>`}</td>
    <td class="number">${count(reader, times)}</td>
    <td class="bar">${shareBar(times / total, text === likely)}</td>
    <td class="facts">
      ${segmentIds.slice(0, LINKS).map((id) => html`<a href="/segments/${id}">${id}</a> `)}
      ${times > LINKS && html`<a href="/concordance?${search}">${t('webChecks:variants.more', { name })}</a>`}
    </td>
  </tr>`;
}

function batchList(call: PageCall, batches: readonly Batch[]): Html {
  const { reader, actor, csrf } = call;
  const { t } = reader;
  const editor = mayAct(actor.role, 'editor');
  const what = ({ action, detail }: Batch): string =>
    t(`webChecks:variants.batch.${action}`, {
      ...detail,
      from: Array.isArray(detail['from']) ? detail['from'].join(', ') : '',
      count: Number(detail['changed']),
    });
  return html`<h2>${t('webChecks:variants.batches')}</h2>
    <ul class="history">
      ${batches.map(
        (batch) =>
          html`<li class="links">
            <span>${what(batch)}</span><span class="facts">${batch.by} · ${when(reader, batch.at)}</span>
            ${batch.undone && html`<span class="tag">${t('webChecks:variants.undone')}</span>`}
            ${editor && !batch.undone && html`<form method="post" action="/names/variants/undo">${hidden('csrf', csrf)} ${hidden('batch', batch.id)}<button class="small">${t('webChecks:variants.undo')}</button></form>`}
          </li>`,
      )}
    </ul>`;
}
