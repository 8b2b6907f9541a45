/** A pair with what was found in it: marked in the text, with suggestions to apply and a way to set it aside. */
import { mayAct } from '../../access/roles.js';
import type { CheckedFinding } from '../../checking/check.js';
import { marksWords } from '../../checks/index.js';
import type { Lang } from '../../concepts/concept.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { when } from '../parts/date.js';
import { highlighted } from '../parts/highlight.js';
import type { Application, Sides } from './apply.js';
import { dismissalOf } from './dismiss.js';

export interface PairShown {
  pairs: readonly Sides[];
  place: number;
  /** Those of all pairs; the number of a finding says which reason is its own. */
  findings: readonly CheckedFinding[];
}

export function pairRow(call: PageCall, { pairs, place, findings }: PairShown): Fragment {
  const pair = pairs[place]!;
  const own = findings.filter((each) => each.pair === place);
  if (own.length === 0) return null;
  const ranges = (lang: Lang): [number, number][] =>
    own.filter((each) => each.lang === lang).map(({ start, end }) => [start, end]);
  const line = (finding: CheckedFinding): Html =>
    findingLine(call, { pairs, place, finding, number: findings.indexOf(finding) });
  return html`<li>
    <div class="pair">
      ${(['ko', 'en'] as const).map((lang) => html`<p lang="${lang}">${highlighted(pair[lang], ranges(lang))}</p>`)}
    </div>
    <ul>${own.map(line)}</ul>
  </li>`;
}

interface FindingShown {
  pairs: readonly Sides[];
  place: number;
  finding: CheckedFinding;
  number: number;
}

function findingLine(call: PageCall, shown: FindingShown): Html {
  const { t, lang } = call.reader;
  const { severity, message, suggestions, evidence } = shown.finding;
  return html`<li class="finding">
    <div class="links">
      <span class="tag ${severity}">${t(`webChecks:severity.${severity}`)}</span>
      <span>${message[lang]}</span>
      ${suggestions.slice(0, 3).map((by) => html`<button class="small" name="apply" value="${application(shown, by)}">${t('webChecks:apply', { by })}</button>`)}
      ${evidence.map(({ detail, conceptId }) => html`<span class="facts">${conceptId === undefined ? detail[lang] : html`<a href="/glossary/${conceptId}">${detail[lang]}</a>`}</span>`)}
    </div>
    ${mayAct(call.actor.role, 'editor') && dismissForm(call, shown)}
  </li>`;
}

function application({ pairs, place, finding: { lang, start, end } }: FindingShown, by: string): string {
  const sentence = pairs[place]![lang];
  const before = pairs.slice(0, place).filter((pair) => pair[lang] === sentence).length;
  return JSON.stringify({ lang, sentence, before, start, end, by } satisfies Application);
}

/** `here`: in this pair, however the rest of it is reworded. `everywhere`: wherever these words stand like this. */
function dismissForm({ reader: { t } }: PageCall, { pairs, place, finding, number }: FindingShown): Html {
  const button = (scope: 'here' | 'everywhere'): Html =>
    html`<button class="small" formaction="/checks/dismiss" name="dismiss" value="${dismissalOf(finding, pairs[place]!, number, scope === 'everywhere')}">${t(`webChecks:dismiss.${scope}`)}</button>`;
  return html`<details class="why">
    <summary>${t('webChecks:dismiss.open')}</summary>
    <div class="reason">
      <input name="reason" data-enter aria-label="${t('webChecks:dismiss.reason', { place: number + 1 })}" placeholder="${t('webChecks:dismiss.placeholder')}" />
      ${button('here')} ${marksWords(finding) && button('everywhere')}
    </div>
  </details>`;
}

/** What was set aside before, with who did and why. */
export function setAside({ reader, actor }: PageCall, findings: readonly CheckedFinding[]): Fragment {
  const { t, lang } = reader;
  if (findings.length === 0) return null;
  const editor = mayAct(actor.role, 'editor');
  return html`<details>
    <summary>${t('webChecks:dismiss.list', { count: findings.length })}</summary>
    <ul class="aside">
      ${findings.map(
        ({ text, message, dismissal }) =>
          html`<li>
            <mark>${text}</mark> ${message[lang]}
            <div class="facts links">
              <span>${dismissal!.reason}</span><span>${dismissal!.by} · ${when(reader, dismissal!.at)}</span>
              ${editor && html`<button class="small" formaction="/checks/take-back" name="takeBack" value="${dismissal!.id}">${t('webChecks:dismiss.takeBack')}</button>`}
            </div>
          </li>`,
      )}
    </ul>
  </details>`;
}
