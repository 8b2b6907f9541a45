/** Of the suggestions shown with 0.8, are eight in ten right? */

/** A candidate as it was shown, and whether it was the right one. */
export interface Shown {
  confidence: number;
  right: boolean;
}

export interface Tenth {
  from: number;
  cases: number;
  /** Mean confidence shown and share that was right, both in per cent. */
  said: number;
  was: number;
}

/** Candidates by tenth of confidence. */
export function tenths(shown: readonly Shown[]): Tenth[] {
  return Array.from({ length: 10 }, (_, i) => {
    const inside = shown.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i);
    const mean = (value: (item: Shown) => number): number =>
      inside.length === 0 ? 0 : (100 * inside.reduce((sum, item) => sum + value(item), 0)) / inside.length;
    return {
      from: i / 10,
      cases: inside.length,
      said: mean((item) => item.confidence),
      was: mean((item) => (item.right ? 1 : 0)),
    };
  });
}

/** Tenths with at least this many cases must be within five points. */
export const ENOUGH = 100;
export const TOLERANCE = 5;

export const isOff = ({ cases, said, was }: Tenth): boolean =>
  cases >= ENOUGH && Math.abs(said - was) > TOLERANCE;

/** The table, a line a tenth. */
export function calibrationTable(shown: readonly Shown[]): string[] {
  return tenths(shown).map((tenth) => {
    const verdict = tenth.cases < ENOUGH ? 'few' : isOff(tenth) ? 'OFF' : 'ok';
    const range = `${tenth.from.toFixed(1)}–${(tenth.from + 0.1).toFixed(1)}`;
    return `  ${range}  said ${tenth.said.toFixed(1).padStart(5)}  was ${tenth.was.toFixed(1).padStart(5)}  cases ${String(tenth.cases).padStart(6)}  ${verdict}`;
  });
}
