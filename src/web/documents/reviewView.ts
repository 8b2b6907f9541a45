/** The review of an alignment: a pair a row; each step is a small form, and a key. */
import { mayAct } from '../../access/roles.js';
import { needsReview, type Alignment, type Bead } from '../../alignment/index.js';
import { alignmentOf, inOrder, type DocumentRow } from '../../documents/document.js';
import type { FieldError } from '../../errors/appError.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { hidden } from '../parts/fields.js';
import { done, problems } from '../parts/notice.js';
import { STEPS } from './edit.js';

export interface Review {
  row: DocumentRow;
  title: string;
  errors: readonly FieldError[];
}

export function reviewView(call: PageCall, { row, title, errors }: Review): Html {
  const { reader, actor } = call;
  const { t } = reader;
  const alignment = alignmentOf(row);
  const beads = inOrder(alignment.beads);
  const unsure = beads.filter(needsReview).length;
  const editable = row.confirmedAt === null && mayAct(actor.role, 'translator');
  return html`<h1>${title}</h1>
    ${done(call)} ${problems(reader, errors)}
    <p class="facts links">
      <span class="tag ${row.confirmedAt ? 'confirmed' : 'draft'}">${t(row.confirmedAt ? 'web:lookup.status.confirmed' : 'web:lookup.status.draft')}</span>
      <a href="/memories/${row.memory.slug}">${row.memory.slug}</a>
      ${row.url !== null && /^https?:/.test(row.url) && html`<a href="${row.url}" rel="noreferrer">${row.url}</a>`}
      <span>${t('webDocuments:pairs', { count: beads.length })}</span>
      ${!row.confirmedAt && unsure > 0 && html`<span class="tag draft">${t('webDocuments:unsure', { count: unsure })}</span>`}
    </p>
    ${editable && html`<p class="quiet">${t('webDocuments:keys')}</p>`}
    ${beads.length === 0 && html`<div class="empty"><p>${t('webDocuments:noAlignment')}</p></div>`}
    <ol class="beads" data-editable="${String(editable)}">
      ${beads.map((bead, place) => beadRow(call, { row, alignment, bead, place, editable, last: place === beads.length - 1 }))}
    </ol>
    ${dropped(call, alignment, beads)} ${row.confirmedAt === null && mayAct(actor.role, 'editor') && confirmForm(call, row)}`;
}

interface BeadRow {
  row: DocumentRow;
  alignment: Alignment;
  bead: Bead;
  place: number;
  editable: boolean;
  last: boolean;
}

function beadRow(call: PageCall, { row, alignment, bead, place, editable, last }: BeadRow): Html {
  const { t } = call.reader;
  const side = (lang: 'en' | 'ko'): Fragment =>
    bead[lang].length === 0
      ? html`<p class="quiet">${t('webDocuments:nothing')}</p>`
      : bead[lang].map((i) => html`<p lang="${lang}">${alignment[lang][i]}</p>`);
  return html`<li id="bead-${place}" class="bead ${needsReview(bead) ? 'unsure' : ''}" tabindex="${editable ? 0 : -1}">
    <div>${side('ko')}</div>
    <div>${side('en')}</div>
    <p class="facts links">
      <span title="${t('webDocuments:certainty')}">${Math.round(bead.score * 100)} %</span>
      ${editable && stepForm(call, row, place, last)}
    </p>
  </li>`;
}

function stepForm({ reader: { t }, csrf }: PageCall, row: DocumentRow, place: number, last: boolean): Html {
  const impossible = (step: string): boolean =>
    (last && (step === 'merge' || step.endsWith('Down'))) || (place === 0 && step.endsWith('Up'));
  return html`<form method="post" action="/documents/${row.id}" class="steps">
    ${hidden('csrf', csrf)} ${hidden('version', row.version)} ${hidden('bead', place)}
    ${STEPS.filter((step) => !impossible(step)).map((step) => html`<button class="small" name="do" value="${step}">${t(`webDocuments:step.${step}`)}</button> `)}
  </form>`;
}

/** Sentences in no pair: they were dropped, and go into no segment. */
function dropped({ reader: { t } }: PageCall, { en, ko }: Alignment, beads: readonly Bead[]): Fragment {
  const left = (sentences: readonly string[], lang: 'en' | 'ko'): string[] => {
    const used = new Set(beads.flatMap((bead) => bead[lang]));
    return sentences.filter((_, i) => !used.has(i));
  };
  const all = [...left(ko, 'ko'), ...left(en, 'en')];
  return (
    all.length > 0 &&
    html`<h2>${t('webDocuments:dropped')}</h2>
      <ul class="quiet">${all.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
  );
}

function confirmForm({ reader: { t }, csrf }: PageCall, row: DocumentRow): Html {
  return html`<form method="post" action="/documents/${row.id}/confirm">
    ${hidden('csrf', csrf)} ${hidden('version', row.version)}
    <p class="actions"><button>${t('webDocuments:confirm')}</button><span class="quiet">${t('webDocuments:confirmHint')}</span></p>
  </form>`;
}
