import type { Glossary, Memory } from '../../db/generated/client.js';
import type { FieldError } from '../../errors/appError.js';
import { FORMATS } from '../../formats/index.js';
import { html, type Html } from '../html.js';
import type { PageCall } from '../page.js';
import { checkbox, hidden, select } from '../parts/fields.js';
import { problems } from '../parts/notice.js';

export interface Targets {
  memories: readonly Memory[];
  glossaries: readonly Glossary[];
  errors: readonly FieldError[];
}

/** The fields come before the file: they are read, and refused where needed, before any of it is stored. */
export function importForm(
  { reader, csrf, query }: PageCall,
  { memories, glossaries, errors }: Targets,
): Html {
  const { t } = reader;
  const targets = [
    ...memories.map(({ slug, name }) => ({
      value: `memory:${slug}`,
      label: t('webMemory:imports.memory', { name }),
    })),
    ...glossaries.map(({ slug, name }) => ({
      value: `glossary:${slug}`,
      label: t('webMemory:imports.glossary', { name }),
    })),
  ];
  const asked = query.get('to');
  const chosen = asked === 'glossary' ? `glossary:${glossaries[0]?.slug ?? ''}` : asked;
  return html`<h1>${t('webMemory:imports.title')}</h1>
    <p class="quiet">${t('webMemory:imports.intro', { formats: FORMATS.map(({ name }) => name).join(', ') })}</p>
    ${problems(reader, errors)}
    <form method="post" action="/imports" enctype="multipart/form-data">
      ${hidden('csrf', csrf)}
      <div class="fields">
        ${select({ name: 'to', label: t('webMemory:imports.to'), value: chosen }, targets)}
        ${select({ name: 'format', label: t('webMemory:imports.format') }, [
          { value: '', label: t('webMemory:imports.auto') },
          ...FORMATS.map(({ name }) => ({ value: name, label: name })),
        ])}
        ${select({ name: 'status', label: t('webMemory:imports.status') }, [
          { value: '', label: t('webMemory:imports.asInFile') },
          ...['confirmed', 'draft'].map((value) => ({ value, label: t(`web:lookup.status.${value}`) })),
        ])}
        ${select(
          { name: 'onConflict', label: t('webMemory:imports.conflict') },
          ['both', 'keep', 'replace'].map((value) => ({
            value,
            label: t(`webMemory:imports.conflicts.${value}`),
          })),
        )}
        ${checkbox({ name: 'dryRun', label: t('webMemory:imports.dryRun') }, false)}
        <div class="wide">
          <label for="file">${t('webMemory:imports.file')}</label>
          <input id="file" name="file" type="file" required />
        </div>
      </div>
      <p class="actions"><button>${t('webMemory:imports.submit')}</button></p>
    </form>`;
}
