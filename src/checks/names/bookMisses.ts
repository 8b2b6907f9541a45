/** Where a pair has a name of a book on one side and nearly its spelling on the other. */
import type { Lang } from '../../concepts/concept.js';
import type { Span } from '../core/finding.js';
import { overlaps } from '../core/inlineSpans.js';
import type { PairView } from '../core/pairView.js';
import { latinKey, type BookEntry, type NameBook } from './book.js';
import { SURE_LENGTH, isNearLatin, nearHangul, type NearMiss } from './nearMiss.js';
import { eojeolsOf, head, latinNamesOf, renderingsOf } from './renderings.js';
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
    const written = entries.some(({ hangul }) => isWritten(hangul, pair.ko));
    for (const entry of written ? entries.filter(isLong) : entries) {
      const span = nearHangul(eojeolsOf(pair), entry.hangul, latin.reading);
      if (span === undefined || book.byHangul.has(span.text) || (written && isOther(pair, span, entry)))
        continue;
      yield { entry, lang: 'ko', span, there: latin };
      break;
    }
  }
}

/** A long name may be written right at one place and wrong at another. */
const isLong = ({ hangul }: BookEntry): boolean => hangul.length >= SURE_LENGTH;

/** The word writes another name of the pair (데이비드 and 데이비스), or is the name with something else behind it (부산국). */
function isOther(pair: PairView, span: NearMiss, { hangul }: BookEntry): boolean {
  if (span.text.slice(0, -1) === hangul.slice(0, -1)) return true;
  return renderingsOf(pair).some((rendering) => overlaps(rendering.hangul, span));
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
