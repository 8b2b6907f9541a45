/** A text cut into the units that names are compared by: English words and marks, Korean syllables without spaces. */
import type { Lang } from '../concepts/concept.js';

export interface Source {
  lang: Lang;
  text: string;
  /** Folded units: lower case, without diacritics, quotes and widths made one. */
  units: string[];
  /** UTF-16 offsets of unit i in `text`: `starts[i]` to `ends[i]`. */
  starts: number[];
  ends: number[];
  /** Whether white space (or the edge of the text) stands before unit i; one more entry for the end. */
  spaced: boolean[];
}

/** Words with inner full stops (`U.S.`), an apostrophe-s of its own, words, numbers, or any single mark. */
const ENGLISH_UNIT =
  /(?:\p{L}\.){2,}|['’ʼ][sS](?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|[^\s]/gu;
const MARK = /\p{M}/gu;

/** `abbreviation` says whether a word keeps the full stop after it (`Rep.`); a term, being no sentence, keeps all. */
export function englishSource(text: string, abbreviation: (folded: string) => boolean): Source {
  const source = emptySource('en', text);
  for (const match of text.matchAll(ENGLISH_UNIT)) {
    const last = source.units.length - 1;
    const start = match.index;
    const folded = fold(match[0]);
    if (folded === '.' && last >= 0 && source.ends[last] === start && abbreviation(source.units[last]!)) {
      source.ends[last] = start + 1;
      continue;
    }
    push(source, folded, start, start + match[0].length);
  }
  source.spaced.push(true);
  return source;
}

/** Each syllable, letter or mark that is not white space is a unit. */
export function koreanSource(text: string): Source {
  const source = emptySource('ko', text);
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (/\s/.test(char)) continue;
    push(source, fold(char), at, at + 1);
  }
  source.spaced.push(true);
  return source;
}

function emptySource(lang: Lang, text: string): Source {
  return { lang, text, units: [], starts: [], ends: [], spaced: [] };
}

function push(source: Source, unit: string, start: number, end: number): void {
  source.spaced.push(source.ends.length === 0 || source.ends.at(-1)! < start);
  source.units.push(unit);
  source.starts.push(start);
  source.ends.push(end);
}

const SAME: Record<string, string> = {
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  ㆍ: '·',
  '・': '·',
  '‧': '·',
  '•': '·',
  '∙': '·',
  '【': '[',
  '】': ']',
};

/** Lower case without diacritics; full-width forms as ASCII; one form of apostrophe, hyphen, middle dot and bracket. */
export function fold(unit: string): string {
  const code = unit.charCodeAt(0);
  if (unit.length === 1) {
    if (code >= 0xac00 && code <= 0xd7a3) return unit;
    const same = SAME[unit];
    if (same !== undefined) return same;
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  }
  const lower = unit.toLowerCase().replace(/[’ʼ]/g, "'");
  if (/^[\x20-\x7e]*$/.test(lower)) return /^(?:[a-z]\.)+$/.test(lower) ? lower.slice(0, -1) : lower;
  return lower.normalize('NFD').replace(MARK, '').normalize('NFC');
}

/** The text between two unit positions, as written. */
export function textOf(source: Source, from: number, to: number): string {
  return from < to ? source.text.slice(source.starts[from], source.ends[to - 1]) : '';
}
