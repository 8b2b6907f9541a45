import type { Step } from '../romanization/rule.js';
import { hangulNameCandidates } from '../names/spelling/hangulNames.js';
import type { SpellingModel } from '../names/spelling/model.js';
import { chinese } from './chinese/chinese.js';
import { sinoKorean } from './chinese/sinoKorean.js';
import { english } from './english/english.js';
import { japanese } from './japanese/japanese.js';
import { guessOrigin } from './origin.js';

export interface HangulizeOptions {
  /** Language the name comes from; guessed when left out. Languages without rules here are read as `en`. */
  origin?: string;
  /** The person or place belongs to the time before the 1911 Revolution: Chinese characters are read the Korean way. */
  historical?: boolean;
  /** What the text names, where the caller knows it: a person's surname then comes first. */
  kind?: 'person' | 'place';
  /** How Korean names are spelled; as shipped when left out. */
  spelling?: SpellingModel;
}

export interface Hangulization {
  text: string;
  /** Best first; `results[0].text` is `text`. */
  results: { text: string; confidence: number }[];
  steps: Step[];
}

/** How far an answer can be trusted when the origin is given; measured by `npm run accuracy`. */
const JAPANESE = 0.985;
const SINO_KOREAN = 0.95;
/** English spelling does not tell the sound: four words in ten come out as the institute writes them. */
const ENGLISH = 0.4;
/** A text of which a part could not be read. */
const INCOMPLETE = 0.05;
/** Second readings (other order, other length of vowels) against the first. */
const SECOND = 0.02;

/** What one language's rules make of a text, best first. */
interface Reading {
  candidates: { text: string; trust: number }[];
  steps: Step[];
}

/** A foreign name or word in Hangul. Any text is accepted, in linear time; what no rule reads passes through. */
export function hangulize(text: string, options: HangulizeOptions = {}): Hangulization {
  const input = text.normalize('NFC');
  const given = options.origin;
  const guesses =
    given === undefined ? guessOrigin(input, options.spelling) : [{ origin: given, confidence: 1 }];
  const readings = guesses.map(({ origin, confidence }) => ({
    origin,
    confidence,
    ...read(input, origin, options),
  }));
  const results = ranked(readings);
  const first = results[0]?.text ?? input;
  const best = readings.find(({ candidates }) => candidates.some((candidate) => candidate.text === first));
  const guessed: Step[] =
    given === undefined && best
      ? [{ rule: `origin guessed: ${best.origin}`, before: input, after: input }]
      : [];
  return { text: first, results, steps: [...guessed, ...(best?.steps ?? [])] };
}

/** Each text once, with the confidence of the origin times the trust in the reading. */
function ranked(readings: readonly (Reading & { confidence: number })[]): Hangulization['results'] {
  const results = new Map<string, number>();
  for (const { candidates, confidence } of readings) {
    for (const { text, trust } of candidates) {
      results.set(text, Math.max(results.get(text) ?? 0, confidence * trust));
    }
  }
  return [...results]
    .map(([text, confidence]) => ({ text, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function read(text: string, origin: string, options: HangulizeOptions): Reading {
  const steps: Step[] = [];
  const candidates =
    (origin === 'zh' && options.historical === true ? inKoreanReading(text, steps) : undefined) ??
    READERS[origin]?.(text, steps, options) ??
    inEnglish(text, steps);
  return { candidates, steps };
}

type Reader = (text: string, steps: Step[], options: HangulizeOptions) => Reading['candidates'] | undefined;

const READERS: Record<string, Reader> = {
  zh: (text, steps) => [chinese(text, steps)],
  ja: inJapanese,
  ko: inKorean,
};

function inJapanese(text: string, steps: Step[], { kind }: HangulizeOptions): Reading['candidates'] {
  const { text: hangul, others, complete } = japanese(text, steps, kind === 'person');
  const trust = complete ? JAPANESE : INCOMPLETE;
  return [{ text: hangul, trust }, ...others.map((other) => ({ text: other, trust: trust * SECOND }))];
}

function inKorean(
  text: string,
  steps: Step[],
  { spelling }: HangulizeOptions,
): Reading['candidates'] | undefined {
  const candidates = hangulNameCandidates(text, { limit: 5, ...(spelling && { model: spelling }) });
  if (candidates[0] === undefined) return undefined;
  steps.push({ rule: 'Korean name, by spelling counts', before: text, after: candidates[0].text });
  return candidates.map((candidate) => ({ text: candidate.text, trust: candidate.confidence }));
}

function inEnglish(text: string, steps: Step[]): Reading['candidates'] {
  return [{ text: english(text, steps), trust: ENGLISH }];
}

function inKoreanReading(text: string, steps: Step[]): Reading['candidates'] | undefined {
  const reading = sinoKorean(text.replace(/\s+/g, ''));
  if (reading === undefined) return undefined;
  steps.push({ rule: 'before 1911: Sino-Korean reading', before: text, after: reading });
  return [{ text: reading, trust: SINO_KOREAN }];
}
