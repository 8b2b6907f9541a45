/** Connecting a tool: exact settings with the address that the reader uses, and the key that they put in. */
import { AppError } from '../../errors/appError.js';
import { chooseMemories } from '../../memory/memories.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageAnswer, PageCall, PageSpec } from '../page.js';
import { copyButton } from '../parts/copy.js';
import { input, select } from '../parts/fields.js';
import { problems } from '../parts/notice.js';
import type { Reader } from '../reader.js';
import { TOOLS, type Connection, type Tool } from './tools.js';

/** Stands in the settings until the reader's own key does. */
const PLACEHOLDER = 'KEY';

async function page(call: PageCall): Promise<PageAnswer> {
  const { services, actor, reader, form } = call;
  const { t } = reader;
  const slugs = (await chooseMemories(services.db, actor, undefined)).map(({ slug }) => slug);
  const wrong = await wrongKey(call, form.get('key'));
  const connection = connectionOf(call, slugs, wrong ? '' : form.get('key'));
  const title = t('webAdmin:connect.title');
  const content = html`<h1>${title}</h1>
    <p>${services.open ? t('webAdmin:connect.open') : t('webAdmin:connect.intro')}</p>
    ${wrong && problems(reader, [{ path: '', message: t('webAdmin:connect.wrongKey') }])}
    ${choice(call, connection, slugs)}
    ${TOOLS.map((tool) => section(reader, tool, connection))}`;
  return { title, content, status: wrong ? 400 : 200 };
}

/** A key that does not work would only be found out in the tool. */
async function wrongKey({ services, request }: PageCall, key: string): Promise<boolean> {
  if (key === '') return false;
  return services.auth.identify(key, request.ip).then(
    () => false,
    (error: unknown) => {
      if (error instanceof AppError && error.code === 'unauthorized') return true;
      throw error;
    },
  );
}

function connectionOf(call: PageCall, slugs: readonly string[], key: string): Connection {
  const { services, form } = call;
  const wanted = form.get('memory');
  const from = form.get('from') === 'en' ? 'en' : 'ko';
  return {
    origin: originOf(call),
    key: key !== '' ? key : services.open ? undefined : PLACEHOLDER,
    memory: slugs.includes(wanted) ? wanted : (slugs[0] ?? 'inbox'),
    from,
    to: from === 'en' ? 'ko' : 'en',
  };
}

/** As the browser addressed this service, also behind a proxy. */
function originOf({ request }: PageCall): string {
  const protocol = request.get('x-forwarded-proto') === 'https' ? 'https' : request.protocol;
  return `${protocol}://${request.get('host') ?? 'localhost'}`;
}

/** Sent by POST: a key does not belong into an address, which is remembered and logged. */
function choice(call: PageCall, connection: Connection, slugs: readonly string[]): Html {
  const { reader, services } = call;
  const { t } = reader;
  const { key, memory, from } = connection;
  return html`<form method="post" action="/connect" class="fields" autocomplete="off">
    ${!services.open && input({ name: 'key', label: t('webAdmin:connect.key'), value: key === PLACEHOLDER ? '' : (key ?? ''), hint: t('webAdmin:connect.keyHint') })}
    ${select(
      { name: 'memory', label: t('webAdmin:connect.memory'), value: memory },
      slugs.map((slug) => ({ value: slug, label: slug })),
    )}
    ${select({ name: 'from', label: t('webAdmin:connect.direction'), value: from }, [
      { value: 'ko', label: t('webAdmin:connect.fromKo') },
      { value: 'en', label: t('webAdmin:connect.fromEn') },
    ])}
    <div><button>${t('webAdmin:connect.show')}</button></div>
  </form>`;
}

function section(reader: Reader, { name, settings }: Tool, connection: Connection): Fragment {
  return html`<h2>${name}</h2>
    ${settings(connection).map(
      ({ label, text }) =>
        html`<p>${reader.t(`webAdmin:connect.${label}`)}</p>
          <pre tabindex="0">${text}</pre>
          ${copyButton(reader, text)}`,
    )}`;
}

export const connectPages: readonly PageSpec[] = [
  { method: 'get', path: '/connect', role: 'viewer', handle: page },
  { method: 'post', path: '/connect', role: 'viewer', reads: true, handle: page },
];
