import { describe, expect, it } from '@jest/globals';
import { parseBylines, suggest } from '../../../src/names/index.js';
import { table } from '../../../src/names/tables.js';
import { shippedIndex } from './support.js';

const rows = table('templates.tsv');
const ways = (way: string): ('en' | 'ko')[] =>
  way === 'both' ? ['en', 'ko'] : way === 'to-en' ? ['en'] : ['ko'];
const cases = rows
  .filter((row) => row.exampleEn !== '' && row.part !== 'byline')
  .flatMap((row) =>
    ways(row.way!).map((to): [string, 'en' | 'ko', Record<string, string>] => [row.key!, to, row]),
  );

/** Many, because the persons of the examples are made up and have many spellings. */
const LIMIT = 40;

describe('templates.tsv', () => {
  it.each(cases)('%s, written in %s, gives its example', (_, to, row) => {
    const [source, target] =
      to === 'en' ? [row.exampleKo!, row.exampleEn!] : [row.exampleEn!, row.exampleKo!];
    const texts = suggest(
      { text: source, from: to === 'en' ? 'ko' : 'en', to, limit: LIMIT },
      shippedIndex(),
    ).map(({ text }) => text);
    expect(texts).toContain(target);
  });

  it.each(
    rows
      .filter((row) => row.part === 'byline' && row.way !== 'to-ko')
      .map((row): [string, Record<string, string>] => [row.key!, row]),
  )('%s is the English of its Korean byline', (_, row) => {
    const [byline] = parseBylines(
      row.exampleKo!.replace(/^YTN (.*) 기자$/, 'YTN $1[a@example.com]입니다.'),
      shippedIndex(),
    );
    expect(byline?.suggestion.text.replace(' (a@example.com)', '')).toBe(row.exampleEn);
  });

  it('names each template once and has both patterns', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { en, ko, part, way } of rows) {
      expect([en, ko]).not.toContain('');
      expect(['phrase', 'modifier', 'join', 'byline']).toContain(part);
      expect(['both', 'to-en', 'to-ko']).toContain(way);
    }
  });

  it('has the same slots in both languages, but for what one language leaves unsaid', () => {
    const unsaid = new Set(['title', 'Title', 'number', 'ordinal']);
    for (const { en, ko } of rows) {
      const slots = (pattern: string): string[] =>
        [...pattern.matchAll(/\{(\w+)\}/g)]
          .map(([, slot]) => slot!)
          .filter((slot) => !unsaid.has(slot))
          .sort();
      expect(slots(en!)).toEqual(slots(ko!));
    }
  });
});

describe('titles in the glossary', () => {
  const titles = [...shippedIndex().byKey.values()].filter(({ kind }) => kind === 'title');
  const keys = new Set(rows.map(({ key }) => key));

  it('are many, of every field', () => {
    expect(titles.length).toBeGreaterThan(250);
    expect(new Set(titles.map(({ domain }) => domain)).size).toBeGreaterThan(10);
  });

  it.each(titles.map((title): [string, typeof title] => [title.attributes.key ?? title.id, title]))(
    '%s names templates that exist and a rank',
    (_, title) => {
      expect(title.attributes.templates?.every((key) => keys.has(key))).toBe(true);
      expect(title.attributes.rank).toBeGreaterThan(0);
    },
  );
});
