import type { NameStyle } from '../names/spelling/style.js';
import type { NameCandidate } from '../names/spelling/koreanNames.js';
import { koreanNameCandidates } from '../names/spelling/koreanNames.js';
import { revised } from '../names/spelling/revised.js';
import { formatGiven } from '../names/spelling/style.js';
import { HYPHENATED_WORDS } from './hyphen.js';
import { joinNumbers, placeWord } from './places/place.js';
import { pronounce } from './pronounce.js';
import { revisedWord } from './revisedWord.js';
import type { Step } from './rule.js';
import { letterByLetter } from './schemes/letterByLetter.js';
import { mccuneReischauer } from './schemes/mccuneReischauer.js';
import { yale } from './schemes/yale.js';
import { toHangul } from './syllable.js';

export type Scheme = 'rr' | 'rr-letter' | 'mr' | 'yale' | 'name';

export interface RomanizeOptions {
  /** Left out: `rr`. `name`: the text is a Korean person's name. */
  scheme?: Scheme;
  /** House style for `name`; left out: `news`. */
  style?: NameStyle;
}

export interface Romanization {
  text: string;
  /** Best first; `results[0].text` is `text`. */
  results: { text: string; confidence: number }[];
  steps: Step[];
}

/** A word of Hangul with the figures and dots that place names hold. */
const WORD = /[가-힣](?:[가-힣]|[·,](?=[가-힣\d])|\d{1,4}(?=[·,]?\d*[가-힣]))*/g;

/**
 * Hangul in Latin letters. Everything that is not Hangul passes through. Any text is accepted, in linear time;
 * lone jamo are left as they are.
 */
export function romanize(
  text: string,
  { scheme = 'rr', style = 'news' }: RomanizeOptions = {},
): Romanization {
  const input = text.normalize('NFC');
  const steps: Step[] = [];
  if (scheme === 'name') {
    const named = romanizeName(input, style, steps);
    if (named !== undefined) return named;
  }
  const result = spell(input, scheme, steps);
  return { text: result, results: alternatives(input, result, scheme), steps };
}

function romanizeName(text: string, style: NameStyle, steps: Step[]): Romanization | undefined {
  const candidates = koreanNameCandidates(text, { style });
  const best = candidates[0];
  if (best === undefined) return undefined;
  steps.push(
    { rule: '3-4 familyAndGivenName', before: text, after: `${best.surnameKo} ${best.givenKo}` },
    {
      rule: style === 'rr' ? '3-4 letters' : 'spelling counts, then house style',
      before: `${best.surnameKo} ${best.givenKo}`,
      after: best.text,
    },
  );
  const results = candidates.map(({ text, confidence }) => ({ text, confidence }));
  return { text: best.text, results: style === 'rr' ? withHyphen(best, results) : results, steps };
}

/** Notice 3-4: the given name may be written with a hyphen (Min Yong-ha). */
function withHyphen(best: NameCandidate, results: Romanization['results']): Romanization['results'] {
  const hyphenated = `${best.surname} ${formatGiven(Array.from(best.givenKo, revised), 'news')}`;
  return hyphenated === best.text
    ? results
    : [results[0]!, { text: hyphenated, confidence: 0.05 }, ...results.slice(1)];
}

function spell(text: string, scheme: Scheme, steps: Step[]): string {
  if (scheme === 'rr' || scheme === 'name') {
    return joinNumbers(text).replace(WORD, (word) => wordInContext(word, steps));
  }
  const letters = text.replace(/[가-힣]+/g, (word) => inScheme(word, scheme, steps));
  // The notice writes 없었습니다. without its full stop (3-8).
  return scheme === 'rr-letter' && /^[가-힣]+\.$/.test(text) ? letters.slice(0, -1) : letters;
}

function wordInContext(word: string, steps: Step[]): string {
  const place = placeWord(word, false, steps);
  if (place !== undefined) return place;
  return word.replace(/[가-힣]+/g, (run) =>
    revisedWord(run, steps, { hyphenated: HYPHENATED_WORDS.has(run) }),
  );
}

function inScheme(word: string, scheme: 'rr-letter' | 'mr' | 'yale', steps: Step[]): string {
  const sounds = scheme === 'mr' ? pronounce(word, steps) : [];
  const after =
    scheme === 'mr'
      ? mccuneReischauer(sounds).join('')
      : scheme === 'yale'
        ? yale(word)
        : letterByLetter(word);
  steps.push({
    rule: { mr: 'McCune–Reischauer', yale: 'Yale', 'rr-letter': '3-8 letterByLetter' }[scheme],
    before: scheme === 'mr' ? toHangul(sounds) : word,
    after,
  });
  return after;
}

/** Longer words are no names, and need no second form. */
const LONGEST_NAME = 20;

/** The form with or without the optional hyphens of 3-2, after the one that is given first. */
function alternatives(text: string, first: string, scheme: Scheme): { text: string; confidence: number }[] {
  const results = [{ text: first, confidence: first === text ? 0 : 0.95 }];
  if (scheme !== 'rr' || text.length > LONGEST_NAME || !/^[가-힣]+$/.test(text)) return results;
  for (const hyphenated of [false, true]) {
    const other = revisedWord(text, [], { hyphenated });
    if (!first.includes('-') || HYPHENATED_WORDS.has(text)) {
      if (results.every((result) => result.text !== other)) results.push({ text: other, confidence: 0.05 });
    }
  }
  return results;
}

/**
 * A place in news style: capital, unit after a hyphen, figures read out: `Seoul`, `Dobong-gu`, `Yeokgok 2(i)-dong`,
 * `Sejong-daero`. The caller knows that it is a place.
 */
export function romanizePlace(name: string): string {
  return joinNumbers(name.normalize('NFC').trim()).replace(
    WORD,
    (word) => placeWord(word, true, []) ?? wordAsName(word),
  );
}

function wordAsName(word: string): string {
  return word.replace(/[가-힣]+/g, (run) => revisedWord(run, [], { proper: true }));
}
