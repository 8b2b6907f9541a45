/** Where a pair has a name of a book on one side and nearly its spelling on the other. */
import type { Lang } from '../../concepts/concept.js';
import type { Span } from '../core/finding.js';
import type { PairView } from '../core/pairView.js';
import { latinKey, type BookEntry, type NameBook } from './book.js';
import { isNearLatin, nearHangul } from './nearMiss.js';
import { eojeolsOf, head, latinNamesOf } from './renderings.js';
import { stemsOf } from './stems.js';

export interface BookMiss {
  entry: BookEntry;
  /** Side that has the near miss. */
  lang: Lang;
  span: Span;
  /** Where the name stands on the other side. */
  there: Span;
}

const SHORTEST_HANGUL = 2;
const LONGEST_HANGUL = 8;

/** Near misses of the Korean side, then of the English side. */
export function* bookMisses(pair: PairView, book: NameBook): Iterable<BookMiss> {
  yield* koreanMisses(pair, book);
  yield* englishMisses(pair, book);
}

function* koreanMisses(pair: PairView, book: NameBook): Iterable<BookMiss> {
  const seen = new Set<string>();
  for (const latin of latinNamesOf(pair)) {
    const key = latinKey(latin.text);
    const entries = seen.has(key) ? [] : (book.byLatin.get(key) ?? []);
    seen.add(key);
    if (entries.some(({ hangul }) => isWritten(hangul, pair.ko))) continue;
    for (const entry of entries) {
      const span = nearHangul(eojeolsOf(pair), entry.hangul, latin.reading);
      if (span === undefined || book.byHangul.has(span.text)) continue;
      yield { entry, lang: 'ko', span, there: latin };
      break;
    }
  }
}

/** A name that was read with a particle at its end counts without it, too. */
function isWritten(hangul: string, text: string): boolean {
  return stemsOf(hangul).some((stem) => text.includes(stem));
}

function* englishMisses(pair: PairView, book: NameBook): Iterable<BookMiss> {
  const latins = latinNamesOf(pair);
  const text = latinKey(pair.en);
  for (const { span, entries } of koreanHits(pair, book)) {
    if (entries.some(({ latin }) => text.includes(latinKey(latin)))) continue;
    for (const entry of entries) {
      const near = latins.find((latin) => isNearLatin(latinKey(entry.latin), latinKey(latin.text)));
      if (near === undefined || book.byLatin.has(latinKey(near.text))) continue;
      yield { entry, lang: 'en', span: near, there: span };
      break;
    }
  }
}

function koreanHits(pair: PairView, book: NameBook): { span: Span; entries: BookEntry[] }[] {
  return eojeolsOf(pair).flatMap((eojeol) => {
    for (let length = Math.min(LONGEST_HANGUL, eojeol.text.length); length >= SHORTEST_HANGUL; length -= 1) {
      const span = head(eojeol, length);
      const entries = book.byHangul.get(span.text);
      if (entries !== undefined) return [{ span, entries }];
    }
    return [];
  });
}
