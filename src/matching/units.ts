/** Cuts a text into the units that matching compares. Linear in the length of the text. */
import type { Lang } from '../concepts/concept.js';
import { DIGIT, FOLD, HANGUL, IDEOGRAPH, LETTER, OTHER, SPACE, CLASS, classAt } from './characters.js';
import { addressEnd, dateEnd, numberEnd, tagEnd } from './placeables.js';
import { particleStart } from './particleSplit.js';

export const WORD = 1;
export const SYLLABLE = 2;
export const PARTICLE_SYLLABLE = 3;
export const NUMBER_UNIT = 4;
export const DATE = 5;
export const PUNCTUATION_MARK = 6;
export const TAG = 7;
export const ADDRESS = 8;

/** Units of one text as columns, reused from text to text. */
export class Units {
  count = 0;
  kind = new Uint8Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** 1 when a Korean unit follows a space or another edge, 0 when it is joined to a word. */
  edge = new Uint8Array(256);

  push(kind: number, start: number, end: number, edge: number): void {
    if (this.count === this.kind.length) this.grow();
    this.kind[this.count] = kind;
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.edge[this.count++] = edge;
  }

  private grow(): void {
    const { kind, start, end, edge } = this;
    const size = kind.length * 2;
    (this.kind = new Uint8Array(size)).set(kind);
    (this.start = new Int32Array(size)).set(start);
    (this.end = new Int32Array(size)).set(end);
    (this.edge = new Uint8Array(size)).set(edge);
  }
}

/** Reads the units of `text` (NFC) into `units`, replacing what it held. */
export function readUnits(text: string, lang: Lang, units: Units): Units {
  units.count = 0;
  const reader = new Reader(text, lang, units);
  for (let at = 0; at < text.length;) at = reader.next(at);
  return units;
}

class Reader {
  private readonly hasAt: boolean;

  constructor(
    private readonly text: string,
    private readonly lang: Lang,
    private readonly units: Units,
  ) {
    this.hasAt = text.includes('@');
  }

  /** Reads what begins at `at`; returns where it ends. */
  next(at: number): number {
    const kind = CLASS[this.text.charCodeAt(at)]!;
    if (kind === SPACE) return at + 1;
    if (kind === OTHER) return this.symbol(at);
    const address = addressEnd(this.text, at, this.hasAt);
    if (address > at) return this.add(ADDRESS, at, address);
    if (kind === DIGIT) return this.numberOrName(at, numberEnd(this.text, at, this.lang));
    if (this.lang === 'ko' && kind === HANGUL) return this.hangul(at);
    if (this.lang === 'ko' && kind === IDEOGRAPH) return this.add(SYLLABLE, at, at + 1);
    return this.word(at);
  }

  private add(kind: number, start: number, end: number): number {
    this.units.push(kind, start, end, this.lang === 'ko' ? this.edgeAt(start) : 0);
    return end;
  }

  private edgeAt(at: number): number {
    const before = classAt(this.text, at - 1);
    return before === SPACE || before === OTHER ? 1 : 0;
  }

  private symbol(at: number): number {
    const tag = tagEnd(this.text, at);
    if (tag > at) return this.add(TAG, at, tag);
    const end = at + (this.text.codePointAt(at)! > 0xffff ? 2 : 1);
    this.units.push(PUNCTUATION_MARK, at, end, 0);
    return end;
  }

  /** 5G and 3D are names, 10km is a number and a unit. */
  private numberOrName(at: number, end: number): number {
    const letter = this.text.charCodeAt(end);
    const isName = letter >= 0x41 && letter <= 0x5a && classAt(this.text, end + 1) !== LETTER;
    return isName ? this.add(WORD, at, end + 1) : this.add(NUMBER_UNIT, at, end);
  }

  private word(at: number): number {
    const date = this.lang === 'en' ? dateEnd(this.text, at) : at;
    if (date > at) return this.add(DATE, at, date);
    return this.add(WORD, at, wordEnd(this.text, at, this.lang));
  }

  private hangul(start: number): number {
    let end = start + 1;
    while (classAt(this.text, end) === HANGUL) end++;
    const particles = particleStart(this.text, start, end, this.shortestStem(start));
    for (let at = start; at < end; at++) {
      const edge = at === start ? this.edgeAt(at) : 0;
      this.units.push(at < particles ? SYLLABLE : PARTICLE_SYLLABLE, at, at + 1, at < particles ? edge : 0);
    }
    return end;
  }

  private shortestStem(start: number): number {
    const { count, kind } = this.units;
    const before = count > 0 ? kind[count - 1]! : 0;
    if (before === NUMBER_UNIT) return 1;
    const isJoined = start > 0 && classAt(this.text, start - 1) !== SPACE;
    return isJoined && before !== 0 ? 0 : 2;
  }
}

const isWordClass = (kind: number, lang: Lang): boolean =>
  kind === LETTER || kind === DIGIT || (lang === 'en' && (kind === HANGUL || kind === IDEOGRAPH));

/** Letters and digits, an apostrophe between letters, and abbreviations such as U.S. or a.m. with their stops. */
function wordEnd(text: string, start: number, lang: Lang): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const isInside = isWordClass(CLASS[code]!, lang);
    const isApostrophe = FOLD[code] === 0x27 && classAt(text, end + 1) === LETTER;
    if (!isInside && !isApostrophe) break;
    end++;
  }
  return end === start + 1 ? abbreviationEnd(text, start) : end;
}

function abbreviationEnd(text: string, start: number): number {
  let end = start + 1;
  while (text[end] === '.' && classAt(text, end + 1) === LETTER && classAt(text, end + 2) !== LETTER)
    end += 2;
  return end > start + 1 && text[end] === '.' ? end + 1 : end;
}
