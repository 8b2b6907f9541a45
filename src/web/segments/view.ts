import { mayAct } from '../../access/roles.js';
import type { FieldError } from '../../errors/appError.js';
import type { HistoryItem, Snapshot } from '../../history/revisions.js';
import type { SegmentRow } from '../../memory/segment.js';
import { html, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { when } from '../parts/date.js';
import { area, hidden, input, select } from '../parts/fields.js';
import { history } from '../parts/history.js';
import { formActions, suffix } from '../parts/inPlace.js';
import { done, problems } from '../parts/notice.js';

/** What was typed and could not be stored. */
export interface Entered {
  en: string;
  ko: string;
  status: string;
  note: string;
  errors: FieldError[];
}

export interface Shown {
  id: number;
  /** Undefined once deleted. */
  row: SegmentRow | undefined;
  items: HistoryItem[];
  entered: Entered | undefined;
  mayChange: boolean;
}

export function segmentView(call: PageCall, shown: Shown): Html {
  const { t } = call.reader;
  const { id, row, items } = shown;
  return html`<div class="head"><h1>${t('webMemory:segment.title', { id })}</h1>${row && origin(call, row)}</div>
    ${done(call)} ${!row && html`<p class="notice bad">${t('webMemory:segment.gone')}</p>`}
    ${row && (shown.mayChange ? [segmentForm(call, row, shown.entered), deleteForm(call, row)] : texts(row))}
    <h2>${t('web:history.title')}</h2>
    ${history(call.reader, {
      items,
      fields: ['en', 'ko', 'status', 'note'].map((name) => ({
        label: t(`webMemory:segment.${name}`),
        text: (state: Snapshot) => (typeof state[name] === 'string' ? state[name] : ''),
      })),
      ...(mayAct(call.actor.role, 'editor')
        ? { revert: { action: `/segments/${id}/revert`, csrf: call.csrf, version: row?.version ?? null } }
        : {}),
    })}`;
}

function origin({ reader }: PageCall, row: SegmentRow): Html {
  const { t } = reader;
  return html`<p class="facts links">
    <span class="tag ${row.status}">${t(`web:lookup.status.${row.status}`)}</span>
    <a href="/memories/${row.memory.slug}">${row.memory.slug}</a>
    ${row.documentId !== null && html`<a href="/documents/${row.documentId}">${t('webMemory:segment.document')}</a>`}
    <span>${row.updatedBy} · ${when(reader, row.updatedAt)}</span>
  </p>`;
}

function texts(row: SegmentRow): Html {
  return html`<ul class="pairs"><li><p lang="ko">${row.ko}</p><p lang="en">${row.en}</p></li></ul>
    ${row.note !== null && html`<p class="quiet">${row.note}</p>`}`;
}

/** Both texts to be corrected, on the page of the segment or where it was found. */
export function segmentForm(call: PageCall, row: SegmentRow, entered: Entered | undefined): Html {
  const { reader, csrf, actor } = call;
  const { t } = reader;
  const value = entered ?? { ...row, note: row.note ?? '' };
  const statuses = mayAct(actor.role, 'editor') ? ['draft', 'confirmed', 'rejected'] : ['draft'];
  return html`${problems(reader, entered?.errors ?? [])}
    <form method="post" action="/segments/${row.id}${suffix(call)}">
      ${hidden('csrf', csrf)} ${hidden('version', row.version)}
      <div class="fields">
        ${area({ name: 'ko', label: t('web:lang.ko'), value: value.ko, lang: 'ko', required: true })}
        ${area({ name: 'en', label: t('web:lang.en'), value: value.en, lang: 'en', required: true })}
        ${select(
          { name: 'status', label: t('webMemory:segment.status'), value: value.status },
          statuses.map((each) => ({ value: each, label: t(`web:lookup.status.${each}`) })),
        )}
        ${input({ name: 'note', label: t('webMemory:segment.note'), value: value.note })}
      </div>
      ${formActions(call)}
    </form>`;
}

function deleteForm({ reader: { t }, csrf }: PageCall, row: SegmentRow): Html {
  return html`<form method="post" action="/segments/${row.id}/delete">
    ${hidden('csrf', csrf)}
    <p class="actions"><button class="danger" data-confirm="${t('webMemory:segment.confirmDelete')}">${t('web:remove')}</button></p>
  </form>`;
}
