import { html, type Fragment } from '../html.js';

/** A text with ranges of it marked; overlapping ranges are one mark. */
export function highlighted(
  text: string,
  ranges: readonly (readonly [number, number])[],
  as: 'mark' | 'ins' = 'mark',
): Fragment {
  const pieces: Fragment[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    const inside = text.slice(from, end);
    pieces.push(
      text.slice(at, from),
      as === 'mark' ? html`<mark>${inside}</mark>` : html`<ins>${inside}</ins>`,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}
