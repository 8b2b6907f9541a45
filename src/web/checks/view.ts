import type { Check, Finding } from '../../checks/index.js';
import type { Lang } from '../../concepts/concept.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { area, select } from '../parts/fields.js';
import { highlighted } from '../parts/highlight.js';
import type { Application, Sides } from './apply.js';

export interface Checked extends Sides {
  target: Lang;
  mode: string;
  pairs: readonly Sides[];
  findings: readonly Finding[];
  /** Whether there was anything to check. */
  given: boolean;
  wanted: readonly string[];
  checks: readonly Check[];
}

/** The suggestions are buttons of the same form, so that both texts go along. */
export function checksView(call: PageCall, checked: Checked): Html {
  const { t, lang } = call.reader;
  return html`<h1>${t('webChecks:title')}</h1>
    <form method="post" action="/checks">
      <div class="fields">
        ${area({ name: 'ko', label: t('web:lang.ko'), value: checked.ko, lang: 'ko', rows: 8 })}
        ${area({ name: 'en', label: t('web:lang.en'), value: checked.en, lang: 'en', rows: 8 })}
      </div>
      <div class="filters">
        ${select(
          { name: 'target', label: t('webChecks:target'), value: checked.target },
          (['en', 'ko'] as const).map((value) => ({ value, label: t(`web:lang.${value}`) })),
        )}
        ${select(
          { name: 'mode', label: t('webChecks:mode'), value: checked.mode },
          (['texts', 'lines'] as const).map((value) => ({ value, label: t(`webChecks:modes.${value}`) })),
        )}
        <button>${t('webChecks:submit')}</button>
      </div>
      <details ${checked.wanted.length > 0 && html`open`}>
        <summary>${t('webChecks:which')}</summary>
        <div class="filters choices">
          ${checked.checks.map(({ id, title }) => html`<label class="check"><input type="checkbox" name="check" value="${id}" ${checked.wanted.includes(id) && html`checked`} />${title[lang]}</label>`)}
        </div>
      </details>
      ${results(call, checked)}
    </form>`;
}

function results(call: PageCall, { given, findings, pairs }: Checked): Fragment {
  const { t } = call.reader;
  if (!given) return html`<div class="empty"><p>${t('webChecks:empty')}</p></div>`;
  const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
  if (findings.length === 0)
    return html`<p class="notice" role="status">${t('webChecks:fine', { count: pairs.length })}</p>`;
  return [
    html`<p role="status" class="links">
      ${(['error', 'warning', 'info'] as const).map((severity) => html`<span class="tag ${severity}">${t(`webChecks:severity.${severity}`)} ${count(severity)}</span>`)}
    </p>`,
    html`<ol class="findings">
      ${pairs.map((pair, i) =>
        pairRow(
          call,
          pair,
          findings.filter((each) => each.pair === i),
        ),
      )}
    </ol>`,
  ];
}

function pairRow(call: PageCall, pair: Sides, findings: readonly Finding[]): Fragment {
  if (findings.length === 0) return null;
  const ranges = (lang: Lang): [number, number][] =>
    findings.filter((each) => each.lang === lang).map(({ start, end }) => [start, end]);
  return html`<li>
    <div class="pair">
      ${(['ko', 'en'] as const).map((lang) => html`<p lang="${lang}">${highlighted(pair[lang], ranges(lang))}</p>`)}
    </div>
    <ul>${findings.map((finding) => findingLine(call, pair, finding))}</ul>
  </li>`;
}

function findingLine({ reader: { t, lang } }: PageCall, pair: Sides, finding: Finding): Html {
  const { severity, message, suggestions, evidence } = finding;
  return html`<li class="finding">
    <span class="tag ${severity}">${t(`webChecks:severity.${severity}`)}</span> ${message[lang]}
    ${suggestions.slice(0, 3).map((by) => html`<button class="small" name="apply" value="${application(pair, finding, by)}">${t('webChecks:apply', { by })}</button> `)}
    ${evidence.map(({ detail, conceptId }) => html`<span class="facts">${conceptId === undefined ? detail[lang] : html`<a href="/glossary/${conceptId}">${detail[lang]}</a>`}</span> `)}
  </li>`;
}

function application(pair: Sides, { lang, start, end }: Finding, by: string): string {
  return JSON.stringify({ lang, sentence: pair[lang], start, end, by } satisfies Application);
}
