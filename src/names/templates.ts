/** `glossary/templates.tsv`: how persons, titles and bylines are put together, each row in both languages. */
import type { Lang } from '../concepts/concept.js';
import { englishSource, koreanSource } from './source.js';
import { table } from './tables.js';

export type Part = 'phrase' | 'modifier' | 'join' | 'byline';

/** A slot by name, or the units of literal text. */
export type Token = { slot: string } | { literal: string[] };

export interface Template {
  key: string;
  part: Part;
  /** The pattern as written, with slots in braces. */
  pattern: Record<Lang, string>;
  tokens: Record<Lang, Token[]>;
  /** Languages that the pattern may be written in. */
  writes: readonly Lang[];
  /** Keys of the titles it is for; empty: all. */
  only: readonly string[];
}

const WAYS: Record<string, readonly Lang[]> = { both: ['en', 'ko'], 'to-en': ['en'], 'to-ko': ['ko'] };
const byPart = new Map<Part, readonly Template[]>();

/** All templates of one part, in the order of the table. */
export function templatesOf(part: Part): readonly Template[] {
  const known = byPart.get(part);
  if (known !== undefined) return known;
  const templates = table('templates.tsv')
    .map(readTemplate)
    .filter((template) => template.part === part);
  byPart.set(part, templates);
  return templates;
}

function readTemplate(row: Record<string, string>): Template {
  const pattern = { en: row.en!, ko: row.ko! };
  return {
    key: row.key!,
    part: row.part as Part,
    pattern,
    tokens: { en: tokenize(pattern.en, 'en'), ko: tokenize(pattern.ko, 'ko') },
    writes: WAYS[row.way!] ?? [],
    only: row.only!.split(' ').filter((key) => key !== ''),
  };
}

function tokenize(pattern: string, lang: Lang): Token[] {
  return pattern.split(/(\{\w+\})/).flatMap((piece): Token[] => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (slot !== undefined) return [{ slot }];
    const text = piece.replaceAll('~', ' ');
    const { units } = lang === 'en' ? englishSource(text, () => true) : koreanSource(text);
    return units.length > 0 ? [{ literal: units }] : [];
  });
}
