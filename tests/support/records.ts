/** Random units and concepts: Hangul, Hanja, astral characters, marks of every format, tags, every status. */
import fc from 'fast-check';
import type { ConceptRecord, TranslationUnit } from '../../src/formats/index.js';

const astral = fc.constantFrom(
  '가',
  '힣',
  'a',
  'Z',
  ' ',
  '😀',
  '𝐀',
  '"',
  "'",
  '&',
  '<',
  '>',
  '|',
  '\\',
  '=',
  '-',
  '漢',
  ',',
  ';',
);
const text = fc
  .string({ unit: astral, minLength: 1, maxLength: 30 })
  .map((value) => `가${value.trim()}나`.normalize('NFC').replace(/\s+/g, ' '));
const word = fc
  .string({ unit: fc.constantFrom('a', 'b', '가', '1', '-'), minLength: 1, maxLength: 8 })
  .map((w) => `w${w}`);
const date = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());

const inline = text.chain((value) =>
  fc.boolean().map((tagged) => ({
    text: value,
    tags: tagged
      ? [
          { at: 0, kind: 'open' as const, id: 't1', type: 'bold', data: '<b>' },
          { at: 1, kind: 'standalone' as const, id: 't2', data: '<br/>' },
          { at: 1, kind: 'close' as const, id: 't1', data: '</b>' },
        ]
      : [],
  })),
);

/** A unit with any of its fields. */
export const unit: fc.Arbitrary<TranslationUnit> = fc.record(
  {
    en: inline,
    ko: inline,
    id: word,
    status: fc.constantFrom('draft', 'confirmed', 'rejected'),
    note: text,
    createdAt: date,
    createdBy: word,
    updatedAt: date,
    updatedBy: word,
    usageCount: fc.nat(1000),
    document: word,
    position: fc.nat(1000),
    previous: text,
    next: text,
    tool: word,
    properties: fc.dictionary(
      word.map((name) => `x-${name}`),
      text,
      { minKeys: 1, maxKeys: 3 },
    ),
  },
  { requiredKeys: ['en', 'ko'] },
);

const term = (lang: 'en' | 'ko'): fc.Arbitrary<ConceptRecord['terms'][number]> =>
  fc.record(
    {
      lang: fc.constant(lang),
      text,
      status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'forbidden'),
      partOfSpeech: word,
      note: text,
    },
    { requiredKeys: ['lang', 'text', 'status'] },
  );
const byText = { selector: ({ text: value }: { text: string }): string => value, maxLength: 3 };

/** A concept with any of its fields; at most one preferred term a language. */
export const concept: fc.Arbitrary<ConceptRecord> = fc.record(
  {
    terms: fc
      .tuple(fc.uniqueArray(term('en'), { ...byText, minLength: 1 }), fc.uniqueArray(term('ko'), byText))
      .map(([en, ko]) => [preferredFirst(en), preferredFirst(ko)].flat()),
    id: word,
    kind: fc.constantFrom('person', 'place', 'organization', 'title', 'term'),
    definition: text,
    domain: text,
    note: text,
    source: text,
    status: fc.constantFrom('verified', 'unverified'),
    attributes: fc.constant({ hanja: '吳世勳', offices: [{ title: 't', from: null }] }),
  },
  { requiredKeys: ['terms'] },
);

/** At most one preferred term a language, and it leads. */
function preferredFirst(terms: ConceptRecord['terms']): ConceptRecord['terms'] {
  const main = terms.findIndex(({ status }) => status === 'preferred');
  if (main < 0) return terms;
  const rest = terms.filter((_, index) => index !== main);
  return [
    terms[main]!,
    ...rest.map((one) => (one.status === 'preferred' ? { ...one, status: 'admitted' as const } : one)),
  ];
}
