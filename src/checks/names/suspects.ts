/** Hangul that should write a Latin name and does not sound like it. */
import { englishStem, koreanStem } from '../../alignment/stems.js';
import type { Span } from '../core/finding.js';
import { overlaps } from '../core/inlineSpans.js';
import type { PairView } from '../core/pairView.js';
import { hasTranslations, translationsOf } from '../omission/dictionary.js';
import { soundLikeness } from '../sound/likeness.js';
import type { LatinName } from './latinNames.js';
import { eojeolsOf, head, latinNamesOf, renderingsOf, type Eojeol, type Rendering } from './renderings.js';
import { stemsOf } from './stems.js';

/** Why a Hangul word is thought to be meant: it stands beside the other half of the name, or it nearly sounds so. */
export type Ground = 'neighbour' | 'sound';

export interface Suspect {
  latin: LatinName;
  hangul: Span & { text: string };
  likeness: number;
  ground: Ground;
}

/** Beside a name that fits, a word with this much likeness is the other half of the name; below, it is another word. */
const LEAST_BESIDE = 0.4;
/** Without such a neighbour more must fit, and still more of a short word. */
const LEAST_ALONE = 0.62;
const LEAST_SHORT = 0.7;
/** From here on it may be another way to write the name. */
const FITS = 0.84;
/** Fewer letters are like too many words. */
const SHORTEST_LATIN = 4;
const SHORTEST_HANGUL = 2;

/** Suspects among single-word names that no word of the Korean side writes. */
export function nameSuspects(pair: PairView): Suspect[] {
  const certain = renderingsOf(pair);
  const written = new Set(certain.map(({ latin }) => latin.first));
  const used = new Set(certain.map(({ hangul }) => hangul.word));
  return latinNamesOf(pair)
    .filter((latin) => latin.words === 1 && !written.has(latin.first) && isNameForSure(pair, latin))
    .flatMap((latin) => besideName(pair, latin, certain, used) ?? alone(pair, latin, used) ?? []);
}

/** Not a word that would be translated: none of the glossary or of the shipped word pairs, no compound. */
function isNameForSure(pair: PairView, latin: LatinName): boolean {
  if (latin.text.length < SHORTEST_LATIN || !/^\p{Lu}\p{Ll}+$/u.test(latin.text)) return false;
  if (isOrdinaryWord(latin)) return false;
  return !pair.terms('en').some((hit) => overlaps(hit, latin));
}

/** A known word, unless one of its translations is its own sound (Emily 에밀리): then it is a name. */
function isOrdinaryWord({ text, reading }: LatinName): boolean {
  const known = translationsOf('en', englishStem(text));
  if (known === undefined) return PEOPLE.test(text);
  return !known.words.some((word) => soundLikeness(reading, word) >= FITS);
}

/** Endings of words for peoples (Scottish, Spaniard), which Korean says by the country. */
const PEOPLE = /(?:ish|ard|ards|ans?|ese)$/u;

/** The word before or after the rendering of the name's other half. */
function besideName(
  pair: PairView,
  latin: LatinName,
  certain: readonly Rendering[],
  used: ReadonlySet<number>,
): Suspect | undefined {
  const eojeols = eojeolsOf(pair);
  for (const { latin: other, hangul } of certain) {
    const step = latin.first - other.first;
    const [left, right] = step < 0 ? [latin, other] : [other, latin];
    if (Math.abs(step) !== 1 || other.words > 1 || pair.en.slice(left.end, right.start) !== ' ') continue;
    const candidate = eojeols[hangul.word + step];
    const known = eojeols[hangul.word]!;
    if (candidate === undefined || used.has(hangul.word + step) || !isBeside(pair.ko, candidate, known))
      continue;
    return suspect(latin, candidate, 'neighbour', LEAST_BESIDE);
  }
  return undefined;
}

function isBeside(text: string, a: Span, b: Span): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(left.end, right.start) === ' ';
}

/** The likest word, where the name stands alone in the middle of a sentence. */
function alone(pair: PairView, latin: LatinName, used: ReadonlySet<number>): Suspect | undefined {
  const before = pair.en.slice(Math.max(0, latin.start - 24), latin.start);
  const after = pair.en.slice(latin.end, latin.end + 8);
  if (!/[a-z,;:][’'"”)]? (?:(?:the|a) )?$/u.test(before) || /^(?:[’']s)? \p{Lu}/u.test(after))
    return undefined;
  return eojeolsOf(pair)
    .flatMap((eojeol, word) => (used.has(word) ? [] : (suspect(latin, eojeol, 'sound', LEAST_ALONE) ?? [])))
    .filter(({ hangul, likeness }) => hangul.text.length > SHORTEST_HANGUL || likeness >= LEAST_SHORT)
    .sort((a, b) => b.likeness - a.likeness)[0];
}

/** Stems that end so are verbs and adjectives. */
const VERB = /(?:다|고|는|은|한|된|할|될|하|되|게|지|며|면|서|해|라|까|까지|부터|니|적|들)$/u;

/** The likest stem of an eojeol, where it sounds somewhat like the name but not as it should. */
function suspect(latin: LatinName, eojeol: Eojeol, ground: Ground, least: number): Suspect | undefined {
  if (hasTranslations('ko', koreanStem(eojeol.text)) || endsWithName(latin, eojeol.text)) return undefined;
  const best = stemsOf(eojeol.text)
    .filter((stem) => stem.length >= SHORTEST_HANGUL && !VERB.test(stem))
    .map((stem) => ({ hangul: head(eojeol, stem.length), likeness: soundLikeness(latin.reading, stem) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  return best === undefined || best.likeness < least || best.likeness >= FITS
    ? undefined
    : { latin, ground, ...best };
}

/** The name stands at the end of a longer word: 사우스캐롤라이나, 월드비전. */
function endsWithName({ reading }: LatinName, eojeol: string): boolean {
  return stemsOf(eojeol).some((stem) =>
    Array.from({ length: Math.max(0, stem.length - SHORTEST_HANGUL) }, (_, i) => stem.slice(i + 1)).some(
      (end) => soundLikeness(reading, end) >= FITS,
    ),
  );
}
