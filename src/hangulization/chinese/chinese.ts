/** Chinese names and words in Hangul, from Hanzi or pinyin. */
import { pinyin } from 'pinyin-pro';
import type { Step } from '../../romanization/rule.js';
import { pinyinSyllables, plainPinyin } from './pinyin.js';
import { english } from '../english/english.js';
import { asPinyin } from './otherRomanizations.js';
import { syllableInHangul } from './table.js';

/** Places whose traditional characters the dictionary reads one by one. */
const PLACES: Record<string, string[]> = { 重慶: ['chong', 'qing'] };
const HANZI = /\p{Script=Han}+/gu;
const LATIN = /[a-zü]+/g;
/** Marks inside a word that only part syllables: Xi'an, Ying-jeou. */
const SEPARATORS = /(?<=[a-zü])['’ʼ-](?=[a-zü])/g;

/** Hangul of pinyin, word by word; a word that is no pinyin is undefined. Apostrophes part syllables. */
export function pinyinWord(word: string): string | undefined {
  const runs = plainPinyin(word).replace(SEPARATORS, ' ').match(LATIN) ?? [];
  const parts = runs.map((run) =>
    pinyinSyllables(run)
      ?.map((syllable) => syllableInHangul(syllable) ?? '')
      .join(''),
  );
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('');
}

/** Pinyin of Hanzi, one syllable a character, without tones; surnames read as surnames (曾 zeng, 解 xie). */
export function hanziToPinyin(hanzi: string): string[] {
  const place = PLACES[hanzi.slice(0, 2)];
  if (place !== undefined) return [...place, ...(hanzi.length > 2 ? hanziToPinyin(hanzi.slice(2)) : [])];
  return pinyin(hanzi, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true });
}

/** A text in Hanzi or pinyin in Hangul, written solid as Chinese names are (시진핑); what is no pinyin, as English. */
export function chinese(text: string, steps: Step[]): { text: string; trust: number } {
  const romanized = text.replace(HANZI, (run) => {
    const reading = hanziToPinyin(run).join("'");
    steps.push({ rule: 'Hanzi to pinyin', before: run, after: reading });
    return reading;
  });
  const { words, rule, trust } = asPinyin(romanized.trim().split(/\s+/));
  if (rule !== undefined) steps.push({ rule, before: romanized, after: words.join(' ') });
  const read = words.map(pinyinWord);
  const after = read.includes(undefined)
    ? words.map((word, i) => read[i] ?? english(word, [])).join(' ')
    : read.join('');
  steps.push({ rule: 'loanword rules, Chinese table', before: words.join(' '), after });
  return { text: after, trust };
}
