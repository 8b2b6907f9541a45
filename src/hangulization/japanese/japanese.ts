/** Japanese names and words in Hangul, from kana, listed kanji or Hepburn. */
import type { Step } from '../../romanization/rule.js';
import { englishWord, isEnglishWord } from '../english/english.js';
import { chome } from './chome.js';
import { kanaToHepburn, toHiragana } from './kana.js';
import { isSurnameOnly, kanjiToHepburn } from './kanji.js';
import { hepburnWord } from './hepburn.js';
import { plainHepburn, withoutDoubling } from './mora.js';
import { givenFirst, nameCounts, nameKey } from './names.js';

const KANA = /[\u3041-\u3096\u30fc]+/g;
/** Kana of an ending or a given name, and those of them that are particles after a noun. */
const HIRAGANA = /[ぁ-ゖ]/;
const PARTICLE = /[のはがをにでとも、]/;
/** Kanji with their iteration mark and the small ケ of place names. */
const KANJI = /[\p{Script=Han}々]+(?:[ヶケ](?=\p{Script=Han})\p{Script=Han}+)*/gu;

export interface JapaneseReading {
  text: string;
  /** Another way to read the same: the other order of the name, long vowels as they are spelled. */
  others: string[];
  /** False when something was left as it was. */
  complete: boolean;
}

/** A text in kana, kanji or Hepburn. `person`: the text is a name; two words that are known as names are taken for one. */
export function japanese(text: string, steps: Step[], person: boolean): JapaneseReading {
  const letters = toLetters(text, steps);
  const words = letters.split(/\s+/).filter((word) => word !== '');
  const probability = orderOf(text, words, person);
  const [first, second] = [words, [...words].reverse()].map((list) => list.join(' ')) as [string, string];
  const [best, other] = probability > 0.5 ? [second, first] : [first, second];
  const after = spell(best, hepburnWord);
  if (best !== first) steps.push({ rule: 'surname before given name', before: first, after: best });
  steps.push({ rule: 'loanword rules, Japanese table', before: best, after });
  const others = [
    ...(probability > 0 ? [spell(other, hepburnWord)] : []),
    spell(best, (word) => hepburnWord(word, false)),
    spell(best, (word) => hepburnWord(withoutDoubling(word))),
  ];
  return {
    text: after,
    others: others.filter((candidate) => candidate !== after),
    complete: !/\p{Script=Han}/u.test(after),
  };
}

const WORD = /[\p{Script=Latin}ťď](?:[\p{Script=Latin}\p{M}]|['’\u2010-\u2015-](?=\p{L})|\d+-(?=cho))*/gu;
const PUNCTUATION: Record<string, string> = { '、': ', ', '。': '.', '・': ' ', '「': '“', '」': '”' };

type Read = (word: string) => string | undefined;

/** Each word by `read`, or as English where that has no reading or the word is a listed English one. */
function spell(text: string, read: Read): string {
  const numbered = text.replace(/(\d+)-chom[eē]/gi, '$1초메');
  const words = numbered.replace(
    WORD,
    (word) => chome(word) ?? parts(word, (part) => foreign(part) ?? read(part)),
  );
  return words.replace(/[、。・「」]/g, (mark) => PUNCTUATION[mark]!).trim();
}

/** An English word that is no Japanese name (seaside is, jun is not). */
const foreign: Read = (word) =>
  isEnglishWord(word) && !nameCounts().has(nameKey(word)) ? englishWord(word) : undefined;

/** More parts than that no name has; they are read one by one. */
const MAX_PARTS = 6;

/** A railway's name stands apart; a word that is not all Japanese is read part by part (Keiō-tama-center). */
function parts(word: string, read: Read): string {
  const [company = '', ...rest] = word.split('-');
  if (rest.length > 0 && COMPANIES.has(plainHepburn(company)))
    return `${parts(company, read)} ${parts(rest.join('-'), read)}`;
  const whole = read(word);
  if (whole !== undefined || rest.length === 0) return whole ?? englishWord(word);
  if (rest.length > MAX_PARTS)
    return [company, ...rest].map((part) => read(part) ?? englishWord(part)).join('');
  const last = rest.at(-1)!;
  return parts(word.slice(0, -last.length - 1), read) + (read(last) ?? englishWord(last));
}

/** Railways and groups that stand before place names. */
const COMPANIES = new Set(
  'keikyu keisei keio odakyu seibu tobu tokyu hankyu hanshin kintetsu meitetsu nankai jr'.split(' '),
);

/** Probability that the given name stands first; 0 where the text is no Latin name of two words. */
function orderOf(text: string, words: readonly string[], person: boolean): number {
  if (
    words.length !== 2 ||
    COMPANIES.has(plainHepburn(words[0]!)) ||
    !/^[\p{Script=Latin}\s'’-]+$/u.test(text)
  )
    return 0;
  if (words.some((word) => hepburnWord(word) === undefined)) return person ? 1 : 0;
  return givenFirst(words[0]!, words[1]!) ?? (person ? 0.85 : 0);
}

function toLetters(text: string, steps: Step[]): string {
  const kanji = text.replace(KANJI, (run: string, at: number) => {
    const next = text.charAt(at + run.length);
    const inflected = HIRAGANA.test(next) && !PARTICLE.test(next);
    const letters = kanjiToHepburn(run, inflected) ?? run;
    if (letters !== run) steps.push({ rule: 'listed reading of kanji', before: run, after: letters });
    if (isSurnameOnly(run) && HIRAGANA.test(next)) return `${letters} `;
    // The ending う is a mora of its own (思う omo-u), not length.
    return letters !== run && next === 'う' ? `${letters}-` : letters;
  });
  return toHiragana(kanji).replace(KANA, (run) => {
    const letters = kanaToHepburn(run);
    steps.push({ rule: 'kana to Hepburn, long vowels short', before: run, after: letters });
    return letters;
  });
}
