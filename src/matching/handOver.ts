/** Hands objects made of typed arrays from thread to thread: the memory moves, nothing is copied. */

/** The memory of all typed arrays in a value, for the transfer list of a message. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(buffersOf);
}

/** A message carries fields, but not classes: gives `made`, a new object of the class, the fields of `data`. */
export function takeOver<T extends object>(made: T, data: T): T {
  for (const key of Object.keys(data) as (keyof T & string)[]) {
    const field = made[key];
    if (isOfOwnClass(field)) takeOver(field, data[key] as object);
    else made[key] = data[key];
  }
  return made;
}

const isOfOwnClass = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !ArrayBuffer.isView(value) &&
  !Array.isArray(value) &&
  !(value instanceof Map);
