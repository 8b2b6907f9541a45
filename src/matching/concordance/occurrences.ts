/** Where strings occur in a text, both as folded UTF-16 code units. */

export type Range = [start: number, end: number];

const SPACE_CODE = 0x20;

/** All occurrences of all parts, sorted and joined where they touch; undefined when a part does not occur. */
export function findAll(
  text: Uint16Array,
  length: number,
  parts: readonly Uint16Array[],
): Range[] | undefined {
  const ranges: Range[] = [];
  for (const part of parts) {
    const before = ranges.length;
    findPart(text, length, part, ranges);
    if (ranges.length === before) return undefined;
  }
  return parts.length === 1 ? ranges : join(ranges);
}

function findPart(text: Uint16Array, length: number, part: Uint16Array, ranges: Range[]): void {
  const first = part[0]!;
  for (let at = 0; at <= length - part.length; at++) {
    if (text[at] !== first) continue;
    const end = partEnd(text, length, part, at);
    if (end < 0) continue;
    ranges.push([at, end]);
    at = end - 1;
  }
}

/** End of `part` if it stands at `at`, else -1. A space of the part stands for any run of white space. */
function partEnd(text: Uint16Array, length: number, part: Uint16Array, at: number): number {
  let end = at;
  for (const code of part) {
    if (end >= length || text[end] !== code) return -1;
    end++;
    if (code === SPACE_CODE) while (end < length && text[end] === SPACE_CODE) end++;
  }
  return end;
}

function join(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last === undefined || range[0] > last[1]) joined.push(range);
    else last[1] = Math.max(last[1], range[1]);
  }
  return joined;
}
