/** The audit list: what was changed by whom, the newest first. */
import { decodeCursor, encodeCursor } from '../../http/cursor.js';
import { html, type Fragment } from '../html.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { when } from '../parts/date.js';
import { pager } from '../parts/pager.js';

const PAGE = 100;

async function page(call: PageCall): Promise<PageAnswer> {
  const { services, query, reader } = call;
  const { t } = reader;
  const after = decodeCursor(query.get('cursor') || undefined, /^\d{1,18}$/);
  const rows = await services.db.prisma.audit.findMany({
    ...(after === undefined ? {} : { where: { id: { lt: BigInt(after) } } }),
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  });
  const next = rows.length > PAGE ? encodeCursor(rows[PAGE - 1]!.id) : null;
  const title = t('webAdmin:audit.title');
  if (rows.length === 0)
    return {
      title,
      content: html`<h1>${title}</h1><div class="empty"><p>${t('webAdmin:audit.empty')}</p></div>`,
    };
  const content = html`<h1>${title}</h1>
    <div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="list">
      <thead><tr>${(['at', 'by', 'action', 'entity'] as const).map((each) => html`<th>${t(`webAdmin:audit.${each}`)}</th>`)}</tr></thead>
      <tbody>
        ${rows.slice(0, PAGE).map(
          (row) =>
            html`<tr>
              <td>${when(reader, row.at)}</td>
              <td>${row.by}</td>
              <td>${row.action}</td>
              <td>${target(row)}</td>
            </tr>`,
        )}
      </tbody>
    </table></div>
    ${pager(call, '/audit', next)}`;
  return { title, content };
}

const PATHS: Record<string, string> = {
  concept: '/glossary/',
  document: '/documents/',
  memory: '/memories/',
  segment: '/segments/',
};

function target({ entity, entityId }: { entity: string; entityId: string }): Fragment {
  const path = PATHS[entity];
  const label = `${entity} ${entityId}`;
  return path === undefined ? label : html`<a href="${path}${entityId}">${label}</a>`;
}

export const auditPages: readonly PageSpec[] = [
  { method: 'get', path: '/audit', role: 'admin', handle: page },
];
