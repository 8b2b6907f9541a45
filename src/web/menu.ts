/** The menu: what this reader may open, with the present page marked. */
import { mayAct, type Actor, type Role } from '../access/roles.js';
import { html, type Html } from './html.js';
import type { Reader } from './reader.js';

interface Item {
  name: string;
  path: string;
  role?: Role;
}

const MAIN: readonly Item[] = [
  { name: 'lookup', path: '/' },
  { name: 'concordance', path: '/concordance' },
  { name: 'glossary', path: '/glossary' },
  { name: 'names', path: '/names' },
  { name: 'checks', path: '/checks' },
  { name: 'documents', path: '/documents' },
];

const MORE: readonly Item[] = [
  { name: 'start', path: '/start' },
  { name: 'memories', path: '/memories' },
  { name: 'glossaries', path: '/glossaries' },
  { name: 'imports', path: '/imports', role: 'admin' },
  { name: 'jobs', path: '/jobs' },
  { name: 'connect', path: '/connect' },
  { name: 'keys', path: '/keys', role: 'admin' },
  { name: 'audit', path: '/audit', role: 'admin' },
  { name: 'deleted', path: '/deleted', role: 'admin' },
  { name: 'api', path: '/docs' },
];

export function menu(reader: Reader, actor: Actor, url: string): Html {
  const { t } = reader;
  const { pathname } = new URL(url, 'http://page');
  const link = ({ name, path }: Item): Html =>
    html`<a href="${path}" ${isAt(pathname, path) && html`aria-current="page"`}>${t(`web:nav.${name}`)}</a>`;
  const more = MORE.filter(({ role }) => role === undefined || mayAct(actor.role, role));
  const open = more.some(({ path }) => isAt(pathname, path));
  return html`<nav aria-label="${t('web:nav.label')}">
    ${MAIN.map(link)}
    <details class="more">
      <summary class="${open ? 'current' : ''}">${t('web:nav.more')}</summary>
      <div class="panel">${more.map(link)}</div>
    </details>
  </nav>`;
}

function isAt(pathname: string, path: string): boolean {
  return pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
}
