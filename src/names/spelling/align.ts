import { toLetters, isSyllable } from '../../romanization/syllable.js';
import { variants } from './variants.js';

/** Where a syllable's letters part: onset, vowel, coda. `cost` grows with how rare each part is thought to be. */
export interface Parts {
  onset: string;
  vowel: string;
  coda: string;
  cost: number;
}

/** Cuts the letters of one Hangul syllable into onset, vowel and coda; undefined when they cannot be its spelling. */
export function partsOf(hangul: string, letters: string): Parts | undefined {
  if (!isSyllable(hangul)) return undefined;
  const { onset, vowel, coda } = toLetters(hangul);
  const vowels = variants(onset === 'ㅇ' ? 'bare' : 'vowel', vowel);
  let best: Parts | undefined;
  variants('onset', onset).forEach((first, i) => {
    if (!letters.startsWith(first)) return;
    variants('coda', coda).forEach((last, k) => {
      const middle = letters.slice(first.length, letters.length - last.length);
      if (!letters.endsWith(last) || first.length + last.length >= letters.length) return;
      const j = vowels.indexOf(middle);
      if (j >= 0 && (best === undefined || i + j + k < best.cost)) {
        best = { onset: first, vowel: middle, coda: last, cost: i + j + k };
      }
    });
  });
  return best;
}

/** No Korean syllable is seen with more letters (`kyoung`, `hyeong` have six). */
const MAX_LETTERS = 7;

/** Letters of each syllable of a given name, by its hyphens or by the cheapest cut; undefined when none fits. */
export function alignGiven(givenKo: string, givenEn: string): string[] | undefined {
  const syllables = Array.from(givenKo);
  const pieces = givenEn
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((piece) => piece !== '');
  if (pieces.length === syllables.length) return pieces;
  if (pieces.length !== 1) return undefined;
  return cheapestCut(syllables, pieces[0]!)?.pieces;
}

function cheapestCut(
  syllables: readonly string[],
  letters: string,
): { pieces: string[]; cost: number } | undefined {
  const [head, ...tail] = syllables;
  if (head === undefined) return letters === '' ? { pieces: [], cost: 0 } : undefined;
  let best: { pieces: string[]; cost: number } | undefined;
  for (let end = 1; end <= Math.min(MAX_LETTERS, letters.length); end++) {
    const parts = partsOf(head, letters.slice(0, end));
    const rest = parts && cheapestCut(tail, letters.slice(end));
    if (!rest || (best && parts.cost + rest.cost >= best.cost)) continue;
    best = { pieces: [letters.slice(0, end), ...rest.pieces], cost: parts.cost + rest.cost };
  }
  return best;
}
