/** Spellings of Chinese names that are not pinyin: Wade–Giles of Taiwan, and the Cantonese of Hong Kong. */
import { pinyinSyllables, plainPinyin } from './pinyin.js';

export interface PinyinWords {
  words: string[];
  /** What was recognised, for the trace; undefined when the words are pinyin as they stand. */
  rule?: string;
  /** Every word could be turned into pinyin. */
  recognised: boolean;
  /** 0–1: how far the reading can be trusted. */
  trust: number;
}

/** Surnames of Hong Kong in their usual spelling, and the pinyin of the character that is meant most often. */
const CANTONESE: Record<string, string> = {
  ng: 'wu', cheung: 'zhang', leung: 'liang', wong: 'huang', chan: 'chen', kwok: 'guo', lau: 'liu', yeung: 'yang', tse: 'xie',
  chow: 'zhou', tsang: 'zeng', yip: 'ye', ho: 'he', kwan: 'guan', tsui: 'xu', chui: 'xu', mok: 'mo', szeto: 'situ', chiu: 'zhao',
  poon: 'pan', tso: 'cao', fung: 'feng', hui: 'xu', cheng: 'zheng', tam: 'tan', lam: 'lin', tung: 'dong', kwong: 'kuang', law: 'luo', lee: 'li',
}; // prettier-ignore
/** Syllables that only Cantonese spelling has; one of them in a name shows what the name is. */
const CANTONESE_ONLY =
  /(?:^ng$|eung|oon$|ok$|ak$|ik$|uk$|ut$|at$|et$|yuen|ying-wah|kwan|kwong|tsz|sz|kam|chiu|shing|wah$)/;

/** Initials of Wade–Giles, aspirated ones with or without the apostrophe that the press drops, and their pinyin. */
const WADE: readonly (readonly [RegExp, string])[] = [
  [/^ts['’]/, 'c'],
  [/^tz['’]/, 'c'],
  [/^ch['’](?=i|ü)/, 'q'],
  [/^ch['’]/, 'ch'],
  [/^hs/, 'x'],
  [/^tz/, 'z'],
  [/^ts/, 'c'],
  [/^k['’]/, 'k'],
  [/^p['’]/, 'p'],
  [/^t['’]/, 't'],
  [/^j/, 'r'],
  [/^szu$|^ssu$/, 'si'],
];
const WADE_FINALS: readonly (readonly [RegExp, string])[] = [
  [/ien$/, 'ian'],
  [/ung$/, 'ong'],
  [/ieh$/, 'ie'],
  [/eh$/, 'e'],
  [/^(z|c)u$/, '$1i'],
  [/^ing$/, 'ying'],
  [/^in$/, 'yin'],
  [/^i$/, 'yi'],
  [/ih$/, 'i'],
  [/^yen$/, 'yan'],
  [/^yu$/, 'you'],
  [/^erh$/, 'er'],
];
/** Names of Taiwan whose usual spelling follows no system to the end. */
const TAIWAN: Record<string, string> = {
  tsai: 'cai', chiang: 'jiang', 'chiang kai-shek': 'jiang jieshi', kuo: 'guo', hsieh: 'xie', hsu: 'xu', chang: 'zhang', 'ying-jeou': 'yingjiu',
  jeou: 'jiu', chu: 'zhu', hou: 'hou', ko: 'ke', kao: 'gao', tseng: 'zeng', su: 'su', taipei: 'taibei', kaohsiung: 'gaoxiong',
  taichung: 'taizhong', hsinchu: 'xinzhu', keelung: 'jilong', tainan: 'tainan', kinmen: 'jinmen', hualien: 'hualian', 'teng-hui': 'denghui',
  'shui-bian': 'shuibian', 'ching-te': 'qingde', 'kai-shek': 'jieshi', 'wen-je': 'wenzhe', 'yat-sen': 'yixian',
}; // prettier-ignore

/** Letters and syllables that pinyin never has. */
const isPinyin = (word: string): boolean =>
  plainPinyin(word)
    .split(/['’ʼ-]/)
    .every((run) => /^[^a-zü]*$/.test(run) || pinyinSyllables(run) !== undefined);

/** The words as pinyin: unchanged when they are pinyin; otherwise by the system that they show. */
export function asPinyin(words: readonly string[]): PinyinWords {
  const plain = words.map((word) => plainPinyin(word));
  if (!plain.some((word) => /[a-z]/.test(word)) || (words.every(isPinyin) && !showsTaiwan(plain))) {
    return { words: [...words], recognised: true, trust: 0.99 };
  }
  const taiwan = plain.every((word) => TAIWAN[word] !== undefined);
  if (!taiwan && isCantonese(plain)) {
    return {
      words: plain.map((word, i) => (i === 0 ? (CANTONESE[word] ?? word) : word)),
      recognised: false,
      rule: 'Hong Kong spelling, not pinyin: the characters are needed',
      trust: 0.1,
    };
  }
  const read = plain.map(wadeWord);
  const recognised = read.every(isPinyin);
  return {
    words: read,
    recognised,
    rule: 'Taiwan spelling (Wade–Giles), read as pinyin',
    trust: recognised ? 0.4 : 0.05,
  };
}

const isCantonese = (plain: readonly string[]): boolean =>
  plain.some((word) => CANTONESE_ONLY.test(word)) || CANTONESE[plain[0] ?? ''] !== undefined;

/** A hyphen between the syllables of a given name, which pinyin does not write, or a name that is known. */
function showsTaiwan(plain: readonly string[]): boolean {
  return (
    plain.some((word) => TAIWAN[word] !== undefined && TAIWAN[word] !== word) ||
    plain.slice(1).some((word) => word.includes('-'))
  );
}

function wadeWord(word: string): string {
  const known = TAIWAN[word];
  if (known !== undefined) return known;
  return word.split('-').map(wadeSyllable).join("'");
}

function wadeSyllable(syllable: string): string {
  const known = TAIWAN[syllable];
  if (known !== undefined) return known;
  const replace = (text: string, table: typeof WADE): string => {
    const [pattern, pinyin] = table.find(([candidate]) => candidate.test(text)) ?? [/$/, ''];
    return text.replace(pattern, pinyin);
  };
  const converted = replace(replace(syllable, WADE), WADE_FINALS);
  return pinyinSyllables(converted) === undefined ? syllable : converted;
}
