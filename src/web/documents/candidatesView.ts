import { mayAct } from '../../access/roles.js';
import type { Candidate } from '../../alignment/index.js';
import type { Glossary } from '../../db/generated/client.js';
import type { DocumentRow } from '../../documents/document.js';
import type { FieldError } from '../../errors/appError.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { hidden, select } from '../parts/fields.js';
import { done, problems } from '../parts/notice.js';

export interface CandidatesShown {
  row: DocumentRow;
  title: string;
  candidates: readonly Candidate[];
  glossaries: readonly Glossary[];
  errors: readonly FieldError[];
}

const KINDS = ['person', 'place', 'organization', 'term'] as const;
/** From here on a candidate is chosen to begin with: most of these are right. */
const CHOSEN = 0.7;

export function candidatesView(
  call: PageCall,
  { row, title, candidates, glossaries, errors }: CandidatesShown,
): Html {
  const { reader, csrf } = call;
  const { t } = reader;
  const editor = mayAct(call.actor.role, 'editor');
  return html`<h1>${t('webDocuments:candidates.title')}</h1>
    <p><a href="/documents/${row.id}">${title}</a></p>
    ${done(call)} ${problems(reader, errors)}
    ${
      candidates.length === 0
        ? html`<div class="empty"><p>${t('webDocuments:candidates.none')}</p></div>`
        : html`<p class="quiet">${t('webDocuments:candidates.intro')}</p>
            <form method="post" action="/documents/${row.id}/candidates">
              ${hidden('csrf', csrf)}
              <ol class="candidates">${candidates.map((each, i) => candidateRow(call, each, i, editor))}</ol>
              ${editor && decideAll(call, glossaries)}
            </form>`
    }`;
}

function candidateRow({ reader: { t } }: PageCall, candidate: Candidate, i: number, editor: boolean): Html {
  const { ko, en, kind, confidence, occurrences, examples } = candidate;
  const label = (key: string): string => t(`webDocuments:candidates.${key}`, { place: i + 1 });
  const texts = editor
    ? html`<input name="ko" value="${ko}" lang="ko" aria-label="${label('ko')}" />
        <input name="en" value="${en}" lang="en" aria-label="${label('en')}" />
        <select name="kind" aria-label="${label('kind')}">${KINDS.map((each) => html`<option value="${each}" ${each === kind && html`selected`}>${t(`webGlossary:kind.${each}`)}</option>`)}</select>
        ${hidden('foundKo', ko)} ${hidden('foundEn', en)}`
    : html`<span lang="ko">${ko}</span> <span lang="en">${en}</span> <span>${t(`webGlossary:kind.${kind}`)}</span>`;
  return html`<li>
    <div class="candidate">
      ${editor && html`<input type="checkbox" name="chosen" value="${i}" aria-label="${label('choose')}" ${confidence >= CHOSEN && html`checked`} />`}
      ${texts}
      ${editor && html`<span class="links">${decide(t, 'accept', i)} ${decide(t, 'reject', i)}</span>`}
    </div>
    <details class="why">
      <summary>${t('web:lookup.confidence', { percent: Math.round(confidence * 100) })} · ${t('webDocuments:candidates.seen', { count: occurrences })}</summary>
      <ul>${examples.map((pair) => html`<li><span lang="ko">${pair.ko}</span><br /><span lang="en">${pair.en}</span></li>`)}</ul>
    </details>
  </li>`;
}

function decide(t: PageCall['reader']['t'], what: string, i: number): Html {
  return html`<button class="small" name="do" value="${what}:${i}">${t(`webDocuments:candidates.${what}`)}</button>`;
}

function decideAll({ reader: { t } }: PageCall, glossaries: readonly Glossary[]): Fragment {
  return html`<div class="filters">
    ${select(
      { name: 'glossary', label: t('webGlossary:glossary') },
      glossaries.map(({ slug, name }) => ({ value: slug, label: name })),
    )}
    <button name="do" value="accept">${t('webDocuments:candidates.acceptChosen')}</button>
    <button name="do" value="reject" class="second">${t('webDocuments:candidates.rejectChosen')}</button>
  </div>`;
}
