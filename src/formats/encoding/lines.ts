import { FormatError } from '../errors.js';
import type { Limits } from '../limits.js';

export interface Line {
  text: string;
  /** From 1. */
  number: number;
}

/** Splits a stream of text at LF, CRLF or CR. Throws FormatError `elementTooLarge`. */
export async function* readLines(text: AsyncIterable<string>, limits: Limits): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  for await (const piece of text) {
    // A CR at the end may be half of a line end.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    for (const line of lines) yield { text: line, number: ++number };
    if (rest.length > limits.elementLength) {
      throw new FormatError(
        'elementTooLarge',
        { limit: limits.elementLength },
        { line: number + 1, unit: 0 },
      );
    }
  }
  const last = rest.replace(/\r$/, '');
  if (last !== '') yield { text: last, number: number + 1 };
}
