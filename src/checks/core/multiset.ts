/** What two lists do not share, each item counted as often as it occurs; `key` says what is the same. */
export function difference<T>(
  left: readonly T[],
  right: readonly T[],
  key: (item: T) => string,
): { left: T[]; right: T[] } {
  return { left: without(left, right, key), right: without(right, left, key) };
}

function without<T>(from: readonly T[], taken: readonly T[], key: (item: T) => string): T[] {
  const counts = new Map<string, number>();
  for (const item of taken) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return from.filter((item) => {
    const left = counts.get(key(item)) ?? 0;
    counts.set(key(item), left - 1);
    return left <= 0;
  });
}
