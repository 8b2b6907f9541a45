/** A name or title of the text with its suggestions, each with its reasons. */
import { mayAct } from '../../access/roles.js';
import type { LookupAnswer, LookupName } from '../../memory/lookup.js';
import type { Evidence, Suggestion } from '../../names/suggestion.js';
import { html, type Fragment, type Html } from '../html.js';
import { copyButton } from '../parts/copy.js';
import type { Reader } from '../reader.js';
import type { Viewer } from './view.js';

/** What is less likely than this is shown on demand. */
const LIKELY = 0.1;

export function nameItem(viewer: Viewer, answer: LookupAnswer, name: LookupName): Html {
  const { t } = viewer.reader;
  const likely = name.suggestions.filter(({ confidence }, i) => i === 0 || confidence >= LIKELY);
  const others = name.suggestions.slice(likely.length);
  return html`<div class="entry correctable">
    <dt lang="${answer.from}">${name.text}</dt>
    ${likely.map((each) => html`<dd class="item" tabindex="-1" data-key="${each.text}">${suggestion(viewer.reader, answer, each)}</dd>`)}
    ${others.length > 0 && html`<dd><details class="why"><summary>${t('web:lookup.others', { count: others.length })}</summary><ul>${others.map((each) => html`<li class="item" tabindex="-1" data-key="${each.text}">${suggestion(viewer.reader, answer, each)}</li>`)}</ul></details></dd>`}
    ${name.suggestions.length === 0 && html`<dd class="quiet">${t('web:lookup.noSuggestion')}</dd>`}
    ${mayAct(viewer.actor.role, 'editor') && html`<dd class="facts links">${corrections(viewer.reader, answer, name)}</dd>`}
  </div>`;
}

function suggestion(reader: Reader, { to }: LookupAnswer, shown: Suggestion): Html {
  return html`<span lang="${to}" class="answer">${shown.text}</span> ${copyButton(reader, shown.text)} ${why(reader, shown)}`;
}

/** The basis and its confidence; opened, every reason and the parts of the whole. */
export function why({ t }: Reader, { basis, confidence, evidence, parts }: Suggestion): Html {
  const percent = Math.round(confidence * 100);
  return html`<details class="why">
    <summary>${t(`web:lookup.basis.${basis}`)} · ${t('web:lookup.confidence', { percent })}</summary>
    <ul>
      ${evidence.map((each) => html`<li>${reason(each)}</li>`)}
      ${parts.map(
        (part) =>
          html`<li>
            ${t(`web:lookup.part.${part.role}`)}: ${part.source} → ${part.target}
            (${t(`web:lookup.basis.${part.basis}`)})
          </li>`,
      )}
    </ul>
  </details>`;
}

function reason({ conceptId, segmentId, detail }: Evidence): Fragment {
  if (conceptId !== undefined) return html`<a href="/glossary/${conceptId}">${detail}</a>`;
  if (segmentId !== undefined) return html`<a href="/segments/${segmentId}">${detail}</a>`;
  return detail;
}

/** To the glossary with what was found: known parts are corrected there, the rest is stored. */
function corrections({ t }: Reader, answer: LookupAnswer, name: LookupName): Fragment {
  const { from, to, terms } = answer;
  const [best] = name.suggestions;
  const known = [...new Set(best?.evidence.flatMap(({ conceptId }) => conceptId ?? []))];
  const edits = known.map((id) => {
    const text = terms.find(({ conceptId }) => conceptId === id)?.text;
    const label = text === undefined ? t('web:lookup.correctConcept') : t('web:lookup.correctTerm', { text });
    return html`<a href="/glossary/${id}/edit" data-form="/glossary/${id}/edit?part=form">${label}</a>`;
  });
  const person = best?.parts.find(({ role, basis }) => role === 'person' && basis !== 'glossary');
  if (best?.basis === 'glossary' && !person) return edits;
  const fields = new URLSearchParams({
    kind: person ? 'person' : isKind(name.kind) ? name.kind : 'term',
    [from]: person?.source ?? name.text,
    [to]: person?.target ?? best?.text ?? '',
  }).toString();
  const add = html`<a href="/glossary/new?${fields}" data-form="/glossary/new?${fields}&part=form">${t('web:lookup.addConcept')}</a>`;
  return [add, edits];
}

const isKind = (kind: string): boolean => ['person', 'place', 'organization', 'title'].includes(kind);
