/** Addresses, tags, placeholders and code: pieces of a text that are no prose and are copied, not translated. */
import type { Span } from './finding.js';

export type InlineKind = 'url' | 'email' | 'handle' | 'tag' | 'placeholder' | 'code';

export interface InlineSpan extends Span {
  kind: InlineKind;
  text: string;
}

/** Each repetition is bounded, so that a hostile text costs linear time. First kind wins where two overlap. */
const READERS: readonly [InlineKind, RegExp][] = [
  ['code', /``[^`\n]{1,400}``|`[^`\n<>]{1,400}`|`<[^`\n]{1,400}`/gu],
  ['tag', /<\/?[A-Za-z][A-Za-z0-9:-]{0,40}(?:\s[^<>]{0,400})?\/?>/gu],
  ['url', /\b(?:https?:\/\/|www\.)[^\s<>"'`()[\]{}가-힣“”‘’「」]{2,2000}/gu],
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/gu],
  ['handle', /(?<![\w@.+/-])@[A-Za-z][A-Za-z0-9_]{1,29}\b/gu],
  ['placeholder', /\$?\{[A-Za-z0-9_.-]{0,60}\}|%(?:\d\$)?[sd](?![A-Za-z])|%\([A-Za-z0-9_]{1,60}\)[sd]/gu],
];

/** Sentence punctuation that follows an address and does not belong to it. */
const TRAILING = /[.,;:!?…]+$/u;

function read(kind: InlineKind, pattern: RegExp, text: string): InlineSpan[] {
  return [...text.matchAll(pattern)].map((match) => {
    const piece = kind === 'url' ? match[0].replace(TRAILING, '') : match[0];
    return { kind, text: piece, start: match.index, end: match.index + piece.length };
  });
}

/** True where the two ranges share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Pieces of `text` that are no prose, in order, without overlap. */
export function inlineSpans(text: string): InlineSpan[] {
  const found = READERS.flatMap(([kind, pattern]) => read(kind, pattern, text));
  const order = new Map(READERS.map(([kind], rank) => [kind, rank]));
  found.sort((a, b) => a.start - b.start || order.get(a.kind)! - order.get(b.kind)!);
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** `text` with each piece in `spans` as spaces, so that offsets stay and nothing is read there. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
