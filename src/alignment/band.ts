/** The part of the table of sentence pairs that is looked at: for each row a range of columns. */

export interface Band {
  /** First and last Korean sentence compared with each English sentence. */
  low: Int32Array;
  high: Int32Array;
  /** First and last English sentence compared with each Korean sentence. */
  rowLow: Int32Array;
  rowHigh: Int32Array;
  /** First and last point (number of Korean sentences passed) of the lattice after each number of English ones. */
  pointLow: Int32Array;
  pointHigh: Int32Array;
}

/** Longest bead on a side; the cells of a bead lie at most this far from its corners. */
export const MAX_SPAN = 3;

/** Makes a band of ranges of points, one for each number of English sentences passed (0…rows); both ends may only rise. */
export function bandOfPoints(pointLow: Int32Array, pointHigh: Int32Array, columns: number): Band {
  const rows = pointLow.length - 1;
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    low[row] = pointLow[Math.max(0, row + 1 - MAX_SPAN)]!;
    high[row] = Math.min(columns, pointHigh[Math.min(rows, row + MAX_SPAN)]!) - 1;
  }
  return { low, high, ...transposed(low, high, columns), pointLow, pointHigh };
}

function transposed(
  low: Int32Array,
  high: Int32Array,
  columns: number,
): { rowLow: Int32Array; rowHigh: Int32Array } {
  const rowLow = new Int32Array(columns);
  const rowHigh = new Int32Array(columns);
  for (let column = 0, first = 0, last = 0; column < columns; column++) {
    while (first < low.length && high[first]! < column) first++;
    while (last < low.length && low[last]! <= column) last++;
    rowLow[column] = first;
    rowHigh[column] = last - 1;
  }
  return { rowLow, rowHigh };
}

/** The whole table. */
export function fullBand(rows: number, columns: number): Band {
  return bandOfPoints(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), columns);
}
