import type { FieldError } from '../../errors/appError.js';
import type { Glossary } from '../../db/generated/client.js';
import type { Lang } from '../../concepts/concept.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import type { Reader } from '../reader.js';
import { area, hidden, input, select, type Option } from '../parts/fields.js';
import { problems } from '../parts/notice.js';
import type { Draft, DraftTerm } from './draft.js';
import { KINDS, STANDINGS, STATUSES } from './terms.js';

export interface EditView {
  title: string;
  action: string;
  draft: Draft;
  /** To choose from, for a new concept. */
  glossaries: readonly Glossary[];
  errors: readonly FieldError[];
  hints: Html;
}

export function conceptForm({ reader, csrf }: PageCall, view: EditView): Html {
  const { t } = reader;
  const { draft, glossaries } = view;
  const labelled = (names: readonly string[], key: string): Option[] =>
    names.map((value) => ({ value, label: t(`webGlossary:${key}.${value}`) }));
  return html`<h1>${view.title}</h1>
    ${problems(reader, view.errors)}
    <form method="post" action="${view.action}" class="concept" autocomplete="off">
      ${hidden('csrf', csrf)} ${hidden('id', draft.id)} ${hidden('version', draft.version)}
      <div class="filters">
        ${select({ name: 'kind', label: t('webGlossary:kindLabel'), value: draft.kind }, labelled(KINDS, 'kind'))}
        ${select({ name: 'status', label: t('webGlossary:statusLabel'), value: draft.status }, labelled(STATUSES, 'status'))}
        ${
          glossaries.length > 0
            ? select(
                { name: 'glossary', label: t('webGlossary:glossary'), value: draft.glossary },
                glossaries.map(({ slug, name }) => ({ value: slug, label: name })),
              )
            : hidden('glossary', draft.glossary)
        }
      </div>
      ${(['ko', 'en'] as const).map((lang) => termFields(reader, draft, lang))} ${view.hints}
      <div class="fields">
        ${input({ name: 'source', label: t('webGlossary:source'), value: draft.source, hint: t('webGlossary:sourceHint') })}
        ${input({ name: 'domain', label: t('webGlossary:domain'), value: draft.domain })}
        ${area({ name: 'definition', label: t('webGlossary:definition'), value: draft.definition, rows: 2 })}
        ${area({ name: 'note', label: t('webGlossary:note'), value: draft.note, rows: 2 })}
      </div>
      <details ${draft.attributes !== '' && html`open`}>
        <summary>${t('webGlossary:attributes')}</summary>
        <p class="facts">${t('webGlossary:attributesHint')}</p>
        ${area({ name: 'attributes', label: 'JSON', value: draft.attributes, rows: 5 })}
      </details>
      <p class="actions">
        <button>${t('web:save')}</button>
        <a href="${draft.id === '' ? '/glossary' : `/glossary/${draft.id}`}">${t('web:cancel')}</a>
      </p>
    </form>`;
}

/** Empty rows at the end, enough to work without scripts. */
const SPARE = 2;

function termFields(reader: Reader, { terms }: Draft, lang: Lang): Html {
  const { t } = reader;
  const given = terms.filter((term) => term.lang === lang);
  const rows = [...given, ...Array.from({ length: given.length === 0 ? 1 : SPARE - 1 }, () => undefined)];
  return html`<fieldset data-lang="${lang}">
    <legend>${t(`web:lang.${lang}`)}</legend>
    ${rows.map((term, i) => termRow(reader, { lang, term, isFirst: i === 0, place: i + 1 }))}
    <button type="button" class="small addTerm" hidden>${t('webGlossary:addTerm')}</button>
  </fieldset>`;
}

interface Row {
  lang: Lang;
  term: DraftTerm | undefined;
  isFirst: boolean;
  place: number;
}

function termRow({ t }: Reader, { lang, term, isFirst, place }: Row): Fragment {
  const status = term?.status ?? (isFirst ? 'preferred' : 'admitted');
  const label = (name: string): string => t(`webGlossary:${name}`, { place });
  return html`<div class="termRow">
    <input name="${lang}.text" lang="${lang}" value="${term?.text ?? ''}" aria-label="${label('termText')}" placeholder="${t('webGlossary:term')}" />
    <select name="${lang}.status" aria-label="${label('termStatus')}">
      ${STANDINGS.map((each) => html`<option value="${each}" ${each === status && html`selected`}>${t(`web:lookup.standing.${each}`)}</option>`)}
    </select>
    <input name="${lang}.note" value="${term?.note ?? ''}" aria-label="${label('termNote')}" placeholder="${t('webGlossary:note')}" />
    <input type="hidden" name="${lang}.part" value="${term?.partOfSpeech ?? ''}" />
  </div>`;
}
