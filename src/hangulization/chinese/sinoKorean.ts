/** The Korean reading of Chinese characters: what persons before 1911 are called by (ch. 4, sec. 2). */

/**
 * CLDR's Korean collation puts each character level with the Hangul syllable it is read as, so the reading is found by
 * comparing; ICU ships the table with Node.
 */
const collator = new Intl.Collator('ko', { sensitivity: 'base' });
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Korean reading of one character, or undefined when it has none (simplified characters have none). */
export function koreanReading(hanja: string): string | undefined {
  let low = FIRST;
  let high = LAST;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = collator.compare(String.fromCharCode(middle), hanja);
    if (order === 0) return String.fromCharCode(middle);
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Initial-sound rule (spelling rules art. 10–12): ㄹ and ㄴ at the head of a word. */
const HEAD: readonly (readonly [pattern: RegExp, onset: number])[] = [
  [/^[라래로뢰루르]/u, 2],
  [/^[랴려례료류리녀뇨뉴니]/u, 11],
];

/** Onset of the first syllable as the initial-sound rule has it: 리백 → 이백, 로신 → 노신. */
export function atWordHead(reading: string): string {
  const code = reading.charCodeAt(0) - FIRST;
  if (!(code >= 0 && code <= LAST - FIRST)) return reading;
  const open = String.fromCharCode(FIRST + code - (code % 28));
  const onset = HEAD.find(([pattern]) => pattern.test(open))?.[1];
  return onset === undefined
    ? reading
    : String.fromCharCode(FIRST + onset * 588 + (code % 588)) + reading.slice(1);
}

/** Korean reading of a name in characters, or undefined when one of them has no reading. */
export function sinoKorean(hanja: string): string | undefined {
  const readings = Array.from(hanja, koreanReading);
  return readings.includes(undefined) ? undefined : atWordHead(readings.join(''));
}
