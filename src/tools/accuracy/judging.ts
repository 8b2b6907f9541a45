/** The judge: real pairs must pass, pairs with one syllable swapped must not. */
import type { NamePair } from '../../names/spelling/counts.js';
import { judgeSpelling } from '../../names/spelling/index.js';
import type { SpellingModel } from '../../names/spelling/model.js';
import { heldOut } from './persons.js';
import type { Figure } from './report.js';
import { measure } from './report.js';

interface Case {
  hangul: string;
  latin: string;
  plausible: boolean;
}

/** A row of numbers that is the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** One syllable of the Hangul given name exchanged for one of another person's. */
function swapped(
  { surnameKo, givenKo }: NamePair,
  others: readonly NamePair[],
  random: () => number,
): string {
  const at = Math.floor(random() * givenKo.length);
  for (;;) {
    const other = others[Math.floor(random() * others.length)]!.givenKo;
    const syllable = other[Math.floor(random() * other.length)]!;
    if (syllable !== givenKo[at]) return surnameKo + givenKo.slice(0, at) + syllable + givenKo.slice(at + 1);
  }
}

const latinOf = (pair: NamePair): string => `${pair.surnameEn} ${pair.givenEn}`;

function judge(hangul: string, latin: string, model: SpellingModel): Case {
  return { hangul, latin, plausible: judgeSpelling(hangul, latin, model).plausible };
}

/** Both figures, with counts that have not seen the pair. */
export function judging(): Figure[] {
  const random = generator(5);
  const real: Case[] = [];
  const wrong: Case[] = [];
  for (const { pairs, model } of heldOut()) {
    for (const pair of pairs) {
      real.push(judge(pair.surnameKo + pair.givenKo, latinOf(pair), model));
      wrong.push(judge(swapped(pair, pairs, random), latinOf(pair), model));
    }
  }
  const show = ({ hangul, latin }: Case): string => `${hangul} ${latin}`;
  return [
    measure('judge: real pairs refused', real, (item) => !item.plausible, { target: 3, atMost: true }),
    measure('judge: real pairs accepted', real, (item) => item.plausible, { show }),
    measure('judge: one syllable swapped, caught', wrong, (item) => !item.plausible, { target: 95, show }),
  ];
}
