/**
 * The same items, each asked for while the one before is still being worked on: a file is parsed while the database
 * stores what was parsed before.
 */
export async function* readAhead<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = items[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<T>> => {
    const result = iterator.next();
    // A failure is for who takes the item; until then it must not count as unhandled.
    result.catch(() => undefined);
    return result;
  };
  try {
    for (let next = ask(); ;) {
      const result = await next;
      if (result.done === true) return;
      next = ask();
      yield result.value;
    }
  } finally {
    await iterator.return?.();
  }
}
