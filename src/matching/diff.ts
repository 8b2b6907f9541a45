/** Where a text and a segment differ, for showing; offsets in UTF-16 code units. */
import type { Lang } from '../concepts/concept.js';
import { replaceCost } from './costs.js';
import { alignSequences, MOST_CELLS } from './sequences.js';
import { readUnits, Units } from './units.js';
import { withScratchVocabulary, type Vocabulary } from './vocabulary.js';

export type DiffKind = 'equal' | 'replace' | 'insert' | 'delete';

/** `insert`: only in the query; `delete`: only in the source. Ranges follow each other without a gap. */
export interface DiffOp {
  op: DiffKind;
  query: [start: number, end: number];
  source: [start: number, end: number];
}

/** White space is aligned too, and gives way to everything else. */
const WHITE_SPACE = 1;

/** The texts (NFC) cut into ranges that are equal, replaced, inserted or deleted; empty for two empty texts. */
export function diff(query: string, source: string, lang: Lang): DiffOp[] {
  return withScratchVocabulary(lang, (vocabulary) =>
    merge(align(vocabulary, cut(query, vocabulary), cut(source, vocabulary))),
  );
}

/** A unit, or the white space between two units, with its text. */
interface Piece {
  start: number;
  end: number;
  text: string;
  /** Vocabulary id; -1 for white space. */
  unit: number;
}

function cut(text: string, vocabulary: Vocabulary): Piece[] {
  const units = readUnits(text, vocabulary.lang, new Units());
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, unit: number): void => {
    if (end > at) pieces.push({ start: at, end, text: text.slice(at, end), unit });
    at = end;
  };
  for (let i = 0; i < units.count; i++) {
    add(units.start[i]!, -1);
    add(units.end[i]!, vocabulary.intern(text, at, units.end[i]!, units.kind[i]!, units.edge[i]!));
  }
  add(text.length, -1);
  return pieces;
}

function align(vocabulary: Vocabulary, query: Piece[], source: Piece[]): DiffOp[] {
  let start = 0;
  const most = Math.min(query.length, source.length);
  while (start < most && query[start]!.text === source[start]!.text) start++;
  let end = 0;
  while (end < most - start && query.at(-1 - end)!.text === source.at(-1 - end)!.text) end++;
  const middleQuery = query.slice(start, query.length - end);
  const middleSource = source.slice(start, source.length - end);
  return [
    ...pairs(query.slice(0, start), source),
    ...alignMiddle(vocabulary, middleQuery, middleSource),
    ...pairs(query.slice(query.length - end), source.slice(source.length - end)),
  ];
}

function alignMiddle(vocabulary: Vocabulary, query: Piece[], source: Piece[]): DiffOp[] {
  const [q, s] = [query[0], source[0]];
  if (q === undefined) return source.map((piece) => step(undefined, piece));
  if (s === undefined) return query.map((piece) => step(piece, undefined));
  if (query.length * source.length > MOST_CELLS) {
    return [{ op: 'replace', query: [q.start, query.at(-1)!.end], source: [s.start, source.at(-1)!.end] }];
  }
  const pairing = alignSequences({
    lengths: [query.length, source.length],
    dropA: (i) => weight(vocabulary, query[i]!),
    dropB: (j) => weight(vocabulary, source[j]!),
    replace: (i, j) => replace(vocabulary, query[i]!, source[j]!),
  });
  return pairing.map(([i, j]) => step(query[i], source[j]));
}

function pairs(query: Piece[], source: Piece[]): DiffOp[] {
  return query.map((piece, i) => step(piece, source[i]));
}

/** One piece of either side or both; a missing side's range is filled in by `merge`. */
function step(query: Piece | undefined, source: Piece | undefined): DiffOp {
  const range = (piece: Piece | undefined): [number, number] => (piece ? [piece.start, piece.end] : [-1, -1]);
  const both = query?.text === source?.text ? 'equal' : 'replace';
  const op = query === undefined ? 'delete' : source === undefined ? 'insert' : both;
  return { op, query: range(query), source: range(source) };
}

/** Joins neighbours of one kind, and neighbours of different kinds that are not equal into a replacement. */
function merge(steps: DiffOp[]): DiffOp[] {
  const ops: DiffOp[] = [];
  const at = { query: 0, source: 0 };
  for (const { op, ...ranges } of steps) {
    const query: [number, number] = ranges.query[0] < 0 ? [at.query, at.query] : ranges.query;
    const source: [number, number] = ranges.source[0] < 0 ? [at.source, at.source] : ranges.source;
    at.query = query[1];
    at.source = source[1];
    const last = ops.at(-1);
    if (last === undefined || (last.op === 'equal') !== (op === 'equal')) {
      ops.push({ op, query, source });
      continue;
    }
    last.query[1] = query[1];
    last.source[1] = source[1];
    if (last.op !== op) last.op = 'replace';
  }
  return ops;
}

function weight(vocabulary: Vocabulary, piece: Piece): number {
  return piece.unit < 0 ? WHITE_SPACE : vocabulary.weight[piece.unit]!;
}

function replace(vocabulary: Vocabulary, a: Piece, b: Piece): number {
  if (a.unit >= 0 && b.unit >= 0) return replaceCost(vocabulary, a.unit, b.unit);
  if (a.unit < 0 && b.unit < 0) return a.text === b.text ? 0 : WHITE_SPACE;
  return weight(vocabulary, a) + weight(vocabulary, b) + 1; // never a word for a space
}
