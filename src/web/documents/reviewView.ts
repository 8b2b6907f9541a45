/** The review of an alignment: a pair a row; each step is a small form, and a key. */
import { mayAct } from '../../access/roles.js';
import { needsReview, type Alignment, type Bead } from '../../alignment/index.js';
import { alignmentOf, inOrder, type DocumentRow } from '../../documents/document.js';
import type { FieldError } from '../../errors/appError.js';
import type { Lang } from '../../concepts/concept.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { hidden } from '../parts/fields.js';
import { done, problems } from '../parts/notice.js';
import { STEPS } from './edit.js';

export interface Review {
  row: DocumentRow;
  errors: readonly FieldError[];
  /** Place of the pair to go on from, after a step. */
  focus?: number;
}

/** Everything that a step may change; `review.js` exchanges it. */
export function reviewView(call: PageCall, { row, errors, focus }: Review): Html {
  const { reader, actor } = call;
  const { t } = reader;
  const alignment = alignmentOf(row);
  const beads = inOrder(alignment.beads);
  const editable = row.confirmedAt
    ? mayAct(actor.role, 'editor') && call.query.get('again') !== ''
    : mayAct(actor.role, 'translator');
  const bead = (each: Bead, place: number): Html =>
    beadRow(call, { row, alignment, bead: each, place, editable, last: place === beads.length - 1 });
  return html`<section id="review" data-part="review" data-focus="${focus ?? ''}">
    ${done(call)} ${problems(reader, errors)} ${facts(call, row, beads)}
    ${editable && html`<p class="quiet">${t('webDocuments:keys')}</p>`}
    ${beads.length === 0 && html`<div class="empty"><p>${t('webDocuments:noAlignment')}</p></div>`}
    <ol class="beads" data-editable="${String(editable)}">${beads.map(bead)}</ol>
    ${editable && undoForm(call, row)} ${dropped(call, row, editable)}
    ${row.confirmedAt === null && mayAct(actor.role, 'editor') && confirmForm(call, row)}
  </section>`;
}

function facts({ reader: { t }, actor }: PageCall, row: DocumentRow, beads: readonly Bead[]): Html {
  const unsure = beads.filter(needsReview).length;
  const status = row.confirmedAt ? 'confirmed' : 'draft';
  return html`<p class="facts links">
    <span class="tag ${status}">${t(`web:lookup.status.${status}`)}</span>
    <a href="/memories/${row.memory.slug}">${row.memory.slug}</a>
    ${row.url !== null && /^https?:/.test(row.url) && html`<a href="${row.url}" rel="noreferrer">${row.url}</a>`}
    <span>${t('webDocuments:pairs', { count: beads.length })}</span>
    ${!row.confirmedAt && unsure > 0 && html`<span class="tag draft">${t('webDocuments:unsure', { count: unsure })}</span>`}
    ${row.confirmedAt && mayAct(actor.role, 'editor') && html`<a href="/documents/${row.id}?again=1">${t('webDocuments:again')}</a>`}
    <a href="/documents/${row.id}/candidates">${t('webDocuments:candidates.link')}</a>
  </p>`;
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
  const side = (lang: Lang): Fragment =>
    bead[lang].length === 0
      ? html`<p class="quiet">${t('webDocuments:nothing')}</p>`
      : bead[lang].map((i) => html`<p lang="${lang}">${alignment[lang][i]}</p>`);
  const unsure = needsReview(bead) && row.confirmedAt === null;
  return html`<li id="bead-${place}" class="bead ${unsure ? 'unsure' : ''}" tabindex="${editable ? 0 : -1}">
    <div>${side('ko')}</div>
    <div>${side('en')}</div>
    <div class="facts links">
      <span class="${unsure ? 'tag draft' : ''}" title="${t('webDocuments:certainty')}">${unsure && t('webDocuments:look')} ${Math.round(bead.score * 100)} %</span>
      ${editable && stepForm(call, row, place, last)}
    </div>
  </li>`;
}

/** What every form of a review carries. */
function carried({ csrf }: PageCall, row: DocumentRow, place: number): Fragment {
  return [hidden('csrf', csrf), hidden('version', row.version), hidden('bead', place)];
}

function stepForm(call: PageCall, row: DocumentRow, place: number, last: boolean): Html {
  const { t } = call.reader;
  const impossible = (step: string): boolean =>
    (last && (step === 'merge' || step.endsWith('Down'))) || (place === 0 && step.endsWith('Up'));
  return html`<form method="post" action="/documents/${row.id}" class="steps">
    ${carried(call, row, place)}
    ${STEPS.filter((step) => !impossible(step)).map((step) => html`<button class="small" name="do" value="${step}">${t(`webDocuments:step.${step}`)}</button> `)}
  </form>`;
}

function undoForm(call: PageCall, row: DocumentRow): Fragment {
  if (row.version === 1) return null;
  return html`<form method="post" action="/documents/${row.id}" class="steps undo">
    ${carried(call, row, 0)}
    <button class="small" name="do" value="undo">${call.reader.t('webDocuments:undo')}</button>
  </form>`;
}

/** Sentences in no pair: they were dropped, and go into no segment. */
function dropped(call: PageCall, row: DocumentRow, editable: boolean): Fragment {
  const { t } = call.reader;
  const alignment = alignmentOf(row);
  const left = (['ko', 'en'] as const).flatMap((lang) => {
    const used = new Set(alignment.beads.flatMap((bead) => bead[lang]));
    return alignment[lang].map((text, i) => ({ lang, text, i })).filter(({ i }) => !used.has(i));
  });
  if (left.length === 0) return null;
  const restoreForm = ({ lang, i }: { lang: Lang; i: number }): Html =>
    html`<form method="post" action="/documents/${row.id}" class="steps">
      ${carried(call, row, i)}
      <button class="small" name="do" value="${lang === 'ko' ? 'restoreKo' : 'restoreEn'}">${t('webDocuments:restore')}</button>
    </form>`;
  return html`<h2>${t('webDocuments:dropped')}</h2>
    <ul class="dropped">${left.map((each) => html`<li><span lang="${each.lang}">${each.text}</span> ${editable && restoreForm(each)}</li>`)}</ul>`;
}

function confirmForm({ reader: { t }, csrf }: PageCall, row: DocumentRow): Html {
  return html`<form method="post" action="/documents/${row.id}/confirm">
    ${hidden('csrf', csrf)} ${hidden('version', row.version)}
    <p class="actions"><button>${t('webDocuments:confirm')}</button><span class="quiet">${t('webDocuments:confirmHint')}</span></p>
  </form>`;
}
