/** Reads a Korean word in the Revised Romanization back to Hangul (`Hanbit` → 한빛), for brands and places. */
import { romanize } from '../../romanization/index.js';
import { defaultModel } from '../spelling/defaultModel.js';
import { readSyllable } from '../spelling/readings.js';

/** Letters of the longest syllable (`ssyeong`) and of the longest word that is read. */
const LONGEST_SYLLABLE = 7;
const LONGEST_WORD = 24;
const KEPT = 12;

interface State {
  hangul: string;
  weight: number;
}

/** The likeliest Hangul whose romanization is exactly this word; undefined when there is none. */
export function koreanWord(word: string): string | undefined {
  const letters = word.toLowerCase();
  if (!/^[a-z]+$/.test(letters) || letters.length > LONGEST_WORD) return undefined;
  const states: State[][] = [[{ hangul: '', weight: 1 }], ...Array.from(letters, (): State[] => [])];
  for (let at = 0; at < letters.length; at++) extend(states, letters, at);
  return states[letters.length]!.find(({ hangul }) => romanize(hangul).text.toLowerCase() === letters)
    ?.hangul;
}

function extend(states: State[][], letters: string, at: number): void {
  const from = (states[at] = states[at]!.sort((a, b) => b.weight - a.weight).slice(0, KEPT));
  if (from.length === 0) return;
  const model = defaultModel();
  for (let end = at + 1; end <= Math.min(at + LONGEST_SYLLABLE, letters.length); end++) {
    for (const { hangul, p } of readSyllable(letters.slice(at, end), model)) {
      const weight = p * model.syllableShare(hangul);
      for (const state of from)
        states[end]!.push({ hangul: state.hangul + hangul, weight: state.weight * weight });
    }
  }
}
