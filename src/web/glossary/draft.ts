/** A concept as it is being written in the form. */
import type { Lang } from '../../concepts/concept.js';
import type { ConceptRow } from '../../glossary/concept.js';
import { AppError } from '../../errors/appError.js';
import type { Fields } from '../page.js';

export interface DraftTerm {
  lang: Lang;
  text: string;
  status: string;
  note: string;
  partOfSpeech: string;
}

export interface Draft {
  id: string;
  version: number;
  glossary: string;
  kind: string;
  status: string;
  definition: string;
  domain: string;
  source: string;
  note: string;
  /** JSON as typed. */
  attributes: string;
  terms: DraftTerm[];
}

const TEXTS = [
  'id',
  'glossary',
  'kind',
  'status',
  'definition',
  'domain',
  'source',
  'note',
  'attributes',
] as const;

export function draftOfForm(form: Fields): Draft {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, form.get(name)]));
  const terms = (['ko', 'en'] as const).flatMap((lang) => termsOfForm(form, lang));
  return { ...(texts as Omit<Draft, 'version' | 'terms'>), version: Number(form.get('version')) || 0, terms };
}

/** Rows of one language; a row without text is no term. */
function termsOfForm(form: Fields, lang: Lang): DraftTerm[] {
  const [statuses, notes, parts] = ['status', 'note', 'part'].map((name) => form.all(`${lang}.${name}`));
  return form
    .all(`${lang}.text`)
    .map((text, i) => ({
      lang,
      text: text.trim(),
      status: statuses?.[i] ?? '',
      note: notes?.[i] ?? '',
      partOfSpeech: parts?.[i] ?? '',
    }))
    .filter(({ text }) => text !== '');
}

/** What a link to the form brings along: `?kind=person&ko=오세훈&en=Oh Se-hoon`. */
export function draftOfQuery(query: Fields): Draft {
  const terms = (['ko', 'en'] as const).flatMap((lang) =>
    query.all(lang).map((text) => ({ lang, text, status: 'preferred', note: '', partOfSpeech: '' })),
  );
  const [kind, glossary, source] = ['kind', 'glossary', 'source'].map((name) => query.get(name));
  return { ...EMPTY, kind: kind || 'term', glossary: glossary ?? '', source: source ?? '', terms };
}

const EMPTY: Draft = {
  id: '',
  version: 0,
  glossary: '',
  kind: 'term',
  status: 'unverified',
  definition: '',
  domain: '',
  source: '',
  note: '',
  attributes: '',
  terms: [],
};

export function draftOfRow(row: ConceptRow): Draft {
  const { id, version, kind, status } = row;
  const [definition, domain, source, note] = [row.definition, row.domain, row.source, row.note].map(
    (each) => each ?? '',
  );
  const attributes =
    Object.keys(row.attributes as object).length > 0 ? JSON.stringify(row.attributes, null, 2) : '';
  const terms = row.terms.map((term) => ({
    ...term,
    note: term.note ?? '',
    partOfSpeech: term.partOfSpeech ?? '',
  }));
  const texts = { definition: definition!, domain: domain!, source: source!, note: note! };
  return { id, version, glossary: row.glossary.slug, kind, status, ...texts, attributes, terms };
}

/** As the schema of the API takes it. @throws invalid_request for attributes that are not JSON */
export function fieldsOfDraft({ kind, status, definition, domain, source, note, attributes, terms }: Draft) {
  return {
    kind,
    status,
    definition,
    domain,
    source,
    note,
    attributes: readJson(attributes),
    terms: terms.map((term) => ({
      lang: term.lang,
      text: term.text,
      ...(term.status === '' ? {} : { status: term.status }),
      ...(term.note === '' ? {} : { note: term.note }),
      ...(term.partOfSpeech === '' ? {} : { partOfSpeech: term.partOfSpeech }),
    })),
  };
}

function readJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new AppError('invalid_request', { errors: [{ path: 'attributes', message }] });
  }
}
