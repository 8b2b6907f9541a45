/** Items by what `key` says of them, in order. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const there = groups.get(key(item));
    if (there === undefined) groups.set(key(item), [item]);
    else there.push(item);
  }
  return groups;
}
