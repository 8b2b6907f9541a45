/** Finds the reporter lines of a text, Korean or English, with a suggestion in the other language for each. */
import type { NameIndex } from '../nameIndex.js';
import { broadcastRuns } from './broadcast.js';
import type { Byline } from './byline.js';
import { addressAt } from './email.js';
import { englishByline } from './english.js';
import { koreanRuns } from './korean.js';
import { addressOf, type Run } from './run.js';
import { writeByline } from './write.js';

interface Line {
  text: string;
  /** Where it begins in the text. */
  start: number;
}

const ADDRESS_AT_END = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9.-]{1,100}\.[A-Za-z]{2,12}$/;
/** Bound of the search for an address at the end of a line: the longest address. */
const LONGEST_ADDRESS = 180;

/** Bylines in the order of the text; offsets are UTF-16 code units into its NFC form. Linear in the text. */
export function parseBylines(text: string, index: NameIndex): Byline[] {
  const normal = text.normalize('NFC');
  const lines = linesOf(normal);
  return lines.flatMap((line, i) => inLine(line, lines.slice(i + 1, i + 2)[0], { text: normal, index }));
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line.replace(/\r$/, ''), start };
    start += line.length + 1;
    return found;
  });
}

function inLine(
  line: Line,
  next: Line | undefined,
  { text, index }: { text: string; index: NameIndex },
): Byline[] {
  const english = englishByline(line.text, index);
  if (english !== null)
    return [{ ...english, start: english.start + line.start, end: english.end + line.start }];
  const runs = distinct([...koreanRuns(line.text, index), ...broadcastRuns(line.text, index)]);
  return runs.map((run) => {
    const withAddress =
      addressOf(run) === null ? addressNear(run, line, next) : { run, end: line.start + run.end };
    const start = line.start + run.start;
    return {
      raw: text.slice(start, withAddress.end),
      start,
      end: withAddress.end,
      place: run.place,
      persons: run.pieces.flatMap(({ names, title }) => names.map((name) => ({ name, title }))),
      email: addressOf(withAddress.run),
      suggestion: writeByline(withAddress.run, index),
    };
  });
}

/** Left to right, without overlaps. */
function distinct(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (run.start >= (kept.at(-1)?.end ?? 0)) kept.push(run);
  }
  return kept;
}

/** An address alone on the next line belongs to the byline; one at the end of an agency report is its author's. */
function addressNear(run: Run, line: Line, next: Line | undefined): { run: Run; end: number } {
  const end = line.start + run.end;
  const last = run.pieces.at(-1);
  if (last === undefined) return { run, end };
  if (line.text.slice(run.end).trim() === '') {
    const lead = next === undefined ? 0 : next.text.length - next.text.trimStart().length;
    const below = next === undefined ? null : addressAt(next.text, lead);
    if (below === null || next === undefined || next.text.slice(below.end).trim() !== '') return { run, end };
    return { run: withAddress(run, below.text), end: next.start + below.end };
  }
  const atEnd = /=\s*$/.test(line.text.slice(0, run.end))
    ? ADDRESS_AT_END.exec(line.text.trimEnd().slice(-LONGEST_ADDRESS))
    : null;
  return { run: atEnd === null ? run : withAddress(run, atEnd[0]), end };
}

function withAddress(run: Run, address: string): Run {
  const pieces = run.pieces.map((piece, i) => (i === run.pieces.length - 1 ? { ...piece, address } : piece));
  return { ...run, pieces };
}
