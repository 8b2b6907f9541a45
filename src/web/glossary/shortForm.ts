/** A concept corrected where it was seen: the preferred term of each language; all else goes along as it is. */
import type { Lang } from '../../concepts/concept.js';
import { html, type Fragment, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { hidden, input, select } from '../parts/fields.js';
import { formActions } from '../parts/inPlace.js';
import { problems } from '../parts/notice.js';
import type { Draft, DraftTerm } from './draft.js';
import type { EditView } from './editView.js';
import { KINDS } from './terms.js';

const KEPT = ['id', 'version', 'status', 'definition', 'domain', 'note', 'attributes'] as const;

export function shortForm(
  call: PageCall,
  { action, draft, glossaries, errors }: Omit<EditView, 'hints'>,
): Html {
  const { reader, csrf } = call;
  const { t } = reader;
  const isNew = draft.id === '';
  const page = isNew ? `/glossary/new?${linkOf(draft)}` : action;
  return html`${problems(reader, errors)}
    <form method="post" action="${action}?part=form" autocomplete="off">
      ${hidden('csrf', csrf)} ${KEPT.map((name) => hidden(name, draft[name]))}
      <div class="fields">
        ${termField(call, draft, 'ko')} ${termField(call, draft, 'en')}
        ${
          isNew
            ? select(
                { name: 'kind', label: t('webGlossary:kindLabel'), value: draft.kind },
                KINDS.map((value) => ({ value, label: t(`webGlossary:kind.${value}`) })),
              )
            : hidden('kind', draft.kind)
        }
        ${
          isNew
            ? select(
                { name: 'glossary', label: t('webGlossary:glossary'), value: draft.glossary },
                glossaries.map(({ slug, name }) => ({ value: slug, label: name })),
              )
            : hidden('glossary', draft.glossary)
        }
        ${input({ name: 'source', label: t('webGlossary:source'), value: draft.source, hint: t('webGlossary:sourceHint'), wide: true })}
      </div>
      ${formActions(call, html`<a href="${page}">${t('webGlossary:allFields')}</a>`)}
    </form>`;
}

function linkOf({ kind, terms }: Draft): string {
  const fields: [string, string][] = [
    ['kind', kind],
    ...terms.map(({ lang, text }): [string, string] => [lang, text]),
  ];
  return new URLSearchParams(fields).toString();
}

/** The preferred term, or the first; the others are hidden. */
function termField({ reader: { t } }: PageCall, { terms }: Draft, lang: Lang): Fragment {
  const all = terms.filter((term) => term.lang === lang);
  const shown = all.find(({ status }) => status === 'preferred') ?? all[0];
  const name = `${lang}.text`;
  const extras = (term: DraftTerm | undefined): Fragment => [
    hidden(`${lang}.status`, term?.status ?? 'preferred'),
    hidden(`${lang}.note`, term?.note ?? ''),
    hidden(`${lang}.part`, term?.partOfSpeech ?? ''),
  ];
  return html`<div>
    ${input({ name, label: t(`web:lang.${lang}`), value: shown?.text ?? '', lang })} ${extras(shown)}
    ${all.filter((term) => term !== shown).map((term) => [hidden(name, term.text), extras(term)])}
  </div>`;
}
