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
}

export interface Hangulization {
  text: string;
  /** Best first; `results[0].text` is `text`. */
  results: { text: string; confidence: number }[];
  steps: Step[];
}

/** How far each table's answer can be trusted when the origin is given. English spelling does not tell the sound. */
const TRUST: Record<string, number> = { zh: 0.97, ja: 0.95, en: 0.3 };

/** A foreign name or word in Hangul. Any text is accepted, in linear time; what no rule reads passes through. */
export function hangulize(text: string, options: HangulizeOptions = {}): Hangulization {
  const input = text.normalize('NFC');
  const guesses =
    options.origin === undefined ? guessOrigin(input) : [{ origin: options.origin, confidence: 1 }];
  const results: { text: string; confidence: number }[] = [];
  const steps: Step[] = [];
  for (const { origin, confidence } of guesses) {
    const own: Step[] =
      options.origin === undefined
        ? [{ rule: `origin guessed: ${origin}`, before: input, after: input }]
        : [];
    const hangul = inOrigin(input, origin, options.historical === true, own);
    if (results.length === 0) steps.push(...own);
    if (results.every((result) => result.text !== hangul)) {
      results.push({ text: hangul, confidence: confidence * (TRUST[origin] ?? 0.3) });
    }
  }
  return { text: results[0]?.text ?? input, results, steps };
}

function inOrigin(text: string, origin: string, historical: boolean, steps: Step[]): string {
  if (origin === 'zh')
    return (historical ? koreanReading(text, steps) : undefined) ?? chinese(text, steps, true);
  if (origin === 'ja') return japanese(text, steps);
  return english(text, steps);
}

function koreanReading(text: string, steps: Step[]): string | undefined {
  const reading = sinoKorean(text.replace(/\s+/g, ''));
  if (reading !== undefined)
    steps.push({ rule: 'before 1911: Sino-Korean reading', before: text, after: reading });
  return reading;
}
