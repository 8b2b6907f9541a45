import { mayAct } from '../../access/roles.js';
import type { Memory } from '../../db/generated/client.js';
import type { FieldError } from '../../errors/appError.js';
import { FORMATS } from '../../formats/index.js';
import type { SegmentRow } from '../../memory/segment.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { barChart } from '../parts/barChart.js';
import { count } from '../parts/date.js';
import { hidden, input } from '../parts/fields.js';
import { segmentList } from './segmentList.js';
import { done, problems } from '../parts/notice.js';
import type { MemoryCounts, Month } from './counts.js';

export interface MemoryListing {
  memories: readonly Memory[];
  counts: ReadonlyMap<number, MemoryCounts>;
  errors: readonly FieldError[];
}

const STATUSES = ['confirmed', 'draft', 'rejected'] as const;

export const totalOf = ({ draft, confirmed, rejected }: MemoryCounts): number => draft + confirmed + rejected;

export function memoryList(call: PageCall, { memories, counts, errors }: MemoryListing): Html {
  const { reader, actor } = call;
  const { t } = reader;
  return html`<h1>${t('webMemory:memories.title')}</h1>
    ${done(call)} ${problems(reader, errors)}
    ${
      memories.length === 0
        ? html`<div class="empty"><p>${t('webMemory:memories.empty')}</p></div>`
        : html`<div class="scroll" tabindex="0" role="region" aria-label="${t('webMemory:memories.title')}"><table class="list">
            <thead><tr><th>${t('webMemory:memories.name')}</th><th class="number">${t('webMemory:memories.segments')}</th>${STATUSES.map((each) => html`<th class="number">${t(`web:lookup.status.${each}`)}</th>`)}</tr></thead>
            <tbody>
              ${memories.map((memory) => {
                const sizes = counts.get(memory.id)!;
                return html`<tr>
                  <td><a href="/memories/${memory.slug}">${memory.name}</a> <span class="facts">${memory.slug}</span></td>
                  <td class="number">${count(reader, totalOf(sizes))}</td>
                  ${STATUSES.map((each) => html`<td class="number">${count(reader, sizes[each])}</td>`)}
                </tr>`;
              })}
            </tbody>
          </table></div>`
    }
    ${mayAct(actor.role, 'admin') && newForm(call)}`;
}

function newForm({ reader: { t }, csrf, form }: PageCall): Html {
  return html`<h2>${t('webMemory:memories.add')}</h2>
    <form method="post" action="/memories" class="filters">
      ${hidden('csrf', csrf)}
      ${input({ name: 'slug', label: t('webMemory:memories.slug'), value: form.get('slug'), required: true })}
      ${input({ name: 'name', label: t('webMemory:memories.name'), value: form.get('name') })}
      <button>${t('webMemory:memories.add')}</button>
    </form>`;
}

export interface MemoryShown {
  memory: Memory;
  counts: MemoryCounts;
  months: readonly Month[];
  latest: readonly SegmentRow[];
  errors: readonly FieldError[];
}

export function memoryView(call: PageCall, shown: MemoryShown): Html {
  const { reader, actor } = call;
  const { t } = reader;
  const { memory, counts, months, latest, errors } = shown;
  const admin = mayAct(actor.role, 'admin');
  return html`<div class="head">
      <h1>${memory.name}</h1>
      <div class="links">
        <a href="/memories/${memory.slug}/segments">${t('webMemory:memories.all')}</a>
        <a href="/names/variants?memory=${memory.slug}">${t('webChecks:variants.title')}</a>
        <a href="/concordance?memory=${memory.slug}">${t('webMemory:memories.search')}</a>
        ${admin && html`<a href="/imports?to=memory:${memory.slug}">${t('webMemory:memories.import')}</a>`}
      </div>
    </div>
    ${done(call)} ${problems(reader, errors)} ${memory.description && html`<p>${memory.description}</p>`}
    <p class="facts links">
      <span>${t('webMemory:memories.segments')}: ${count(reader, totalOf(counts))}</span>
      ${STATUSES.map((each) => html`<span class="tag ${each}">${t(`web:lookup.status.${each}`)} ${count(reader, counts[each])}</span>`)}
    </p>
    ${growthChart(call, months)} ${exportLinks(call, memory)} ${latestSegments(call, memory, latest)}
    ${admin && settings(call, memory)}`;
}

export function growthChart({ reader }: PageCall, months: readonly Month[]): Html {
  const { t } = reader;
  const title = t('webMemory:memories.growth');
  const bars = months.map(({ month, total }) => ({
    label: month.slice(2).replace('-', '.'),
    value: total,
    text: t('webMemory:memories.growthText', { count: total, month }),
  }));
  return html`<h2>${title}</h2>
    ${barChart(title, bars)}`;
}

const EXPORTS = FORMATS.filter(({ holds }) => holds !== 'glossary');

function exportLinks({ reader: { t } }: PageCall, { slug }: Memory): Html {
  return html`<h2>${t('webMemory:memories.export')}</h2>
    <p class="links">
      ${EXPORTS.map(({ name: format, title, extensions }) => html`<a href="/exports/memories/${slug}${extensions[0]}?format=${format}" download>${title}</a>`)}
    </p>`;
}

function latestSegments({ reader }: PageCall, memory: Memory, latest: readonly SegmentRow[]): Fragment {
  if (latest.length === 0) return null;
  return html`<div class="head"><h2>${reader.t('webMemory:memories.latest')}</h2><a href="/memories/${memory.slug}/segments">${reader.t('webMemory:memories.all')}</a></div>
    ${segmentList(reader, latest)}`;
}

function settings({ reader: { t }, csrf }: PageCall, memory: Memory): Html {
  return html`<h2>${t('webMemory:memories.settings')}</h2>
    <form method="post" action="/memories/${memory.slug}">
      ${hidden('csrf', csrf)} ${hidden('version', memory.version)}
      <div class="fields">
        ${input({ name: 'name', label: t('webMemory:memories.name'), value: memory.name, required: true })}
        ${input({ name: 'penalty', label: t('webMemory:memories.penalty'), value: String(memory.penalty), type: 'number' })}
        ${input({ name: 'description', label: t('webMemory:memories.description'), value: memory.description ?? '', wide: true })}
      </div>
      <p class="actions"><button>${t('web:save')}</button></p>
    </form>
    <form method="post" action="/memories/${memory.slug}/delete">
      ${hidden('csrf', csrf)}
      <p class="actions"><button class="danger" data-confirm="${t('webMemory:memories.confirmDelete')}">${t('webMemory:memories.delete')}</button></p>
    </form>`;
}
