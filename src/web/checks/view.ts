import type { CheckedFinding } from '../../checking/check.js';
import type { Check } from '../../checks/index.js';
import type { Lang } from '../../concepts/concept.js';
import type { CheckProfile } from '../../db/generated/client.js';
import type { FieldError } from '../../errors/appError.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { area, hidden, select } from '../parts/fields.js';
import { problems } from '../parts/notice.js';
import type { Sides } from './apply.js';
import { pairRow, setAside } from './findingView.js';

/** No slug begins like this. */
export const NO_PROFILE = '-';

export interface Checked extends Sides {
  target: Lang;
  mode: string;
  profile: string;
  profiles: readonly CheckProfile[];
  pairs: readonly Sides[];
  findings: readonly CheckedFinding[];
  /** Whether there was anything to check. */
  given: boolean;
  wanted: readonly string[];
  checks: readonly Check[];
  errors: readonly FieldError[];
}

/** The suggestions are buttons of the same form, so that both texts go along. */
export function checksView(call: PageCall, checked: Checked): Html {
  const { t, lang } = call.reader;
  return html`<h1>${t('webChecks:title')}</h1>
    ${problems(call.reader, checked.errors)}
    <form method="post" action="/checks">
      ${hidden('csrf', call.csrf)}
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
        ${checked.profiles.length > 0 && profileField(call, checked)}
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

function profileField({ reader: { t } }: PageCall, { profile, profiles }: Checked): Html {
  return select({ name: 'profile', label: t('webChecks:profile'), value: profile }, [
    { value: '', label: t('webChecks:houseProfile') },
    { value: NO_PROFILE, label: t('webChecks:noProfile') },
    ...profiles.map(({ slug, name }) => ({ value: slug, label: name })),
  ]);
}

function results(call: PageCall, { given, findings, pairs }: Checked): Fragment {
  const { t } = call.reader;
  if (!given) return html`<div class="empty"><p>${t('webChecks:empty')}</p></div>`;
  const open = findings.filter(({ dismissal }) => dismissal === undefined);
  const count = (severity: string): number => open.filter((each) => each.severity === severity).length;
  return [
    open.length === 0
      ? html`<p class="notice" role="status">${t('webChecks:fine', { count: pairs.length })}</p>`
      : html`<p role="status" class="links">
          ${(['error', 'warning', 'info'] as const).map((severity) => html`<span class="tag ${severity}">${t(`webChecks:severity.${severity}`)} ${count(severity)}</span>`)}
        </p>`,
    html`<ol class="findings">${pairs.map((_, place) => pairRow(call, { pairs, place, findings: open }))}</ol>`,
    setAside(
      call,
      findings.filter(({ dismissal }) => dismissal !== undefined),
    ),
  ];
}
