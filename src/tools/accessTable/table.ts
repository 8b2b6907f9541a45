/** The table of who may do what, made from the lists of endpoints and pages. */
import { mayAct, ROLES, type Role } from '../../access/roles.js';
import { ENDPOINTS } from '../../http/index.js';
import { allPages } from '../../web/index.js';

const INTRO = `# Who may do what

Made by \`npm run access\` from the routes themselves; a test fails when it is out of date, and another one asks every
route of the API as every role. ✓ allowed, 403 refused. Without a key, or with a wrong one, the API answers 401 and a
page leads to the sign-in. In open mode (loopback and embedded database) a request without a key counts as an admin's;
see SECURITY.md. A key that is limited to memories or glossaries gets 403 or 404 for all others.

Routes of CAT tools: \`/tmserver\` and \`/amagama\` answer a wrong key with an empty list, because their clients go silent
on an error; writing there needs a translator's key. \`/mymemory\` and \`/omegat\` are read by viewers; \`/mymemory/set\`
needs a translator's key. Open to all: \`/healthz\`, \`/readyz\`, \`/metrics\`, \`/docs\`, \`/api/v1/openapi.json\`, \`/login\`,
\`/static\`.
`;

interface Route {
  method: string;
  path: string;
  role: Role;
}

export function accessTable(): string {
  const pages = allPages({ mustCarryToken: () => Promise.resolve() });
  const api = ENDPOINTS.map(({ method, path, role }) => ({ method, path: `/api/v1${path}`, role }));
  return `${INTRO}\n## API\n\n${table(api)}\n## Pages\n\n${table(pages)}`;
}

function table(routes: readonly Route[]): string {
  const rows = routes.map(({ method, path, role }) => [
    `${method.toUpperCase()} ${path}`,
    ...ROLES.map((has) => (mayAct(has, role) ? '✓' : '403')),
  ]);
  return [['route', ...ROLES], ['---', ...ROLES.map(() => '---')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}
