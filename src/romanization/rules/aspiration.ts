import type { Rule } from '../rule.js';
import { eachPair } from '../rule.js';
import type { Syllable } from '../syllable.js';
import { toHangul } from '../syllable.js';

const ASPIRATE: Record<string, string> = { ㄱ: 'ㅋ', ㄷ: 'ㅌ', ㅂ: 'ㅍ', ㅈ: 'ㅊ' };
/** Codas that hold ㅎ, and what is left of them. Nouns do not end in ㅎ, so these are verbs and adjectives. */
const WITH_HIEUT: Record<string, string> = { ㅎ: '', ㄶ: 'ㄴ', ㅀ: 'ㄹ' };
/** Codas that join a following ㅎ: what is left, and the onset that comes of it. */
const BEFORE_HIEUT: Record<string, readonly [coda: string, onset: string]> = {
  ㄱ: ['', 'ㅋ'],
  ㄷ: ['', 'ㅌ'],
  ㅂ: ['', 'ㅍ'],
  ㅈ: ['', 'ㅊ'],
  ㄺ: ['ㄹ', 'ㅋ'],
  ㄼ: ['ㄹ', 'ㅍ'],
  ㄵ: ['ㄴ', 'ㅊ'],
};
/** Passive and causative 히: no noun has these syllables after a stop. */
const VERB_SYLLABLES = new Set(['히', '혀', '혔', '힌', '힙']);
/** Endings of 하다, and nothing else, from the syllable after the stop to the end of the word. */
const HADA = /^(하다|하고|하며|하는|하게|하지|하여|해서|해야|했다|했고|한다|합니다|했습니다)$/;

/** Syllables that are looked at: one more than the longest ending, so that time stays linear. */
const LONGEST_ENDING = 5;

/** Notice 3-1-4 with its proviso: nouns keep ㅎ (묵호, 집현전), so ㅎ merges only where spelling shows a verb. */
export const aspiration: Rule = {
  id: '3-1-4 aspiration',
  says: 'in verbs and adjectives ㅎ and ㄱ, ㄷ, ㅂ, ㅈ merge into one aspirate; nouns keep ㅎ',
  examples: [
    ['좋고', '조코'],
    ['놓다', '노타'],
    ['잡혀', '자펴'],
    ['낳지', '나치'],
    ['많다', '만타'],
    ['밝히다', '발키다'],
    ['착하다', '차카다'],
  ],
  apply(word) {
    eachPair(word, (left, right, i) => {
      mergeCoda(left, right);
      if (right.onset === 'ㅎ' && isVerb(word.slice(i + 1, i + 1 + LONGEST_ENDING))) mergeOnset(left, right);
    });
  },
};

function mergeCoda(left: Syllable, right: Syllable): void {
  const rest = WITH_HIEUT[left.coda];
  const aspirate = ASPIRATE[right.onset];
  if (rest === undefined || aspirate === undefined) return;
  left.coda = rest;
  right.onset = aspirate;
}

function mergeOnset(left: Syllable, right: Syllable): void {
  const change = BEFORE_HIEUT[left.coda];
  if (change === undefined) return;
  [left.coda, right.onset] = change;
}

function isVerb(tail: Syllable[]): boolean {
  const text = toHangul(tail);
  return VERB_SYLLABLES.has(text.slice(0, 1)) || HADA.test(text);
}
