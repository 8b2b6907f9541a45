/** A figure: a share of cases, what it should reach, and what it leaves aside. */
export interface Figure {
  what: string;
  hits: number;
  total: number;
  /** Per cent to reach at least (or at most, with `atMost`). */
  target?: number;
  atMost?: boolean;
  note?: string;
  /** A few of the cases that failed, for whoever works on the rules. */
  misses?: string[];
}

const SHOWN = Number(process.env['MISSES'] ?? 0);

/** Counts the cases for which `hit` is true; keeps descriptions of those for which it is false. */
export function measure<T>(
  what: string,
  cases: readonly T[],
  hit: (item: T) => boolean,
  options: Pick<Figure, 'target' | 'atMost' | 'note'> & { show?: (item: T) => string } = {},
): Figure {
  const { show, ...rest } = options;
  const failed = cases.filter((item) => !hit(item));
  const misses = show === undefined ? [] : failed.slice(0, SHOWN).map(show);
  return { what, hits: cases.length - failed.length, total: cases.length, misses, ...rest };
}

export const percent = ({ hits, total }: Figure): number => (total === 0 ? 0 : (100 * hits) / total);

/** True when the figure reaches its target, or has none. */
export function reached(figure: Figure): boolean {
  if (figure.target === undefined) return true;
  return figure.atMost === true ? percent(figure) <= figure.target : percent(figure) >= figure.target;
}

/** One line: the figure in per cent, its cases, the target and whether it is reached. */
export function line(figure: Figure): string {
  const target =
    figure.target === undefined
      ? ''
      : `${figure.atMost === true ? '≤' : '≥'} ${figure.target} ${reached(figure) ? 'ok' : 'MISSED'}`;
  const value = `${percent(figure).toFixed(1).padStart(6)} %  ${figure.hits}/${figure.total}`;
  const misses = (figure.misses ?? []).map((miss) => `\n      ${miss}`).join('');
  return `  ${figure.what.padEnd(62)} ${value.padEnd(24)} ${target.padEnd(14)} ${figure.note ?? ''}${misses}`.trimEnd();
}
