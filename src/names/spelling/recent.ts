/** Enough for one suggestion, which asks about the same few names again and again. */
const MOST = 64;

/** `make` with a memory of the last texts that it was asked for; the oldest are forgotten. */
export function recent<T>(make: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    const made = make(text);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(text, made);
    return made;
  };
}
