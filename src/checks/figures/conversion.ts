/** Units that a translator converts, with what one of the first is in the second. */
const FACTORS: readonly (readonly [from: string, to: string, factor: number])[] = [
  ['mile', 'km', 1.609344],
  ['foot', 'm', 0.3048],
  ['foot', 'cm', 30.48],
  ['yard', 'm', 0.9144],
  ['inch', 'cm', 2.54],
  ['pound', 'kg', 0.453592],
  ['acre', 'm2', 4046.86],
  ['acre', 'ha', 0.404686],
  ['acre', 'pyeong', 1224.17],
  ['pyeong', 'm2', 3.30579],
  ['gallon', 'L', 3.78541],
  ['ounce', 'g', 28.3495],
  ['decade', 'year', 10],
  ['km', 'm', 1000],
  ['m', 'cm', 100],
  ['cm', 'mm', 10],
  ['kg', 'g', 1000],
  ['t', 'kg', 1000],
  ['ha', 'm2', 10_000],
  ['km2', 'ha', 100],
  ['hour', 'minute', 60],
  ['minute', 'second', 60],
  ['day', 'hour', 24],
  ['week', 'day', 7],
  ['year', 'month', 12],
  ['GW', 'MW', 1000],
  ['MW', 'kW', 1000],
];

/** What one `from` is in `to`, either way round; undefined where they do not measure the same. */
export function conversionFactor(from: string | undefined, to: string | undefined): number | undefined {
  for (const [a, b, factor] of FACTORS) {
    if (a === from && b === to) return factor;
    if (a === to && b === from) return 1 / factor;
  }
  return undefined;
}

/** True for two different units of one dimension, such as kg and t. */
export function measureSame(a: string, b: string): boolean {
  return conversionFactor(a, b) !== undefined;
}

/** ISO 4217 codes. */
export function isCurrency(unit: string | undefined): unit is string {
  return unit !== undefined && /^[A-Z]{3}$/u.test(unit);
}
