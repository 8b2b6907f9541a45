/** Versions of something, the newest first, each with what it changed and a way back to it. */
import type { HistoryItem, Snapshot } from '../../history/revisions.js';
import { html, type Fragment, type Html } from '../html.js';
import type { Reader } from '../reader.js';
import { when } from './date.js';
import { difference } from './difference.js';
import { hidden } from './fields.js';

export interface HistoryView {
  items: readonly HistoryItem[];
  /** Fields worth showing, with their labels. */
  fields: readonly { label: string; text: (state: Snapshot) => string }[];
  /** Where a version is brought back; undefined for those who may not. */
  revert?: { action: string; csrf: string; version: number | null };
}

/** A field of a state as text; empty where it has none. */
export const textField =
  (name: string) =>
  (state: Snapshot): string =>
    typeof state[name] === 'string' ? state[name] : '';

export function history(reader: Reader, view: HistoryView): Html {
  const { t } = reader;
  return html`<ol class="history">
    ${view.items.map(
      (item, i) =>
        html`<li>
          <span class="tag">${t('web:history.version', { version: item.version })}</span>
          ${t(`web:history.${item.action}`)} · ${item.by} · ${when(reader, item.at)}
          ${i > 0 && item.after !== null && revertForm(reader, view, item.version)} ${changes(view, item)}
        </li>`,
    )}
  </ol>`;
}

function changes({ fields }: HistoryView, { action, before, after }: HistoryItem): Fragment {
  if (action === 'create' || !before || !after) return null;
  const rows = fields
    .map(({ label, text }) => ({ label, old: text(before), fresh: text(after) }))
    .filter(({ old, fresh }) => old !== fresh);
  return (
    rows.length > 0 &&
    html`<table>
      ${rows.map(({ label, old, fresh }) => html`<tr><th scope="row">${label}</th><td>${difference(old, fresh)}</td></tr>`)}
    </table>`
  );
}

function revertForm({ t }: Reader, { revert }: HistoryView, to: number): Fragment {
  return (
    revert &&
    html`<form method="post" action="${revert.action}" class="inline">
      ${hidden('csrf', revert.csrf)} ${hidden('to', to)} ${revert.version !== null && hidden('version', revert.version)}
      <button class="small">${t('web:history.bringBack')}</button>
    </form>`
  );
}
