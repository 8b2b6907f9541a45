/** Quotation marks of both scripts. */
import { pairMarks, type MarkReading, type Marks } from './nesting.js';

/** Curly marks say which way they face; angle and corner brackets quote titles of works in Korean. */
const FACING: Readonly<Record<string, { role: 'open' | 'close'; family: string }>> = {
  '“': { role: 'open', family: 'double' },
  '”': { role: 'close', family: 'double' },
  '‘': { role: 'open', family: 'single' },
  '’': { role: 'close', family: 'single' },
  '「': { role: 'open', family: 'corner' },
  '」': { role: 'close', family: 'corner' },
  '『': { role: 'open', family: 'white corner' },
  '』': { role: 'close', family: 'white corner' },
};

const LETTER = /[\p{L}\p{N}]/u;

/** An apostrophe stands between letters, or before digits and after a plural s: no quotation mark then. */
function isApostrophe(text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  return (LETTER.test(before) && /[A-Za-z]/u.test(after) && /[A-Za-z0-9]/u.test(before)) || /\d/u.test(after);
}

/** A single mark after s may be a possessive: it closes only what was opened. */
function read(text: string, index: number): MarkReading | undefined {
  const mark = text[index]!;
  if ((mark === '’' || mark === "'" || mark === '‘') && isApostrophe(text, index)) return undefined;
  if (mark === '"' || mark === '＂') return { index, mark, role: 'either', family: 'straight' };
  const facing = FACING[mark];
  return facing && { index, mark, ...facing };
}

/** Quotations of a text and marks without a partner; straight single quotes are not read. */
export function quoteMarks(text: string): Marks {
  const readings: MarkReading[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const reading = read(text, i);
    if (reading !== undefined) readings.push(reading);
  }
  const marks = pairMarks(mergeStraight(readings));
  return { ...marks, alone: marks.alone.filter(({ start }) => !isLoneApostrophe(text, start)) };
}

/** `"` and `”` mixed in one quotation close each other, as writers mix them. */
function mergeStraight(readings: readonly MarkReading[]): MarkReading[] {
  const doubles = readings.filter(({ family }) => family === 'straight' || family === 'double');
  const mixed =
    doubles.some(({ family }) => family === 'straight') && doubles.some(({ family }) => family === 'double');
  if (!mixed) return [...readings];
  return readings.map((reading) =>
    doubles.includes(reading) ? { ...reading, role: 'either' as const, family: 'double' } : reading,
  );
}

/** A closing single mark that nothing opened is an apostrophe at the end of a word. */
function isLoneApostrophe(text: string, index: number): boolean {
  return text[index] === '’' && LETTER.test(text[index - 1] ?? '');
}
