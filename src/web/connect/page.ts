/** Connecting a tool: exact settings with the address that the reader uses. */
import { chooseMemories } from '../../memory/memories.js';
import { html, type Html } from '../html.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { copyButton } from '../parts/copy.js';

async function page(call: PageCall): Promise<PageAnswer> {
  const { services, actor, reader } = call;
  const { t } = reader;
  const [memory] = await chooseMemories(services.db, actor, undefined);
  const origin = originOf(call);
  const base = services.open ? origin : `${origin}/k/KEY`;
  const slug = memory?.slug ?? 'inbox';
  const title = t('webAdmin:connect.title');
  const setting = (text: string): Html => html`<pre tabindex="0">${text}</pre>${copyButton(reader, text)}`;
  const content = html`<h1>${title}</h1>
    <p>${services.open ? t('webAdmin:connect.open') : t('webAdmin:connect.intro')}</p>
    <h2>OmegaT</h2>
    <p>${t('webAdmin:connect.omegat')}</p>
    <p>${t('webAdmin:connect.omegatTm')}</p>
    ${setting(`${base}/omegat/ko-en/${slug}.tmx`)}
    <p>${t('webAdmin:connect.omegatGlossary')}</p>
    ${setting(`${base}/omegat/glossary.utf8`)}
    <h2>Weblate</h2>
    <p>${t('webAdmin:connect.weblate')}</p>
    ${setting(`${base}/tmserver/`)}
    <h2>Virtaal</h2>
    <p>${t('webAdmin:connect.virtaal')}</p>
    ${setting(virtaal(call, base))}
    <h2>Okapi Rainbow, CheckMate</h2>
    <p>${t('webAdmin:connect.okapi')}</p>
    ${setting(`${base}/amagama/api/v1/`)} ${setting(`${base}/mymemory/get`)}
    <h2>curl</h2>
    <p>${t('webAdmin:connect.curl')}</p>
    ${setting(curl(origin, services.open))}`;
  return { title, content };
}

/** As the browser addressed this service, also behind a proxy. */
function originOf({ request }: PageCall): string {
  const protocol = request.get('x-forwarded-proto') === 'https' ? 'https' : request.protocol;
  return `${protocol}://${request.get('host') ?? 'localhost'}`;
}

function virtaal({ request }: PageCall, base: string): string {
  const { hostname, port, protocol } = new URL(originOf({ request } as PageCall));
  const number = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return `[remote]\nhost = ${hostname}\nport = ${number}\nurl = ${base}/tmserver`;
}

function curl(origin: string, open: boolean): string {
  const key = open ? '' : ` \\\n  -H "Authorization: Bearer KEY"`;
  return `curl -G ${origin}/api/v1/lookup${key} \\\n  -d from=ko -d to=en --data-urlencode "text=오세훈 서울시장"`;
}

export const connectPages: readonly PageSpec[] = [
  { method: 'get', path: '/connect', role: 'viewer', handle: page },
];
