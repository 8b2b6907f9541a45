/** Two versions of a text, what went and what came marked. */
import { html, type Fragment } from '../html.js';

/** Longer texts are shown one after the other: the table below grows with the product of the lengths. */
const MAX_WORDS = 400;

export function difference(before: string, after: string): Fragment {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MAX_WORDS || b.length > MAX_WORDS)
    return [html`<del>${before}</del> `, html`<ins>${after}</ins>`];
  return walk(a, b, commonLengths(a, b));
}

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** `table[i][j]`: how many words `a` from i and `b` from j share in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}

function walk(a: readonly string[], b: readonly string[], table: readonly number[][]): Fragment {
  const pieces: Fragment[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    let [gone, come] = ['', ''];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      const takesLeft = j === b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!);
      if (takesLeft) gone += a[i++]!;
      else come += b[j++]!;
    }
    pieces.push(gone !== '' && html`<del>${gone}</del>`, come !== '' && html`<ins>${come}</ins>`);
    for (; i < a.length && j < b.length && a[i] === b[j]; i++, j++) pieces.push(a[i]);
  }
  return pieces;
}
