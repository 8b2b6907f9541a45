import type { Severity } from '../core/finding.js';
import { soundLikeness } from '../sound/likeness.js';
import type { PairView } from '../core/pairView.js';
import type { BookMiss } from './bookMisses.js';

/** Likeness from which a spelling is another way to write the name, and not a slip. */
const FITS = 0.85;

/** A spelling that fits the sound as well is another way to write the name; one that does not is wrong. */
export function severityOfMiss({ entry, lang, span }: BookMiss, pair: PairView): Severity {
  const found = pair.text(lang).slice(span.start, span.end);
  const likeness = lang === 'ko' ? soundLikeness(entry.latin, found) : soundLikeness(found, entry.hangul);
  return likeness < FITS ? 'error' : 'warning';
}
