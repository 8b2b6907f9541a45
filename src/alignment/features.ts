/** What is compared in a sentence: words, runs of capitalised words as one, numbers and signs. */
import type { TypeSource } from './side.js';
import { englishWords, koreanWords } from './words.js';

/** Types of an English sentence. */
export function englishTypes(sentence: string): TypeSource[] {
  return [
    ...whole(sentence),
    ...englishWords(sentence),
    ...capitalisedRuns(sentence),
    ...digits(sentence),
    ...signs(sentence),
  ];
}

/** Types of a Korean sentence. */
export function koreanTypes(sentence: string): TypeSource[] {
  return [...whole(sentence), ...koreanWords(sentence), ...digits(sentence), ...signs(sentence)];
}

const RUN = /\p{Lu}[\p{L}’'-]*(?:[ -]\p{Lu}[\p{L}’'-]*){1,3}/gu;

/** Two or three capitalised words written as one, marked with `+`: New York may be 뉴욕, Kim Chul-soo 김철수. */
function capitalisedRuns(sentence: string): TypeSource[] {
  return Array.from(sentence.matchAll(RUN)).flatMap(([run]) => {
    const words = run.split(' ');
    const pairs = words.slice(1).map((word, i) => [words[i]!, word]);
    const triples = words.slice(2).map((word, i) => [words[i]!, words[i + 1]!, word]);
    return [...pairs, ...triples].map((parts) => ({
      key: '+' + parts.join('').toLowerCase(),
      written: parts.join(''),
    }));
  });
}

/** Numbers as written in digits, marked with `#`. */
function digits(sentence: string): TypeSource[] {
  return Array.from(sentence.matchAll(/\d[\d,]*(?:\.\d+)?/g), ([written]) => ({
    key: '#' + String(Number(written.replace(/,/g, ''))),
    written,
  }));
}

/** Signs that a translation keeps, with the pattern that finds them. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['question', /\?/],
  ['exclamation', /!/],
  ['quote', /["“”„]/],
  ['bracket', /[(（]/],
  ['colon', /:\s|:$/],
  ['percent', /%|percent|퍼센트|per cent/],
  ['byline', /^By \p{Lu}|\p{Script=Hangul} ?(?:기자|특파원)(?: \S+@\S+)?$|^\S+@\S+$/u],
];

function signs(sentence: string): TypeSource[] {
  return SIGNS.flatMap(([name, pattern]) =>
    pattern.test(sentence) ? [{ key: '?' + name, written: name }] : [],
  );
}

/** A sentence that stands unchanged on the other side (code, a headline left in English). */
function whole(sentence: string): TypeSource[] {
  const text = sentence.trim();
  return text === '' || text.length > 2000 ? [] : [{ key: '?=' + text, written: '=' }];
}
