/** Lines that go with few others by what they are: bylines, credits, and lines that stand unchanged on both sides. */
import { looksLikeKoreanName } from '../names/spelling/index.js';
import { kindOfPiece } from '../text/sentences/kinds.js';
import { WEIGHTS } from './weights.js';

/** Likelihood from which a line of two or three capitalised words is taken as the name of a reporter. */
const LIKELY_NAME = 0.7;

/** Whether a line names a reporter or credits a source, in either language. */
export function isReporterLine(line: string): boolean {
  const text = line.trim();
  return kindOfPiece(text) !== 'sentence' || isBareName(text);
}

/** `Kim Chul-soo` on a line of its own. */
function isBareName(text: string): boolean {
  return /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*){1,2}$/u.test(text) && looksLikeKoreanName(text) >= LIKELY_NAME;
}

/** What a line is: a reporter line, one that stands unchanged on the other side, or neither. */
const ORDINARY = 0;
const REPORTER = 1;
const UNCHANGED = 2;

export class SpecialLines {
  private readonly en: Uint8Array;
  private readonly ko: Uint8Array;

  constructor(en: readonly string[], ko: readonly string[]) {
    this.en = kinds(en, ko);
    this.ko = kinds(ko, en);
  }

  /**
   * Evidence against a bead that mixes a reporter line with another, or holds more than an unchanged line and its
   * double; 0 for all other beads.
   */
  evidence(i: number, j: number, rows: number, columns: number): number {
    const kind = this.en[i]!;
    for (let row = i; row < i + rows; row++) if (this.en[row] !== kind) return WEIGHTS.mixed;
    for (let column = j; column < j + columns; column++) if (this.ko[column] !== kind) return WEIGHTS.mixed;
    return kind === UNCHANGED && rows + columns > 2 ? WEIGHTS.mixed : 0;
  }
}

function kinds(lines: readonly string[], others: readonly string[]): Uint8Array {
  const doubles = new Set(others.map((line) => line.trim()));
  return Uint8Array.from(lines, (line) => {
    if (isReporterLine(line)) return REPORTER;
    return doubles.has(line.trim()) ? UNCHANGED : ORDINARY;
  });
}
