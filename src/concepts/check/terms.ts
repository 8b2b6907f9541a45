/** Terms: written in the right script, in NFC, without stray white space, none twice in a concept. */
import type { CheckProblem } from './problem.js';
import { problemAt, type Column, type LocatedRow } from './rows.js';

type TermColumn = 'en' | 'ko' | 'enOther' | 'koOther';
type Finding = Pick<CheckProblem, 'message' | 'remedy'>;

const HANGUL = /\p{Script=Hangul}/u;
/** What a Korean term may be without Hangul: an abbreviation or a brand, such as `IBM`, `KT&G`, `S&P`. */
const LATIN_BRAND = /^[\p{Script=Latin}\p{N}&+.\- ]{1,20}$/u;

export function checkTerms(rows: readonly LocatedRow[]): CheckProblem[] {
  return rows.flatMap((row) => [...cellProblems(row), ...termProblems(row)]);
}

/** Unicode form and white space are asked of every cell, since notes and sources are shown too. */
function cellProblems(row: LocatedRow): CheckProblem[] {
  return Object.entries(row.cells).flatMap(([column, text]) =>
    spellingFindings(text).map((finding) => problemAt(row, { severity: 'error', column, ...finding })),
  );
}

function spellingFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  if (text !== text.normalize('NFC'))
    findings.push({ message: 'not in NFC', remedy: 'write the cell in composed form' });
  if (/\s{2}/u.test(text)) findings.push({ message: 'two spaces in a row', remedy: 'leave one space' });
  if (/[\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/u.test(text)) {
    findings.push({
      message: 'an invisible or non-breaking space',
      remedy: 'write an ordinary space or none',
    });
  }
  return findings;
}

function termProblems(row: LocatedRow): CheckProblem[] {
  return (['en', 'ko', 'enOther', 'koOther'] satisfies TermColumn[]).flatMap((column) =>
    termsIn(row, column).flatMap((term) => {
      const finding = column.startsWith('en') ? englishFinding(term) : koreanFinding(term);
      return finding === null ? [] : [problemAt(row, { severity: 'error', column, ...finding })];
    }),
  );
}

function englishFinding(term: string): Finding | null {
  if (!HANGUL.test(term)) return null;
  return { message: `Hangul in the English term "${term}"`, remedy: 'move it to the Korean column' };
}

function koreanFinding(term: string): Finding | null {
  if (HANGUL.test(term) || LATIN_BRAND.test(term)) return null;
  return { message: `no Hangul in the Korean term "${term}"`, remedy: 'write it in Hangul' };
}

/** The texts of a column; `enOther` and `koOther` hold `status:text` joined by ` | `. */
export function termsIn(row: LocatedRow, column: Column & TermColumn): string[] {
  const cell = row.cells[column];
  if (cell === '') return [];
  if (column === 'en' || column === 'ko') return [cell];
  return cell.split(' | ').map((item) => item.slice(item.indexOf(':') + 1));
}
