import type { Step } from '../romanization/rule.js';
import { chinese } from './chinese/chinese.js';
import { sinoKorean } from './chinese/sinoKorean.js';
import { english } from './english/english.js';
import { japanese } from './japanese/japanese.js';
import { guessOrigin } from './origin.js';

export interface HangulizeOptions {
  /** Language the name comes from; guessed when left out. `ko` and unknown languages are read as `en`. */
  origin?: string;
  /** The person or place belongs to the time before the 1911 Revolution: Chinese characters are read the Korean way. */
  historical?: boolean;
  /** What the text names, where the caller knows it: a person's surname then comes first. */
  kind?: 'person' | 'place';
}

export interface Hangulization {
  text: string;
  /** Best first; `results[0].text` is `text`. */
  results: { text: string; confidence: number }[];
  steps: Step[];
}

/** How far each table's answer can be trusted when the origin is given. English spelling does not tell the sound. */
const TRUST: Record<string, number> = { zh: 0.97, ja: 0.95, en: 0.3 };
/** Trust in a text of which a part could not be read. */
const INCOMPLETE = 0.05;

/** A reading by one language's rules, best first. */
interface Reading {
  texts: string[];
  trust: number;
  steps: Step[];
}

/** A foreign name or word in Hangul. Any text is accepted, in linear time; what no rule reads passes through. */
export function hangulize(text: string, options: HangulizeOptions = {}): Hangulization {
  const input = text.normalize('NFC');
  const guesses =
    options.origin === undefined ? guessOrigin(input) : [{ origin: options.origin, confidence: 1 }];
  const readings = guesses.map(({ origin, confidence }) => {
    const reading = read(input, origin, options);
    return { ...reading, origin, confidence: confidence * reading.trust };
  });
  readings.sort((a, b) => b.confidence - a.confidence);
  const best = readings[0];
  const guessed: Step[] =
    best === undefined || options.origin !== undefined
      ? []
      : [{ rule: `origin guessed: ${best.origin}`, before: input, after: input }];
  return {
    text: best?.texts[0] ?? input,
    results: ranked(readings),
    steps: [...guessed, ...(best?.steps ?? [])],
  };
}

/** Each text once; the second reading of one language has a tenth of the first one's confidence. */
function ranked(readings: readonly (Reading & { confidence: number })[]): Hangulization['results'] {
  const results = new Map<string, number>();
  for (const { texts, confidence } of readings) {
    texts.forEach((text, i) => {
      if (!results.has(text)) results.set(text, confidence * (i === 0 ? 1 : 0.1));
    });
  }
  return [...results]
    .map(([text, confidence]) => ({ text, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function read(text: string, origin: string, options: HangulizeOptions): Reading {
  const steps: Step[] = [];
  if (origin === 'zh') {
    const korean = options.historical === true ? koreanReading(text, steps) : undefined;
    const { text: hangul, trust } =
      korean === undefined ? chinese(text, steps) : { text: korean, trust: TRUST['zh']! };
    return { texts: [hangul], trust, steps };
  }
  if (origin === 'ja') {
    const { text: hangul, others, complete } = japanese(text, steps, options.kind === 'person');
    return { texts: [hangul, ...others], trust: complete ? TRUST['ja']! : INCOMPLETE, steps };
  }
  return { texts: [english(text, steps)], trust: TRUST[origin] ?? TRUST['en']!, steps };
}

function koreanReading(text: string, steps: Step[]): string | undefined {
  const reading = sinoKorean(text.replace(/\s+/g, ''));
  if (reading !== undefined)
    steps.push({ rule: 'before 1911: Sino-Korean reading', before: text, after: reading });
  return reading;
}
