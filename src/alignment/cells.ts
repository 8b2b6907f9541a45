/** What the witnesses of two sentences say of each other, kept for the pairs of sentences inside a band. */
import type { CellBand } from './band.js';
import type { Side } from './side.js';
import { WEIGHTS } from './weights.js';
import type { Voices, Witness } from './witnesses.js';

/**
 * A cell holds for each type of the English sentence, then of the Korean sentence, the weight of the best link found in
 * the other, over its miss; 0 where none is found. All cells lie in one array, since there may be a hundred thousand.
 */
export class Cells {
  private readonly misses: Voices['misses'];
  /** First cell of each row, by number, and where each cell lies in the pool; 0 where nothing was found. */
  private readonly rowStarts: Int32Array;
  private readonly places: Int32Array;
  private pool = new Float32Array(1024);
  private used = 1;
  /** Where the cells lie that are looked at together. */
  private readonly together = new Int32Array(3);

  constructor(
    private readonly en: Side,
    private readonly ko: Side,
    private readonly band: CellBand,
    voices: Voices,
  ) {
    this.misses = voices.misses;
    this.rowStarts = new Int32Array(en.size + 1);
    for (let row = 0; row < en.size; row++)
      this.rowStarts[row + 1] = this.rowStarts[row]! + Math.max(0, band.high[row]! - band.low[row]! + 1);
    this.places = new Int32Array(this.rowStarts[en.size]!);
    this.hearEnglish(voices.en);
    this.hearKorean(voices.ko);
  }

  /** Sum of what all witnesses of a bead say: sentences `[i, i + rows)` and `[j, j + columns)`, at most three a side. */
  evidence(i: number, j: number, rows: number, columns: number): number {
    let sum = 0;
    for (let row = i; row < i + rows; row++) sum += this.misses.en[row]! + this.foundInRow(row, j, columns);
    for (let column = j; column < j + columns; column++)
      sum += this.misses.ko[column]! + this.foundInColumn(column, i, rows);
    return sum;
  }

  /** What the witnesses of an English sentence find in some Korean ones. */
  private foundInRow(row: number, j: number, columns: number): number {
    let cells = 0;
    for (let column = j; column < j + columns; column++) {
      const place = this.place(row, column);
      if (place > 0) this.together[cells++] = place;
    }
    return this.sumOfBest(cells, this.en.sentences[row]!.length, discount(columns));
  }

  /** What the witnesses of a Korean sentence find in some English ones. */
  private foundInColumn(column: number, i: number, rows: number): number {
    let cells = 0;
    for (let row = i; row < i + rows; row++) {
      const place = this.place(row, column);
      if (place > 0) this.together[cells++] = place + this.en.sentences[row]!.length;
    }
    return this.sumOfBest(cells, this.ko.sentences[column]!.length, discount(rows));
  }

  /** Sum over the witnesses of the best that each finds in the cells in hand, less a discount for each that finds any. */
  private sumOfBest(cells: number, length: number, less: number): number {
    let sum = 0;
    for (let k = 0; cells > 0 && k < length; k++) {
      let best = this.pool[this.together[0]! + k]!;
      for (let cell = 1; cell < cells; cell++) best = Math.max(best, this.pool[this.together[cell]! + k]!);
      if (best > less) sum += best - less;
    }
    return sum;
  }

  private place(row: number, column: number): number {
    return this.places[this.rowStarts[row]! + column - this.band.low[row]!]!;
  }

  /** Where a cell lies, making room for it when it is new. */
  private placeToWrite(row: number, column: number): number {
    const cell = this.rowStarts[row]! + column - this.band.low[row]!;
    const known = this.places[cell]!;
    if (known > 0) return known;
    const place = this.used;
    this.used += this.en.sentences[row]!.length + this.ko.sentences[column]!.length;
    if (this.used > this.pool.length) this.pool = enlarged(this.pool, this.used);
    this.places[cell] = place;
    return place;
  }

  private raise(at: number, weight: number): void {
    if (weight > this.pool[at]!) this.pool[at] = weight;
  }

  private hearEnglish(voices: Witness[]): void {
    this.en.sentences.forEach((types, row) => {
      if (this.band.low[row]! > this.band.high[row]!) return;
      types.forEach((type, k) => {
        for (const { to, over } of voices[type]!.links)
          forEachWithin(
            this.ko.occurrences[to]!.sentences,
            this.band.low[row]!,
            this.band.high[row]!,
            (column) => this.raise(this.placeToWrite(row, column) + k, over),
          );
      });
    });
  }

  private hearKorean(voices: Witness[]): void {
    const { rowLow, rowHigh } = this.band;
    this.ko.sentences.forEach((types, column) => {
      if (rowLow[column]! > rowHigh[column]!) return;
      types.forEach((type, k) => {
        for (const { to, over } of voices[type]!.links)
          forEachWithin(this.en.occurrences[to]!.sentences, rowLow[column]!, rowHigh[column]!, (row) =>
            this.raise(this.placeToWrite(row, column) + this.en.sentences[row]!.length + k, over),
          );
      });
    });
  }
}

/** Of several sentences one speaks by chance that many times as often: what is found weighs less by the logarithm. */
function discount(sentences: number): number {
  return sentences === 1 ? 0 : WEIGHTS.union * Math.log(sentences);
}

function enlarged(pool: Float32Array, least: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(Math.max(least, 2 * pool.length));
  larger.set(pool);
  return larger;
}

/** Visits the members of a sorted list from `first` to `last`. */
function forEachWithin(
  sorted: readonly number[],
  first: number,
  last: number,
  visit: (value: number) => void,
): void {
  for (let at = firstFrom(sorted, first); at < sorted.length && sorted[at]! <= last; at++) visit(sorted[at]!);
}

/** First place of a sorted list that holds at least `value`. */
function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
