import type { PairView } from './pairView.js';

/** `read`, done once for each pair however many checks ask. */
export function perPair<T>(read: (pair: PairView) => T): (pair: PairView) => T {
  const known = new WeakMap<PairView, { value: T }>();
  return (pair) => {
    const before = known.get(pair);
    if (before !== undefined) return before.value;
    const value = read(pair);
    known.set(pair, { value });
    return value;
  };
}
