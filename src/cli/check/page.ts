/** The findings as one page to share: both languages in it, nothing fetched from anywhere, no script. */
import { translator, UI_LANGS, type UiLang } from '../../i18n/index.js';
import { html, Html, type Fragment } from '../../web/html.js';
import { highlighted } from '../../web/parts/highlight.js';
import type { Finding } from './findings.js';
import type { Unit } from './units.js';

export interface Report {
  file: string;
  units: number;
  /** `YYYY-MM-DD` */
  date: string;
  rows: { unit: Unit; findings: Record<UiLang, Finding[]> }[];
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Without `:has`, both languages show. */
const STYLE = `
:root { color-scheme: light dark; --line: #8886; --error: #b3261e; --warning: #8a5a00; --info: #5a6472 }
@media (prefers-color-scheme: dark) { :root { --error: #ff9c94; --warning: #f0c060; --info: #aab4c0 } }
body { font: 1rem/1.6 system-ui, "Noto Sans KR", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem; overflow-wrap: anywhere }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere }
body:has(#show-en:checked) .in-ko, body:has(#show-ko:checked) .in-en { display: none }
article { border-top: 1px solid var(--line); padding: .75rem 0 }
article h2 { font-size: .85rem; margin: 0; font-weight: 600 }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }
.pair p { margin: .25rem 0; overflow-wrap: anywhere }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; gap: 0 } }
ul { margin: .25rem 0; padding-left: 1.1rem }
mark { background: #ffd54a88; color: inherit }
.error { color: var(--error) } .warning { color: var(--warning) } .info { color: var(--info) }
.severity { font-weight: 600 }
.switch { display: flex; gap: 1rem; border: 0; padding: 0; margin: 0 }
@media print { .switch { display: none } }`;

/** @param lang in which it opens */
export function reportPage(report: Report, lang: UiLang): string {
  const page = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${translator(lang)('checkPage:title', { file: report.file })}</title>
        <style>${new Html(STYLE)}</style>
      </head>
      <body>
        ${header(report, lang)}
        <main>${report.rows.map(row)}</main>
      </body>
    </html>`;
  return page.toString();
}

/** The same in both languages; the switch hides one. */
function inBoth(text: (lang: UiLang) => Fragment): Fragment {
  return UI_LANGS.map((lang) => html`<span class="in-${lang}" lang="${lang}">${text(lang)}</span> `);
}

function header(report: Report, opened: UiLang): Html {
  const count = (severity: string): number =>
    report.rows.flatMap(({ findings }) => findings.en).filter((each) => each.severity === severity).length;
  return html`<header>
    <fieldset class="switch">
      ${UI_LANGS.map((lang) => html`<label lang="${lang}"><input type="radio" name="show" id="show-${lang}" ${lang === opened && html`checked`} /> ${translator(lang)('checkPage:language')}</label>`)}
    </fieldset>
    <h1>${inBoth((lang) => translator(lang)('checkPage:title', { file: report.file }))}</h1>
    <p>${inBoth((lang) => translator(lang)('checkPage:counts', { units: report.units, date: report.date }))}</p>
    <p>${SEVERITIES.map((severity) => html`<span class="${severity} severity">${inBoth((lang) => translator(lang)(`webChecks:severity.${severity}`))}${count(severity)}</span> &nbsp; `)}</p>
    ${report.rows.length === 0 && html`<p>${inBoth((lang) => translator(lang)('checkPage:fine'))}</p>`}
  </header>`;
}

function row({ unit, findings }: Report['rows'][number]): Html {
  const ranges = (side: 'en' | 'ko'): [number, number][] =>
    findings.en.filter((each) => each.lang === side).map(({ start, end }) => [start, end]);
  return html`<article id="unit-${unit.id}">
    <h2>${inBoth((lang) => translator(lang)('checkPage:unit', { number: unit.id }))}</h2>
    <div class="pair">
      ${(['ko', 'en'] as const).map((side) => html`<p lang="${side}">${highlighted(unit[side], ranges(side))}</p>`)}
    </div>
    <ul>${findings.en.map((_, i) => html`<li>${inBoth((lang) => line(findings[lang][i]!, lang))}</li>`)}</ul>
  </article>`;
}

function line({ severity, message, text, suggestions, dismissal }: Finding, lang: UiLang): Fragment {
  const t = translator(lang);
  const usable = suggestions.filter((each) => each !== '');
  return html`<span class="${severity} severity">${t(`webChecks:severity.${severity}`)}</span> ${text !== '' && html`<q>${text}</q> `}${message}
    ${usable.length > 0 && html` → ${usable.join(' | ')}`}
    ${dismissal && html`<em>${t('checkPage:dismissed', { by: dismissal.by, reason: dismissal.reason })}</em>`}`;
}
