/** Changes to a text by place, and the pieces of XML that they put in. */
import { XmlEscaper } from '../xml/escape.js';
import type { Part, Range } from './spots.js';

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A start tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const attribute = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (attribute.test(tag)) return tag.replace(attribute, (_, before: string) => `${before}"${value}"`);
  return tag.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end}`);
}

/** An element with its content replaced; a self-closing one is opened up. */
export function withContent(
  file: string,
  range: Range,
  content: string,
  tag = file.slice(range.start, range.openEnd),
): string {
  const name = nameOf(tag);
  const end = range.end === range.openEnd ? `</${name}>` : file.slice(range.closeStart, range.end);
  return `${tag.replace(/\s*\/>$/, '>')}${content}${end}`;
}

/** Name of a start tag with its prefix. */
export function nameOf(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
}

/** `xlf:target` beside `xlf:source`. */
export function sibling(file: string, range: Range, local: string): string {
  return nameOf(file.slice(range.start, range.openEnd)).replace(/[^:]+$/, local);
}

const MARKUP = /<((?:[\w.-]+:)?(?:bpt|ept|ph|it))\b[^>]*[^/>]>[^]*?<\/\1\s*>|<[^>]+>/g;
const escaper = new XmlEscaper();

/**
 * A translation as content of a target. Tags before and behind the source text go before and behind it; `whole` is
 * false when there are tags within, whose place in the translation nobody knows: they are left out.
 */
export function contentOf(
  file: string,
  { sourceRange, source }: Part,
  target: string,
): { content: string; whole: boolean } {
  const text = escaper.text(target);
  if (source.tags.length === 0) return { content: text, whole: true };
  const raw = file.slice(sourceRange.openEnd, sourceRange.closeStart);
  const tokens = [...raw.matchAll(MARKUP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let before = 0;
  while (tokens[0]?.start === before) before = tokens.shift()!.end;
  let behind = raw.length;
  while (tokens.at(-1)?.end === behind) behind = tokens.pop()!.start;
  if (tokens.length > 0) return { content: text, whole: false };
  return { content: raw.slice(0, before) + text + raw.slice(behind), whole: true };
}

export function escaped(text: string): string {
  return escaper.text(text);
}
