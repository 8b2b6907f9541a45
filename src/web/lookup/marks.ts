/** Texts with their marks: differences of a match, places of terms and names. */
import type { LookupAnswer } from '../../memory/lookup.js';
import type { Match } from '../../memory/matches.js';
import { html, type Fragment } from '../html.js';

/** The match's source: what the query does not have is struck, what differs is marked. */
export function markedSource({ source, diff }: Match): Fragment {
  return diff.map(({ op, source: [start, end] }) => {
    const text = source.slice(start, end);
    if (op === 'equal') return text;
    return text === ''
      ? html`<ins class="gap" aria-hidden="true"></ins>`
      : html`<mark class="${op}">${text}</mark>`;
  });
}

/** The match's target, repaired where that is possible, with each repair marked. */
export function markedTarget({ target, repair }: Match): Fragment {
  if (!repair) return target;
  const pieces: Fragment[] = [];
  let at = 0;
  for (const { start, end, from } of [...repair.changes].sort((a, b) => a.start - b.start)) {
    pieces.push(
      repair.target.slice(at, start),
      html`<ins title="${from}">${repair.target.slice(start, end)}</ins>`,
    );
    at = end;
  }
  return [...pieces, repair.target.slice(at)];
}

interface Span {
  start: number;
  end: number;
  className: string;
}

/** The text with names and terms underlined; where both are, the name. */
export function underlined({ text, names, terms }: LookupAnswer): Fragment {
  const spans: Span[] = [
    ...names.map(({ start, end }) => ({ start, end, className: 'name' })),
    ...terms.map(({ start, end, status }) => ({ start, end, className: `term ${status}` })),
  ];
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Fragment[] = [];
  let at = 0;
  for (const { start, end, className } of spans) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), html`<span class="${className}">${text.slice(start, end)}</span>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
