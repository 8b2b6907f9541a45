/** What every page has around its content. */
import type { Actor } from '../access/roles.js';
import { html, type Fragment, type Html } from './html.js';
import { menu } from './menu.js';
import type { Reader } from './reader.js';

export interface Page {
  reader: Reader;
  /** Who looks; undefined before signing in. */
  actor: Actor | undefined;
  csrf: string | undefined;
  /** Path of the page with its query, for the language switch. */
  url: string;
  title: string;
  content: Fragment;
  /** Scripts below `/static`. */
  scripts?: readonly string[];
}

const STYLES = ['base', 'forms', 'parts', 'pages'];

export function layout(page: Page): Html {
  const { reader, url, title, content, scripts = [], actor } = page;
  const { lang, t } = reader;
  const other = lang === 'en' ? 'ko' : 'en';
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${t('web:name')}</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        ${STYLES.map((name) => html`<link rel="stylesheet" href="/static/${name}.css" />`)}
        ${['page.js', ...scripts].map((script) => html`<script src="/static/${script}" type="module"></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">${t('web:skip')}</a>
        <header class="top">
          <a class="brand" href="/">말모이 <span lang="en">Malmoi</span></a>
          ${actor && menu(reader, actor, url)}
          <div class="account">
            <a class="lang" href="${withLang(url, other)}" lang="${other}" hreflang="${other}"
              >${t('web:otherLanguage')}</a
            >
            ${signOut(page)}
          </div>
        </header>
        <main id="content" tabindex="-1">${content}</main>
        ${keyHelp(reader)}
      </body>
    </html> `;
}

/** The same address in the other language. */
function withLang(url: string, lang: string): string {
  const parsed = new URL(url, 'http://page');
  parsed.searchParams.set('lang', lang);
  return `${parsed.pathname}${parsed.search}`;
}

function signOut({ actor, csrf, reader: { t } }: Page): Fragment {
  if (!actor || actor.keyId === null || csrf === undefined) return null;
  return html`<form method="post" action="/logout">
    <input type="hidden" name="csrf" value="${csrf}" />
    <span class="who" title="${t(`web:role.${actor.role}`)}">${actor.name}</span>
    <button class="link">${t('web:signOut')}</button>
  </form>`;
}

const KEYS = [
  'help',
  'search',
  'lookup',
  'concordance',
  'glossary',
  'documents',
  'copy',
  'item',
  'does',
  'escape',
  'submit',
  'bead',
] as const;

/** Shown by `?`. */
function keyHelp({ t }: Reader): Html {
  return html`<dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">${t('web:keys.title')}</h2>
    <dl class="keys">
      ${KEYS.map((key) => html`<div><dt><kbd>${t(`web:keys.${key}.press`)}</kbd></dt><dd>${t(`web:keys.${key}.does`)}</dd></div>`)}
    </dl>
    <form method="dialog"><button>${t('web:keys.close')}</button></form>
  </dialog>`;
}
