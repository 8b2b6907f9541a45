/** While a concept is written: whether it is there already, and how its name would be spelled in the other language. */
import type { Lang } from '../../concepts/concept.js';
import type { ConceptRow } from '../../glossary/concept.js';
import { listConcepts } from '../../glossary/listConcepts.js';
import { hangulize } from '../../hangulization/index.js';
import { hangulNameCandidates, koreanNameCandidates, looksLikeKoreanName } from '../../names/index.js';
import { romanize, romanizePlace } from '../../romanization/index.js';
import { foldForSearch } from '../../text/normalize.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import type { Draft } from './draft.js';
import { termsOf } from './terms.js';

interface Candidate {
  text: string;
  confidence?: number;
}

/** Concepts that share a text, at most. */
const DUPLICATES = 5;
const CANDIDATES = 5;
/** Longer texts are no names. */
const LONGEST = 100;

export async function hints(call: PageCall, draft: Draft): Promise<Html> {
  const { t } = call.reader;
  const same = await duplicates(call, draft);
  const ko = firstText(draft, 'ko');
  const en = firstText(draft, 'en');
  return html`<div id="hints" data-part="hints" aria-live="polite">
    ${
      same.length > 0 &&
      html`<div class="notice warn">
        ${t('webGlossary:duplicate')}
        <ul>${same.map((row) => html`<li><a href="/glossary/${row.id}">${[...termsOf(row.terms, 'ko'), ...termsOf(row.terms, 'en')].join(', ')}</a> (${t(`webGlossary:kind.${row.kind}`)})</li>`)}</ul>
      </div>`
    }
    ${ko !== '' && list(call, 'en', romanizations(draft.kind, ko), ko)}
    ${en !== '' && list(call, 'ko', hangulizations(draft.kind, en), en)}
  </div>`;
}

const firstText = ({ terms }: Draft, lang: Lang): string =>
  terms
    .find((term) => term.lang === lang)
    ?.text.slice(0, LONGEST)
    .normalize('NFC')
    .toWellFormed() ?? '';

/** Concepts with a term that reads the same whatever the case, width and space. */
async function duplicates({ services, actor }: PageCall, draft: Draft): Promise<ConceptRow[]> {
  const found = new Map<string, ConceptRow>();
  for (const { text, lang } of draft.terms.slice(0, 10)) {
    const q = text.slice(0, 500).normalize('NFC').toWellFormed().replaceAll('\u0000', '');
    if (q.trim() === '') continue;
    const rows = await listConcepts(services.db, actor, { q, lang, limit: 50 });
    for (const row of rows) {
      const isSame = row.terms.some(
        (term) => term.lang === lang && foldForSearch(term.text) === foldForSearch(q),
      );
      if (isSame && row.id !== draft.id) found.set(row.id, row);
    }
  }
  return [...found.values()].slice(0, DUPLICATES);
}

function romanizations(kind: string, ko: string): Candidate[] {
  if (!/[가-힣]/.test(ko)) return [];
  if (kind === 'person') return koreanNameCandidates(ko, { limit: CANDIDATES });
  if (kind === 'place') return [{ text: romanizePlace(ko) }];
  return romanize(ko).results;
}

function hangulizations(kind: string, en: string): Candidate[] {
  if (!/[A-Za-z]/.test(en)) return [];
  const korean = kind === 'person' && looksLikeKoreanName(en) >= 0.5;
  return korean
    ? hangulNameCandidates(en, { limit: CANDIDATES })
    : hangulize(en).results.slice(0, CANDIDATES);
}

/** Buttons that put a spelling into the first field of its language (`concept.js`). */
function list(
  { reader: { t } }: PageCall,
  lang: Lang,
  candidates: readonly Candidate[],
  of: string,
): Fragment {
  return (
    candidates.length > 0 &&
    html`<p class="facts">
      ${t(`webGlossary:spelled.${lang}`, { of })}
      ${candidates.map(
        ({ text, confidence }) =>
          html`<button type="button" class="small use" data-lang="${lang}" data-text="${text}" lang="${lang}" ${confidence !== undefined && html`title="${t('web:lookup.confidence', { percent: Math.round(confidence * 100) })}"`}>${text}</button> `,
      )}
    </p>`
  );
}
