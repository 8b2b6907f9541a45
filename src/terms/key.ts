/** The key under which a term stands in the trie: folded letters, with what separates them kept apart. */
import { foldUnit } from '../text/normalize.js';

/** What stands between two letters of a key, as flags. */
export const Gap = { SPACE: 1, HYPHEN: 2, APOSTROPHE: 4, DOT: 8, MIDDLE_DOT: 16 } as const;

/** Separators passed between two letters at the most: bounds the work at each place. */
export const LONGEST_GAP = 4;

const SEPARATORS = new Map<number, number>([
  [0x20, Gap.SPACE],
  [0x2d, Gap.HYPHEN],
  [0x27, Gap.APOSTROPHE],
  [0x2e, Gap.DOT],
  [0xb7, Gap.MIDDLE_DOT],
]);

const table = buildTable();

/** The unit of the key for a code unit of a text: case, width and diacritics folded. */
export function keyUnit(code: number): number {
  return table[code]!;
}

/** The flag of a separator, 0 for a unit that belongs to the key. */
export function gapOf(keyUnit: number): number {
  return keyUnit > 0xb7 ? 0 : (SEPARATORS.get(keyUnit) ?? 0);
}

/** Writes the key of `form` into `units`, which is long enough, and answers its length. */
export function fillKey(form: string, units: Uint16Array): number {
  let length = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = keyUnit(form.charCodeAt(i));
    if (gapOf(unit) === 0) units[length++] = unit;
  }
  return length;
}

export interface Key {
  units: number[];
  /** Offset of each unit in the term. */
  offsets: number[];
  /** Flags of what stands before each unit. */
  gaps: number[];
}

/** Key of a term as it is written. */
export function keyOf(term: string): Key {
  const key: Key = { units: [], offsets: [], gaps: [] };
  let gap = 0;
  for (let i = 0; i < term.length; i++) {
    const unit = keyUnit(term.charCodeAt(i));
    const flag = gapOf(unit);
    gap |= flag;
    if (flag) continue;
    key.units.push(unit);
    key.offsets.push(i);
    key.gaps.push(key.units.length === 1 ? 0 : gap);
    gap = 0;
  }
  return key;
}

function buildTable(): Uint16Array {
  const units = new Uint16Array(65536);
  for (let code = 0; code < units.length; code++) units[code] = withoutMark(foldUnit(code));
  return units;
}

/** `ğ` → `g`; Hangul and everything that does not decompose to a Latin letter stays. */
function withoutMark(code: number): number {
  if (code < 0xc0 || (code > 0x24f && code < 0x1e00) || code > 0x1eff) return code;
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  return base >= 97 && base <= 122 ? base : code;
}
