/** A stream whose beginning has been looked at and which still gives everything. */
export interface Peeked {
  /** At least `wanted` bytes, or the whole stream when it is shorter. */
  head: Uint8Array;
  all: AsyncGenerator<Uint8Array>;
}

/** Reads until `wanted` bytes are known. */
export async function peek(bytes: AsyncIterable<Uint8Array>, wanted: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  // One large chunk is not copied.
  const head = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  return { head, all: resume(head, iterator) };
}

async function* resume(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
