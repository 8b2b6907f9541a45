/** What every page has around its content. */
import { html, type Fragment, type Html } from './html.js';
import type { Reader } from './reader.js';

export interface Page {
  reader: Reader;
  /** Path of the page with its query, for the language switch. */
  url: string;
  title: string;
  content: Fragment;
  /** Scripts below `/static`. */
  scripts?: string[];
}

export function layout({ reader: { lang, t }, url, title, content, scripts = [] }: Page): Html {
  const other = lang === 'en' ? 'ko' : 'en';
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${t('web:name')}</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/static/style.css" />
        ${scripts.map((script) => html`<script src="/static/${script}" type="module"></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">${t('web:skip')}</a>
        <header class="top">
          <a class="brand" href="/">말모이 <span>Malmoi</span></a>
          <nav aria-label="${t('web:nav.label')}">
            <a href="/" aria-current="page">${t('web:nav.lookup')}</a>
            <a href="/docs">${t('web:nav.api')}</a>
          </nav>
          <a class="lang" href="${withLang(url, other)}" lang="${other}" hreflang="${other}"
            >${t('web:otherLanguage')}</a
          >
        </header>
        <main id="content">${content}</main>
      </body>
    </html> `;
}

/** The same address in the other language. */
function withLang(url: string, lang: string): string {
  const parsed = new URL(url, 'http://page');
  parsed.searchParams.set('lang', lang);
  return `${parsed.pathname}${parsed.search}`;
}
