/** A concept: its terms, what it rests on, its history. */
import { mayAct } from '../../access/roles.js';
import type { Lang } from '../../concepts/concept.js';
import { AppError } from '../../errors/appError.js';
import { conceptHistory, deleteConcept, readConcept, revertConcept } from '../../glossary/concepts.js';
import type { ConceptRow } from '../../glossary/concept.js';
import { uuid } from '../../http/fields.js';
import { wantedVersion } from '../../http/routes/versioned.js';
import type { HistoryItem } from '../../history/revisions.js';
import { given, parsed } from '../forms.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageAnswer, PageCall } from '../page.js';
import { when } from '../parts/date.js';
import { hidden } from '../parts/fields.js';
import { history } from '../parts/history.js';
import { done } from '../parts/notice.js';
import { attributeRows, historyFields } from './properties.js';
import { inOrderOfStanding, termsOf } from './terms.js';

export const conceptId = ({ request, reader }: PageCall): string =>
  parsed(uuid, request.params['id'], reader);

export async function conceptPage(call: PageCall): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const id = conceptId(call);
  const items = await conceptHistory(services.db, actor, id);
  const row = await readConcept(services.db, actor, id).catch(gone);
  const title = row ? nameOf(row) : reader.t('webGlossary:gone');
  return {
    title,
    content: [row ? present(call, row) : html`<h1>${title}</h1>${done(call)}`, past(call, id, items, row)],
  };
}

function gone(error: unknown): undefined {
  if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
}

export function nameOf(row: ConceptRow): string {
  const [ko, en] = [termsOf(row.terms, 'ko')[0], termsOf(row.terms, 'en')[0]];
  return [ko, en].filter((each) => each !== undefined).join(' · ');
}

function present(call: PageCall, row: ConceptRow): Html {
  const { t } = call.reader;
  return html`<div class="head">
      <h1>${nameOf(row)}</h1>
      ${mayAct(call.actor.role, 'editor') && html`<a class="button second" href="/glossary/${row.id}/edit">${t('web:edit')}</a>`}
    </div>
    ${done(call)}
    <p class="facts links">
      <span class="tag ${row.status}">${t(`webGlossary:status.${row.status}`)}</span>
      <span>${t(`webGlossary:kind.${row.kind}`)}</span>
      <span>${row.glossary.slug}</span>
      <a href="/concordance?q=${encodeURIComponent(termsOf(row.terms, 'ko')[0] ?? '')}&in=ko">${t('webGlossary:uses')}</a>
    </p>
    ${row.status === 'unverified' && html`<p class="notice warn">${t('webGlossary:unverifiedNote')}</p>`}
    <div class="columns">${(['ko', 'en'] as const).map((lang) => termList(call, row, lang))}</div>
    ${properties(call, row)}`;
}

function termList({ reader: { t } }: PageCall, { terms }: ConceptRow, lang: Lang): Html {
  const list = inOrderOfStanding(terms, lang);
  return html`<section>
    <h2>${t(`web:lang.${lang}`)}</h2>
    ${list.length === 0 && html`<p class="quiet">${t('webGlossary:noTerm')}</p>`}
    <ul class="terms">
      ${list.map(
        ({ text, status, note, partOfSpeech }) =>
          html`<li class="${status}">
            <span lang="${lang}">${text}</span>
            <span class="tag ${status}">${t(`web:lookup.standing.${status}`)}</span>
            <span class="facts">${[partOfSpeech, note].filter(Boolean).join(' · ')}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function properties({ reader }: PageCall, row: ConceptRow): Html {
  const { t } = reader;
  const rows: [string, Fragment][] = [
    [t('webGlossary:definition'), row.definition],
    [t('webGlossary:domain'), row.domain],
    [t('webGlossary:source'), row.source ?? html`<span class="quiet">${t('webGlossary:noSource')}</span>`],
    [t('webGlossary:note'), row.note],
    ...attributeRows(reader, row.attributes as Record<string, unknown>),
    [t('webGlossary:changed'), html`${row.updatedBy}, ${when(reader, row.updatedAt)}`],
  ];
  return html`<h2>${t('webGlossary:about')}</h2>
    <dl class="properties">
      ${rows.filter(([, value]) => value !== null).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}
    </dl>`;
}

function past(call: PageCall, id: string, items: HistoryItem[], row: ConceptRow | undefined): Fragment {
  const { reader, csrf, actor } = call;
  const { t } = reader;
  const editor = mayAct(actor.role, 'editor');
  const revert = { action: `/glossary/${id}/revert`, csrf, version: row?.version ?? null };
  return [
    html`<h2>${t('web:history.title')}</h2>`,
    history(reader, { items, fields: historyFields(reader), ...(editor ? { revert } : {}) }),
    editor &&
      row &&
      html`<form method="post" action="/glossary/${id}/delete">
        ${hidden('csrf', csrf)} ${hidden('version', row.version)}
        <p class="actions"><button class="danger" data-confirm="${t('webGlossary:confirmDelete')}">${t('web:remove')}</button></p>
      </form>`,
  ];
}

export async function deleteConceptPage(call: PageCall): Promise<PageAnswer> {
  const id = conceptId(call);
  await deleteConcept(call.services.db, call.actor, id, Number(call.form.get('version')) || undefined);
  call.services.glossary.invalidate();
  return { goTo: `/glossary/${id}?done=deleted` };
}

export async function revertConceptPage(call: PageCall): Promise<PageAnswer> {
  const { services, actor, form, reader } = call;
  const id = conceptId(call);
  const fields = given({ to: form.get('to'), version: form.get('version') });
  const { to, version } = parsed(wantedVersion, fields, reader);
  await revertConcept(services.db, actor, id, to, version);
  services.glossary.invalidate();
  return { goTo: `/glossary/${id}?done=reverted` };
}
