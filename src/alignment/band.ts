/** The part of the table of sentence pairs that is looked at: for each row a range of columns. */

export interface CellBand {
  /** First and last Korean sentence compared with each English sentence. */
  low: Int32Array;
  high: Int32Array;
  /** First and last English sentence compared with each Korean sentence. */
  rowLow: Int32Array;
  rowHigh: Int32Array;
}

/** Cells, and the points of the lattice between which their beads lie. */
export interface Band extends CellBand {
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

/** Up to so many pairs of sentences all are looked at: 200 × 200, some 30 ms. */
const SMALL = 40_000;
/** Sentences on either side of the way that are looked at. */
const MARGIN = 15;
/** Between two anchors everything is looked at up to this many sentences a side, beyond only along the diagonal. */
const OPEN = 120;

/** The whole table when it is small, otherwise the surroundings of the way through the anchors. */
export function chooseBand(rows: number, columns: number, anchors: () => readonly Corner[]): Band {
  return rows * columns <= SMALL ? fullBand(rows, columns) : bandAround(rows, columns, anchors());
}

interface Corner {
  en: number;
  ko: number;
}

function bandAround(rows: number, columns: number, anchors: readonly Corner[]): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1).fill(0);
  const corners = [{ en: 0, ko: 0 }, ...anchors, { en: rows, ko: columns }];
  for (let k = 1; k < corners.length; k++) openBetween(corners[k - 1]!, corners[k]!, low, high);
  for (let i = 0; i <= rows; i++) {
    low[i] = Math.max(0, low[i]! - MARGIN);
    high[i] = Math.min(columns, high[i]! + MARGIN);
  }
  return bandOfPoints(fallingBack(low), rising(high), columns);
}

/** Opens, for each row from one corner to the next, the columns between them or those near the diagonal. */
function openBetween(from: Corner, to: Corner, low: Int32Array, high: Int32Array): void {
  const slope = (to.ko - from.ko) / Math.max(1, to.en - from.en);
  const open = to.en - from.en <= OPEN && to.ko - from.ko <= OPEN;
  for (let i = from.en; i <= to.en; i++) {
    const middle = from.ko + slope * (i - from.en);
    const reach = OPEN / 2 + slope;
    low[i] = Math.min(low[i]!, open ? from.ko : Math.max(from.ko, Math.floor(middle - reach)));
    high[i] = Math.max(high[i]!, open ? to.ko : Math.min(to.ko, Math.ceil(middle + reach)));
  }
}

/** Makes the lower edge rise only, by lowering what comes before. */
function fallingBack(low: Int32Array): Int32Array {
  for (let i = low.length - 2; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  return low;
}

/** Makes the upper edge rise only, by raising what comes after. */
function rising(high: Int32Array): Int32Array {
  for (let i = 1; i < high.length; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  return high;
}

/** Some sentences of both sides. */
export interface Block {
  row: number;
  rows: number;
  column: number;
  columns: number;
}

/** The cells of a block only. */
export function blockCells(block: Block, rows: number, columns: number): CellBand {
  const inRows = (at: number) => at >= block.row && at < block.row + block.rows;
  const inColumns = (at: number) => at >= block.column && at < block.column + block.columns;
  return {
    low: Int32Array.from({ length: rows }, (_, at) => (inRows(at) ? block.column : 0)),
    high: Int32Array.from({ length: rows }, (_, at) => (inRows(at) ? block.column + block.columns - 1 : -1)),
    rowLow: Int32Array.from({ length: columns }, (_, at) => (inColumns(at) ? block.row : 0)),
    rowHigh: Int32Array.from({ length: columns }, (_, at) =>
      inColumns(at) ? block.row + block.rows - 1 : -1,
    ),
  };
}
