/** What qualifies an office: former, acting, -elect, co-, 20th … as rows of `glossary/templates.tsv`. */
import type { Lang } from '../concepts/concept.js';
import type { Source } from './source.js';
import { templatesOf, type Template, type Token } from './templates.js';

export interface Modifier {
  template: Template;
  /** What it wraps: the whole office (`former Seoul Mayor`), the title only (`co-chair`), or a person (`the late`). */
  wraps: 'post' | 'title' | 'person';
}

export interface ModifierHit {
  to: number;
  modifier: Modifier;
  number?: number;
}

type Side = 'before' | 'after';

/** A modifier with its words on one side of what it wraps. */
interface Worded {
  modifier: Modifier;
  words: Token[];
}

let all: readonly Modifier[] | undefined;
const worded = new Map<string, readonly Worded[]>();

export function modifiers(): readonly Modifier[] {
  all ??= templatesOf('modifier').map((template) => ({ template, wraps: wrapped(template) }));
  return all;
}

/** Modifiers of this kind whose words stand at unit `at`, before or after what they wrap; longest first. */
export function findModifiers(
  source: Source,
  at: number,
  { wraps, side }: { wraps: Modifier['wraps']; side: Side },
): ModifierHit[] {
  const hits: ModifierHit[] = [];
  for (const { modifier, words } of wordedModifiers(source.lang, wraps, side)) {
    const [first] = words;
    if (first !== undefined && 'literal' in first && first.literal[0] !== source.units[at]) continue;
    const hit = matchWords(source, at, words);
    if (hit !== null) hits.push({ ...hit, modifier });
  }
  return hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
}

function wordedModifiers(lang: Lang, wraps: Modifier['wraps'], side: Side): readonly Worded[] {
  const key = `${lang} ${wraps} ${side}`;
  const known = worded.get(key);
  if (known !== undefined) return known;
  const found = modifiers()
    .filter((modifier) => modifier.wraps === wraps)
    .map((modifier) => ({ modifier, words: wordsOf(modifier, lang, side) }))
    .filter(({ words }) => words.length > 0);
  // Several rows of one wording (직무대행, 권한대행: `acting`) are one modifier to the reader.
  const distinct = [
    ...new Map(found.reverse().map((one) => [JSON.stringify(one.words), one])).values(),
  ].reverse();
  worded.set(key, distinct);
  return distinct;
}

function wrapped(template: Template): Modifier['wraps'] {
  if (template.pattern.en.includes('{post}')) return 'post';
  return template.pattern.en.includes('{person}') ? 'person' : 'title';
}

function wordsOf({ template, wraps }: Modifier, lang: Lang, side: Side): Token[] {
  const tokens = template.tokens[lang];
  const middle = tokens.findIndex((token) => 'slot' in token && token.slot === wraps);
  return side === 'before' ? tokens.slice(0, middle) : tokens.slice(middle + 1);
}

function matchWords(
  source: Source,
  at: number,
  tokens: readonly Token[],
): { to: number; number?: number } | null {
  let to = at;
  let number: number | undefined;
  for (const token of tokens) {
    if ('literal' in token) {
      if (!token.literal.every((unit, i) => source.units[to + i] === unit)) return null;
      to += token.literal.length;
    } else {
      const read = readNumber(source, to);
      if (read === null) return null;
      ({ to, number } = read);
    }
  }
  if (source.lang === 'ko' && !edgeAfter(source, at, to)) return null;
  return number === undefined ? { to } : { to, number };
}

/** A one-syllable Korean modifier stands apart from what follows (전 시장, not 전문가), unless it is glued to a title. */
function edgeAfter(source: Source, at: number, to: number): boolean {
  return to - at > 1 || source.spaced[to] === true || source.units[at] === '부';
}

/** `20th` or 20: at most four digits. */
function readNumber(source: Source, at: number): { to: number; number: number } | null {
  if (source.lang === 'en') {
    const number = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(source.units[at] ?? '')?.[1];
    return number === undefined ? null : { to: at + 1, number: Number(number) };
  }
  let to = at;
  while (to - at < 4 && /^\d$/.test(source.units[to] ?? '')) to++;
  return to === at ? null : { to, number: Number(source.units.slice(at, to).join('')) };
}
