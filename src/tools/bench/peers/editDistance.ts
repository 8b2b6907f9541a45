/** Edits of one UTF-16 code unit between two texts (Levenshtein 1965), row by row. */
export function editDistance(a: string, b: string): number {
  const row = Uint32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const unit = a.charCodeAt(i - 1);
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = diagonal + (unit === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j]!;
      row[j] = Math.min(changed, diagonal + 1, row[j - 1]! + 1);
    }
  }
  return row[b.length]!;
}
