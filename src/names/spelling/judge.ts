/** Is this Latin spelling plausible for this Hangul name? */
import { alignGiven, partsOf } from './align.js';
import type { CountTable } from './counts.js';
import { lettersOf } from './counts.js';
import { defaultModel } from './defaultModel.js';
import { koreanNameCandidates } from './koreanNames.js';
import type { SpellingModel } from './model.js';
import type { NameSplit } from './split.js';
import { splitKoreanName } from './split.js';

export interface Judgement {
  plausible: boolean;
  /** 0–1: how sure the answer is. */
  confidence: number;
  /** In English: what speaks for or against. */
  reason: string;
  /** The likeliest spelling, when the one given is not plausible. */
  closest?: string;
}

/** Judges `latin` (any order, hyphens, capitals) as the spelling of the Korean name `hangul`. */
export function judgeSpelling(
  hangul: string,
  latin: string,
  model: SpellingModel = defaultModel(),
): Judgement {
  const splits = splitKoreanName(hangul, model);
  if (splits.length === 0) return { plausible: true, confidence: 0, reason: 'not a Korean name' };
  const words = latin.split(/[\s,]+/).filter((word) => lettersOf(word) !== '');
  // The first complaint is about the likeliest split in the usual order.
  const complaints = splits.flatMap((split) =>
    orders(words).map(([surname, given]) => complaint(split, surname, given, model)),
  );
  if (complaints.includes('')) {
    return { plausible: true, confidence: ACCEPTED, reason: 'each syllable has a spelling that fits' };
  }
  const closest = koreanNameCandidates(hangul, { limit: 1, model })[0]?.text;
  const reason = complaints[0] ?? `${latin} has no surname and given name`;
  return { plausible: false, confidence: REFUSED, reason, ...(closest !== undefined && { closest }) };
}

/** Shares of right answers where half of the pairs are wrong, measured on development rows with one syllable swapped. */
const ACCEPTED = 0.98;
const REFUSED = 0.98;

function orders(words: string[]): [surname: string, given: string][] {
  if (words.length < 2) return [];
  return [
    [words[0]!, words.slice(1).join(' ')],
    [words.at(-1)!, words.slice(0, -1).join(' ')],
  ];
}

/** What does not fit, or '' when all does. */
function complaint(split: NameSplit, surname: string, given: string, model: SpellingModel): string {
  const letters = lettersOf(surname);
  if (!isCounted(model.counts.surnames, split.surname, letters) && !fits(split.surname, letters)) {
    return `${surname} does not fit ${split.surname}`;
  }
  const pieces = alignGiven(split.given, given);
  const allFit = Array.from(split.given).every((char, i) => {
    const piece = pieces?.[i];
    return piece !== undefined && (isCounted(model.counts.syllables, char, piece) || fits(char, piece));
  });
  return allFit ? '' : `${given} does not fit ${split.given}`;
}

/** Somebody is known to spell so. */
const isCounted = (table: CountTable, hangul: string, letters: string): boolean =>
  table.get(hangul)?.has(letters) === true;

/** True when the letters can be a spelling of one or two syllables by the lists of variants. */
function fits(hangul: string, letters: string): boolean {
  if (hangul.length === 1) return partsOf(hangul, letters) !== undefined;
  return alignGiven(hangul, letters) !== undefined;
}
