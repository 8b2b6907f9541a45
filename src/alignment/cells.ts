/** What the witnesses of two sentences say of each other, kept for the pairs inside a band. */
import type { Band } from './band.js';
import type { Side } from './side.js';
import type { Witness } from './witnesses.js';

/** For each type of the English and of the Korean sentence the weight of its best link over its miss, 0 without. */
export interface Cell {
  en: Float32Array;
  ko: Float32Array;
}

export class Cells {
  private readonly rows: (Cell | undefined)[][];
  private readonly misses: { en: Float64Array; ko: Float64Array };

  constructor(
    private readonly en: Side,
    private readonly ko: Side,
    private readonly band: Band,
    voices: { en: Witness[]; ko: Witness[] },
  ) {
    this.rows = Array.from({ length: en.size }, () => []);
    this.misses = { en: sentenceMisses(en, voices.en), ko: sentenceMisses(ko, voices.ko) };
    this.hearEnglish(voices.en);
    this.hearKorean(voices.ko);
  }

  /** Sum of what all witnesses of a bead say: sentences `[i, i + rows)` and `[j, j + columns)`. */
  evidence(i: number, j: number, rows: number, columns: number): number {
    let sum = 0;
    for (let row = i; row < i + rows; row++) sum += this.misses.en[row]! + this.bestOfRow(row, j, columns);
    for (let column = j; column < j + columns; column++) {
      sum += this.misses.ko[column]! + this.bestOfColumn(column, i, rows);
    }
    return sum;
  }

  private bestOfRow(row: number, j: number, columns: number): number {
    const cells: Float32Array[] = [];
    for (let column = j; column < j + columns; column++) {
      const cell = this.cell(row, column);
      if (cell !== undefined) cells.push(cell.en);
    }
    return sumOfMaxima(cells);
  }

  private bestOfColumn(column: number, i: number, rows: number): number {
    const cells: Float32Array[] = [];
    for (let row = i; row < i + rows; row++) {
      const cell = this.cell(row, column);
      if (cell !== undefined) cells.push(cell.ko);
    }
    return sumOfMaxima(cells);
  }

  private cell(row: number, column: number): Cell | undefined {
    return this.rows[row]![column - this.band.low[row]!];
  }

  private cellToWrite(row: number, column: number): Cell {
    const place = column - this.band.low[row]!;
    return (this.rows[row]![place] ??= {
      en: new Float32Array(this.en.sentences[row]!.length),
      ko: new Float32Array(this.ko.sentences[column]!.length),
    });
  }

  private hearEnglish(voices: Witness[]): void {
    this.en.sentences.forEach((types, row) => {
      const range = [this.band.low[row]!, this.band.high[row]!] as const;
      types.forEach((type, place) => {
        for (const { to, over } of voices[type]!.links)
          for (const column of within(this.ko.occurrences[to]!.sentences, range))
            raise(this.cellToWrite(row, column).en, place, over);
      });
    });
  }

  private hearKorean(voices: Witness[]): void {
    this.ko.sentences.forEach((types, column) => {
      const range = [this.band.rowLow[column]!, this.band.rowHigh[column]!] as const;
      types.forEach((type, place) => {
        for (const { to, over } of voices[type]!.links)
          for (const row of within(this.en.occurrences[to]!.sentences, range))
            raise(this.cellToWrite(row, column).ko, place, over);
      });
    });
  }
}

function raise(vector: Float32Array, place: number, value: number): void {
  if (value > vector[place]!) vector[place] = value;
}

/** The members of a sorted list from `first` to `last`. */
function within(sorted: readonly number[], [first, last]: readonly [number, number]): readonly number[] {
  return sorted.slice(firstFrom(sorted, first), firstFrom(sorted, last + 1));
}

function sentenceMisses(side: Side, voices: Witness[]): Float64Array {
  return Float64Array.from(side.sentences, (types) =>
    types.reduce((sum, type) => sum + voices[type]!.miss, 0),
  );
}

function sumOfMaxima(vectors: readonly Float32Array[]): number {
  const [first, ...others] = vectors;
  if (first === undefined) return 0;
  let sum = 0;
  for (let place = 0; place < first.length; place++) {
    let best = first[place]!;
    for (const vector of others) best = Math.max(best, vector[place]!);
    sum += best;
  }
  return sum;
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
