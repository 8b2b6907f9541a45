/** Korean numbers written in words: only where a counter follows or the word is nothing else. */
import { isHangul } from '../edges.js';
import { particleChainEnd } from '../particles.js';
import { endsAsCounter, unitAfter, withUnit } from './koreanCounter.js';
import { fractionAfter } from './koreanDigits.js';
import { nativeNumeralAt, sinoNumeralAt, startsSino } from './koreanNumeral.js';
import type { NumberKind } from './mention.js';
import type { Reading } from './reading.js';

/** The number in words at `at`, the beginning of a word. */
export function readWords(text: string, at: number): Reading | undefined {
  return readFixed(text, at) ?? readNative(text, at) ?? readSino(text, at);
}

/** Words that are numbers by themselves: word, kind, value and unit. */
const FIXED: readonly (readonly [string, NumberKind, number, string?])[] = [
  ['첫 번째', 'ordinal', 1],
  ['첫번째', 'ordinal', 1],
  ['첫째', 'ordinal', 1],
  ['첫', 'ordinal', 1],
  ['둘째', 'ordinal', 2],
  ['셋째', 'ordinal', 3],
  ['넷째', 'ordinal', 4],
  ['다섯째', 'ordinal', 5],
  ['절반', 'fraction', 0.5],
  ['갑절', 'multiple', 2],
  ['하나', 'cardinal', 1],
  ['둘', 'cardinal', 2],
  ['셋', 'cardinal', 3],
  ['넷', 'cardinal', 4],
  ['하루', 'cardinal', 1, 'day'],
  ['이틀', 'cardinal', 2, 'day'],
  ['사흘', 'cardinal', 3, 'day'],
  ['나흘', 'cardinal', 4, 'day'],
  ['닷새', 'cardinal', 5, 'day'],
  ['엿새', 'cardinal', 6, 'day'],
  ['이레', 'cardinal', 7, 'day'],
  ['여드레', 'cardinal', 8, 'day'],
  ['아흐레', 'cardinal', 9, 'day'],
  ['열흘', 'cardinal', 10, 'day'],
  ['보름', 'cardinal', 15, 'day'],
];

function readFixed(text: string, at: number): Reading | undefined {
  for (const [word, kind, value, unit] of FIXED) {
    const end = at + word.length;
    if (!text.startsWith(word, at)) continue;
    const closed = unit === undefined ? particleChainEnd(text, end) >= 0 : endsAsCounter(text, end);
    if (closed)
      return { end, value, digits: false, kind, unit, unitEnd: unit === undefined ? undefined : end };
  }
  return undefined;
}

/** Native words that mean a number before any noun (두 정상); 한, 세, 네, 열 and 쉰 need a counter. */
const BEFORE_ANY_NOUN = /^(?:두|다섯|여섯|일곱|여덟|아홉|열\S+|스무|스물\S+|서너|두세|너댓|대여섯)$/;

/** Counters that native numerals take. */
const NATIVE_COUNTERS =
  /^(?:명|사람|개|개월|건|곳|군데|대|척|마리|채|가구|권|표|번|차례|가지|살|해|달|주|시간|배|층|세대|주일|세기|나라|장|잔|병|쌍|팀|골|편|갈래|그루|송이|켤레|끼|석|점|분)$/;

/** Native numeral and counter written as one that are another word: 한편 meanwhile, 세대 generation, 열대 tropics. */
const OTHER_WORDS =
  /^(?:한(?:편|층|번|배|대|점|주|장|팀|병|석|표|골|권)|세(?:대|배|표|장|팀|점|주)|열(?:대|병|점|장|쌍|골|표|배|석|층)|네편|두대)$/;

/** 여섯 시: hours are names rather than numbers. */
const NATIVE_HOUR = /^ ?시(?:$|[^가-힣]|에|부터|까지|경|쯤|께|반|로|가)/;

function readNative(text: string, at: number): Reading | undefined {
  const numeral = nativeNumeralAt(text, at);
  if (!numeral) return undefined;
  const { end } = numeral;
  if (NATIVE_HOUR.test(text.slice(end, end + 4))) return undefined;
  const ordinal = /^ ?번째|^째/.exec(text.slice(end, end + 3))?.[0];
  if (ordinal !== undefined) return { ...numeral, end: end + ordinal.length, kind: 'ordinal' };
  const kind = numeral.upTo === undefined ? 'cardinal' : 'range';
  const unit = unitAfter(text, end);
  const word = text.slice(at, end);
  const isOther = unit?.spaced === false && OTHER_WORDS.test(word + unit.word);
  if (unit && NATIVE_COUNTERS.test(unit.word) && !isOther) return withUnit(numeral, unit, kind);
  return text[end] === ' ' && isHangul(text.charCodeAt(end + 1)) && BEFORE_ANY_NOUN.test(word)
    ? { ...numeral, kind }
    : undefined;
}

/** Counters that Sino-Korean words take without space; others ask for one (백사장 is a beach). */
const CLOSE_COUNTERS = /^(?:명|원|달러|년|개월|배|엔|위안|유로|톤|분|초)$/;
/** 일 년, 삼년: one Sino-Korean digit counts before these alone; 이 is also `this`. */
const SINGLE_DIGIT = /^[일삼사오육칠팔구] ?(?:년|개월)/;

/** Sino-Korean numerals written out: only before a counter, or a round number before a noun (천만 관객). */
function readSino(text: string, at: number): Reading | undefined {
  const numeral = startsSino(text, at) ? sinoNumeralAt(text, at) : undefined;
  if (!numeral || /^[억조경]/.test(text[at]!)) return undefined;
  if (/(?:^|[^가-힣])(?:수|몇) ?$/.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  const word = text.slice(at, numeral.end);
  if (word.length === 1 && !/[십백천만]/.test(word) && !SINGLE_DIGIT.test(text.slice(at, at + 4)))
    return undefined;
  const fraction = fractionAfter(text, numeral);
  if (fraction) return fraction;
  const over = text[numeral.end] === '여';
  const from = numeral.end + (over ? 1 : 0);
  const unit = unitAfter(text, from);
  if (unit && (over || unit.spaced || CLOSE_COUNTERS.test(unit.word))) {
    return { ...withUnit(numeral, unit, 'cardinal'), over };
  }
  return /^[십백천][만억]$/.test(word) && text[numeral.end] === ' '
    ? { ...numeral, kind: 'cardinal' }
    : undefined;
}
