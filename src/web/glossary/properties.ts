/** What a concept has beyond its terms, in words. */
import type { Snapshot } from '../../history/revisions.js';
import type { Fragment } from '../html.js';
import type { Reader } from '../reader.js';

const NAMED = ['key', 'hanja', 'origin', 'level', 'within', 'rank'];

export function attributeRows({ t }: Reader, attributes: Record<string, unknown>): [string, Fragment][] {
  return Object.entries(attributes).map(([name, value]) => [
    NAMED.includes(name)
      ? t(`webGlossary:attribute.${name}`)
      : name === 'offices'
        ? t('webGlossary:attribute.offices')
        : name,
    textOf(value),
  ]);
}

/** Lists and objects as they would be said: `title.mayor, place.seoul, 2021-04-08 –`. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value)
    .map((each) => (each === null ? '–' : textOf(each)))
    .join(', ');
}

const text = (name: string) => (state: Snapshot) => (typeof state[name] === 'string' ? state[name] : '');

export function historyFields({ t }: Reader) {
  return [
    ...(['kind', 'status', 'definition', 'domain', 'source', 'note'] as const).map((name) => ({
      label: t(name === 'kind' || name === 'status' ? `webGlossary:${name}Label` : `webGlossary:${name}`),
      text: text(name),
    })),
    ...(['ko', 'en'] as const).map((lang) => ({
      label: t(`web:lang.${lang}`),
      text: (state: Snapshot) => termsText(state, lang),
    })),
    {
      label: t('webGlossary:attributes'),
      text: (state: Snapshot) => textOf(state['attributes'] ?? {}),
    },
  ];
}

function termsText(state: Snapshot, lang: string): string {
  const terms = (state['terms'] ?? []) as { lang: string; text: string; status: string }[];
  return terms
    .filter((term) => term.lang === lang)
    .map((term) => `${term.text} (${term.status})`)
    .join(', ');
}
