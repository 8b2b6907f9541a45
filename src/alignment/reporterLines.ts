/** Lines that stand in one language only: bylines and credits. */
import { looksLikeKoreanName } from '../names/spelling/index.js';
import { kindOfPiece } from '../text/sentences/kinds.js';

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
