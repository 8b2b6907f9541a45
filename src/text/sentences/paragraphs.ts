/** Paragraphs: the lines of a text, with lines that were only wrapped put together. */

export interface Span {
  /** UTF-16 offsets, end exclusive, white space around left out. */
  start: number;
  end: number;
  text: string;
}

/**
 * Paragraphs of `text` in order. A line break ends one, unless the next line goes on in small letters after a line
 * without closing punctuation, as wrapped e-mail does.
 */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { index, 0: breaks } of text.matchAll(/[\r\n\u0085\u2028\u2029]+/g)) {
    if (isWrapped(text, index, index + breaks.length)) continue;
    pushTrimmed(paragraphs, text, { start, end: index });
    start = index + breaks.length;
  }
  pushTrimmed(paragraphs, text, { start, end: text.length });
  return paragraphs;
}

/** One line break between a word or comma and a small Latin letter. */
function isWrapped(text: string, from: number, to: number): boolean {
  const single = /^\r?\n$/.test(text.slice(from, Math.min(to, from + 3)));
  return single && /[a-z,;] ?$/.test(text.slice(Math.max(0, from - 2), from)) && /[a-z]/.test(text[to] ?? '');
}

/** Adds the span without the white space around it, nothing where nothing remains. */
export function pushTrimmed(spans: Span[], text: string, span: { start: number; end: number }): void {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end, text: text.slice(start, end) });
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)
  );
}
