/** Chinese names and words in Hangul, from Hanzi or pinyin. */
import { pinyin } from 'pinyin-pro';
import type { Step } from '../../romanization/rule.js';
import { pinyinSyllables, plainPinyin } from './pinyin.js';
import { syllableInHangul } from './table.js';

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
  return pinyin(hanzi, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true });
}

/** A text in Hanzi or pinyin in Hangul. A person's words are joined: the Chinese name is written solid (시진핑). */
export function chinese(text: string, steps: Step[], joined: boolean): string {
  const romanized = text.replace(HANZI, (run) => {
    const reading = hanziToPinyin(run).join("'");
    steps.push({ rule: 'Hanzi to pinyin', before: run, after: reading });
    return reading;
  });
  const words = romanized
    .trim()
    .split(/\s+/)
    .map((word) => pinyinWord(word) ?? word);
  const after = words.join(joined ? '' : ' ');
  steps.push({ rule: 'loanword rules, Chinese table', before: romanized, after });
  return after;
}
