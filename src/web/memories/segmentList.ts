import type { SegmentRow } from '../../memory/segment.js';
import { html, type Html } from '../html.js';
import { when } from '../parts/date.js';
import type { Reader } from '../reader.js';

/** Both texts of each, with its status and who wrote it. */
export function segmentList(reader: Reader, rows: readonly SegmentRow[]): Html {
  const { t } = reader;
  return html`<ul class="pairs">
    ${rows.map(
      ({ id, ko, en, status, documentId, createdBy, createdAt }) =>
        html`<li>
          <p lang="ko">${ko}</p>
          <p lang="en">${en}</p>
          <p class="facts links">
            <span class="tag ${status}">${t(`web:lookup.status.${status}`)}</span>
            <a href="/segments/${id}">${t('webMemory:concordance.segment')}</a>
            ${documentId !== null && html`<a href="/documents/${documentId}">${t('webMemory:concordance.document')}</a>`}
            <span>${createdBy} · ${when(reader, createdAt)}</span>
          </p>
        </li>`,
    )}
  </ul>`;
}
