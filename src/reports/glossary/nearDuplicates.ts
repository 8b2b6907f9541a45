/** Concepts that may be one thing written twice: both terms alike, at least one of them not the same. */
import type { Concept, Lang } from '../../concepts/concept.js';
import { conceptRef, grouped, looseKey, mainTerm, wholeOf, type ConceptRef } from './conceptRef.js';

/** Letters from which one that differs is a slip rather than another word. */
const LONG_ENOUGH: Readonly<Record<Lang, number>> = { en: 8, ko: 5 };
/** Concepts that share a half of a term; more are a family of names (…부 장관), not candidates. */
const LARGEST_BUCKET = 60;

interface Entry {
  concept: Concept;
  en: string;
  ko: string;
}

/** Pairs in the order of the concepts. Time is linear but for buckets, which are bounded. */
export function nearDuplicates(concepts: readonly Concept[]): [ConceptRef, ConceptRef][] {
  const entries = concepts.flatMap(entryOf);
  const seen = new Set<string>();
  const found: [ConceptRef, ConceptRef][] = [];
  for (const bucket of buckets(entries)) {
    for (const [i, a] of bucket.entries()) {
      for (const b of bucket.slice(i + 1)) {
        const key = `${a.concept.id} ${b.concept.id}`;
        if (seen.has(key) || !isNear(a, b)) continue;
        seen.add(key);
        found.push([conceptRef(a.concept), conceptRef(b.concept)]);
      }
    }
  }
  return found;
}

function entryOf(concept: Concept): Entry[] {
  const [en, ko] = [mainTerm(concept, 'en'), mainTerm(concept, 'ko')];
  return en === null || ko === null ? [] : [{ concept, en: looseKey(en), ko: looseKey(ko) }];
}

/** Of two texts with one edit between them, the first or the last half is the same. */
function* buckets(entries: readonly Entry[]): Iterable<Entry[]> {
  for (const lang of ['en', 'ko'] as const) {
    const long = entries.filter((entry) => entry[lang].length >= LONG_ENOUGH[lang]);
    yield* sharing(entries, (entry) => entry[lang]);
    yield* sharing(long, (entry) => entry[lang].slice(0, half(entry[lang])));
    yield* sharing(long, (entry) => entry[lang].slice(-half(entry[lang])));
  }
}

const half = (text: string): number => Math.floor(text.length / 2);

function* sharing(entries: readonly Entry[], keyOf: (entry: Entry) => string): Iterable<Entry[]> {
  const groups = grouped(entries, (entry) => `${entry.concept.kind} ${keyOf(entry)}`);
  for (const group of groups.values()) if (group.length > 1 && group.length <= LARGEST_BUCKET) yield group;
}

function isNear(a: Entry, b: Entry): boolean {
  const langs = ['en', 'ko'] as const;
  if (!langs.every((lang) => isAlike(a[lang], b[lang], lang))) return false;
  if (wholeOf(a.concept) !== wholeOf(b.concept)) return false;
  return !langs.every((lang) => mainTerm(a.concept, lang) === mainTerm(b.concept, lang));
}

function isAlike(a: string, b: string, lang: Lang): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= LONG_ENOUGH[lang] && isOneEdit(a, b);
}

/** One letter exchanged, added or left out; a digit makes another thing (1군단, 2군단). */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = same + Number(short.length === long.length);
  return short.slice(rest) === long.slice(same + 1) && !/\p{N}/u.test(long.charAt(same) + short.charAt(same));
}
