/** A name or title of the text with its suggestions, each with its reasons. */
import { mayAct } from '../../access/roles.js';
import type { LookupAnswer, LookupName } from '../../memory/lookup.js';
import type { Evidence, Suggestion } from '../../names/suggestion.js';
import { html, type Fragment, type Html } from '../html.js';
import { copyButton } from '../parts/copy.js';
import type { Reader } from '../reader.js';
import type { Viewer } from './view.js';

export function nameItem(viewer: Viewer, { from, to }: LookupAnswer, name: LookupName): Html {
  const { reader, actor } = viewer;
  const editor = mayAct(actor.role, 'editor');
  return html`<div class="entry">
    <dt lang="${from}">${name.text}</dt>
    ${name.suggestions.map(
      (each) =>
        html`<dd>
          <span lang="${to}" class="answer">${each.text}</span> ${copyButton(reader, each.text)} ${why(reader, each)}
        </dd>`,
    )}
    ${name.suggestions.length === 0 && html`<dd class="quiet">${reader.t('web:lookup.noSuggestion')}</dd>`}
    ${editor && html`<dd class="facts">${store(reader, { from, to }, name)}</dd>`}
  </div>`;
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

/** To the glossary with what was found: known parts are changed there, the rest is stored. */
function store({ t }: Reader, { from, to }: Pick<LookupAnswer, 'from' | 'to'>, name: LookupName): Fragment {
  const [best] = name.suggestions;
  const known = best?.evidence.find(({ conceptId }) => conceptId !== undefined)?.conceptId;
  if (best?.basis === 'glossary' && known !== undefined)
    return html`<a href="/glossary/${known}/edit">${t('web:lookup.correctConcept')}</a>`;
  const person = best?.parts.find(({ role, basis }) => role === 'person' && basis !== 'glossary');
  const fields = new URLSearchParams({
    kind: person ? 'person' : isKind(name.kind) ? name.kind : 'term',
    [from]: person?.source ?? name.text,
    [to]: person?.target ?? best?.text ?? '',
  });
  return html`<a href="/glossary/new?${fields.toString()}">${t('web:lookup.addConcept')}</a>`;
}

const isKind = (kind: string): boolean => ['person', 'place', 'organization', 'title'].includes(kind);
