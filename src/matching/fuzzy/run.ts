/**
 * Segments of one language that do not change any more: slots in the order of their heavy length, and for every pair
 * of neighbouring tokens (in short texts every token too, and for the form of the whole text) the slots that hold it.
 */
import type { Vocabulary } from '../vocabulary.js';
import { SlotTable } from './slotTable.js';
import { formHash, MOST_COPIES, pairHash, readTokens, singleHash } from './tokens.js';

/** Up to this length single tokens are listed too: there are too few pairs to choose from. */
export const SHORT = 12;

/** Postings a bucket on average: fewer cost memory, more bring slots that do not hold the pair. */
const POSTINGS_PER_BUCKET = 8;

/** Slots that are worked on before a build pauses. */
const STEP = 256;

export interface Run {
  table: SlotTable;
  /** Slots by bucket, ascending within a bucket; those of bucket b are at `start[b]`–`start[b + 1]`. */
  postings: Uint32Array;
  start: Uint32Array;
  /** A hash shifted right by this is its bucket. */
  shift: number;
}

export const runMemory = (run: Run): number =>
  run.table.memoryBytes + run.postings.byteLength + run.start.byteLength;

/** First slot of a heavy length of at least `length`. */
export function firstSlot({ table }: Run, length: number): number {
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.length[middle]! < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Builds a run from the live slots of tables, pausing now and then so that a caller can spread the work. */
export function* buildRun(
  sources: readonly SlotTable[],
  vocabulary: Vocabulary,
  isLive: (id: number, version: number) => boolean,
): Generator<undefined, Run> {
  const table = yield* sortByLength(sources, isLive);
  const postings = postingCount(table);
  const shift = 32 - Math.max(4, Math.ceil(Math.log2(postings / POSTINGS_PER_BUCKET + 1)));
  const run = {
    table,
    postings: new Uint32Array(postings),
    start: new Uint32Array((1 << (32 - shift)) + 1),
    shift,
  };
  const hashes = new SlotHashes(vocabulary);
  yield* eachSlot(table.count, (slot) => {
    const count = hashes.read(table, slot);
    for (let i = 0; i < count; i++) run.start[(hashes.values[i]! >>> shift) + 1]!++;
  });
  for (let bucket = 1; bucket < run.start.length; bucket++) run.start[bucket]! += run.start[bucket - 1]!;
  yield undefined;
  const next = run.start.slice(0, -1);
  yield* eachSlot(table.count, (slot) => {
    const count = hashes.read(table, slot);
    for (let i = 0; i < count; i++) run.postings[next[hashes.values[i]! >>> shift]!++] = slot;
  });
  return run;
}

/** Does all steps of a build at once. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function* eachSlot(count: number, visit: (slot: number) => void): Generator<undefined> {
  for (let slot = 0; slot < count; slot++) {
    visit(slot);
    if (slot % STEP === STEP - 1) yield undefined;
  }
}

function* sortByLength(
  sources: readonly SlotTable[],
  isLive: (id: number, version: number) => boolean,
): Generator<undefined, SlotTable> {
  const live = sources.map((source) => new Uint32Array(source.count));
  const lengths: (number[] | undefined)[] = [];
  let slots = 0;
  let words = 0;
  for (const [number, source] of sources.entries()) {
    yield* eachSlot(source.count, (slot) => {
      if (!isLive(source.id[slot]!, source.version[slot]!)) return;
      live[number]![slot] = 1;
      slots++;
      words += source.words(slot);
      (lengths[source.length[slot]!] ??= []).push(number, slot);
    });
  }
  const table = new SlotTable(slots, words);
  for (const entries of lengths) {
    if (entries === undefined) continue;
    for (let i = 0; i < entries.length; i += 2) table.copy(sources[entries[i]!]!, entries[i + 1]!);
    yield undefined;
  }
  return table;
}

function postingCount({ count, length }: SlotTable): number {
  let postings = 0;
  for (let slot = 0; slot < count; slot++) {
    const tokens = length[slot]!;
    postings += 1 + Math.max(0, tokens - 1) + (tokens <= SHORT ? tokens : 0);
  }
  return postings;
}

/** All hashes under which a slot is listed. */
class SlotHashes {
  values = new Uint32Array(0);
  private units = new Int32Array(0);
  private tokens = new Int32Array(0);

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Reads a slot's hashes into `values`; returns how many. */
  read(table: SlotTable, slot: number): number {
    this.makeRoom(table.words(slot));
    const { units, tokens } = this;
    const length = readTokens(this.vocabulary, units, table.read(slot, units), tokens);
    const { values } = this;
    let count = 0;
    values[count++] = formHash(table.formA[slot]!, table.formB[slot]!);
    for (let i = 1; i < length; i++) values[count++] = pairHash(tokens[i - 1]!, tokens[i]!);
    if (length <= SHORT) for (let i = 0; i < length; i++) values[count++] = singleHash(tokens[i]!);
    return count;
  }

  private makeRoom(words: number): void {
    if (words <= this.units.length) return;
    this.units = new Int32Array(words * 2);
    this.tokens = new Int32Array(this.units.length * MOST_COPIES);
    this.values = new Uint32Array(this.tokens.length + 1 + SHORT);
  }
}
