/** Writes a number in the manner of another. */
import type { Lang } from '../../concepts/concept.js';
import { findEnglishNumbers } from './english.js';
import { englishOrdinalWord, englishWord } from './englishNumeral.js';
import { findKoreanNumbers } from './korean.js';
import { nativeWord, sinoWord } from './koreanNumeral.js';

/**
 * `value` in the manner of `like`, a numeral with or without its signs and words around it: grouping, decimals,
 * 만/억/조 with digits or words, million/billion, number words, ordinal marks.
 * `formatNumber(350000000, 'ko', '2억 1천만')` is `3억 5천만`; `formatNumber(4, 'en', '21st')` is `4th`.
 */
export function formatNumber(value: number, lang: Lang, like: string): string {
  const numeral = coreOf(like, lang);
  if (!numeral) return plain(value, like);
  const { before, core, after } = numeral;
  const written = lang === 'ko' ? korean(value, core) : english(value, core);
  return (
    before +
    written +
    (lang === 'en' && /^(?:st|nd|rd|th)\b/i.test(after) ? ordinalEnding(value) + after.slice(2) : after)
  );
}

/** The numeral inside `like`, without signs, marks and words around it. */
function coreOf(like: string, lang: Lang): { before: string; core: string; after: string } | undefined {
  const digits = lang === 'ko' ? KOREAN_CORE.exec(like) : ENGLISH_CORE.exec(like);
  if (digits) return split(like, digits.index, digits.index + digits[0].length);
  const mention = (lang === 'ko' ? findKoreanNumbers(`${like} 명`) : findEnglishNumbers(like))[0];
  if (!mention) return undefined;
  const marks = / ?번째$|째$/.exec(mention.text)?.[0].length ?? 0;
  return split(like, mention.start, Math.min(mention.end - marks, like.length));
}

const KOREAN_CORE = /\d[\d,.]*(?:\d|(?<=\d))(?:\s?[\d,.]*[십백천만억조경])*(?:\s?\d[\d,]*(?![\d,]*[가-힣]))?/;
const ENGLISH_CORE = /\d[\d,]*(?:\.\d+)?(?:[ -](?:thousand|million|billion|trillion)\b)?/i;

function split(like: string, start: number, end: number): { before: string; core: string; after: string } {
  return { before: like.slice(0, start), core: like.slice(start, end), after: like.slice(end) };
}

function korean(value: number, core: string): string {
  if (!/\d/.test(core)) return koreanWords(value, core);
  if (!/[만억조경]/.test(core) || value < 1e4) return plain(value, core);
  return mixed(value, {
    space: /[만억조경] /.test(core),
    words: /\d천/.test(core),
    grouped: core.includes(','),
  });
}

/** Below ten always the native word, which counters take (다섯 명); above, as the model does. */
function koreanWords(value: number, core: string): string {
  const sino = /^[십백천만억조이삼사오육칠팔구일]+$/.test(core);
  const native = sino && value >= 10 ? undefined : nativeWord(value);
  if (native !== undefined) return native;
  return Number.isInteger(value) && value >= 0 && value < 1e16 ? sinoWord(value) : plain(value, core);
}

const BIG: readonly (readonly [string, number])[] = [
  ['경', 1e16],
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
];

interface MixedStyle {
  space: boolean;
  /** 5천만 rather than 5000만. */
  words: boolean;
  grouped: boolean;
}

/** 3억 5천만: each part in digits with its magnitude. */
function mixed(value: number, style: MixedStyle): string {
  const parts: string[] = [];
  let rest = value;
  for (const [unit, size] of BIG) {
    const part = Math.floor(rest / size);
    rest -= part * size;
    if (part > 0) parts.push(section(part, style) + unit);
  }
  const space = style.space ? ' ' : '';
  const tail = rest > 0 ? section(rest, { ...style, words: false }) : '';
  // One or two digits after a space are read as another number, so they are joined.
  return parts.join(space) + (parts.length > 0 && rest >= 100 ? space : '') + tail;
}

function section(part: number, style: MixedStyle): string {
  if (style.words && part % 1000 === 0) return `${part / 1000}천`;
  return style.grouped ? grouped(part) : String(part);
}

function english(value: number, core: string): string {
  if (!/\d/.test(core)) return englishWords(value, core);
  const scale = /(?<gap>[ -])(?<word>thousand|million|billion|trillion)$/i.exec(core)?.groups;
  return scale ? scaled(value, scale['gap']!) : plain(value, core);
}

function englishWords(value: number, core: string): string {
  const ordinal = /(?:first|second|third|th)$/i.test(core);
  const word = ordinal ? englishOrdinalWord(value) : englishWord(value);
  if (word === undefined) return ordinal ? `${value}${ordinalEnding(value)}` : plain(value, core);
  return /^[A-Z]/.test(core) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

/** The largest magnitude that leaves at least one before the point. */
function scaled(value: number, gap: string): string {
  const scale = SCALES.find(([, size]) => value >= size);
  return scale ? `${Number((value / scale[1]).toPrecision(12))}${gap}${scale[0]}` : grouped(value);
}

/** Digits, grouped if the model is or could have been. */
function plain(value: number, core: string): string {
  const couldGroup = !/\d{4}/.test(core);
  return core.includes(',') || (couldGroup && value >= 1e4) ? grouped(value) : String(value);
}

function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}

function ordinalEnding(value: number): string {
  if (Math.floor(value / 10) % 10 === 1) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
