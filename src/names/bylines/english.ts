/** Reads English bylines (`By Jeon Hye-jin, Beijing correspondent`) by the same templates, and writes them in Korean. */
import { textOf } from '../source.js';
import { sourceOf, type NameIndex } from '../nameIndex.js';
import { contextOf } from '../parse/context.js';
import { parsePhrase, type Parse } from '../parse/phrase.js';
import { byRule } from '../write/choice.js';
import { partOf } from '../write/post.js';
import { writePhrase } from '../write/phrase.js';
import { toSuggestion } from '../write/suggestion.js';
import type { Byline } from './byline.js';
import { addressAt } from './email.js';

const START = /^\s*(?=(?:By|BY) \p{Lu})/u;
const ADDRESS_START = /[\s(,]+[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@/;
/** No byline is longer, in UTF-16 code units. */
const LONGEST = 160;

/** The byline that a line begins with, in offsets of the line; null when it has none. */
export function englishByline(line: string, index: NameIndex): Byline | null {
  const start = START.exec(line)?.[0].length;
  if (start === undefined || line.length - start > LONGEST) return null;
  const address = ADDRESS_START.exec(line.slice(start));
  const text = address === null ? line.slice(start).trimEnd() : line.slice(start, start + address.index);
  const context = contextOf(index, sourceOf(index, text, 'en'));
  const parse = parsePhrase(context, 0, { part: 'byline', whole: true }).sort(
    (a, b) => b.weight - a.weight,
  )[0];
  if (parse === undefined) return null;
  const email = address === null ? null : addressAt(line, start + text.length);
  const end = email?.end ?? start + textOf(context.source, 0, context.end).length;
  return bylineOf(parse, { raw: line.slice(start, end), start, end, email: email?.text ?? null }, index);
}

function bylineOf(
  parse: Parse,
  found: Pick<Byline, 'raw' | 'start' | 'end' | 'email'>,
  index: NameIndex,
): Byline {
  const { persons, posts, places } = parse.reading;
  const title = posts[0]?.title.text ?? null;
  const place = places.find(({ concept }) => concept?.kind !== 'organization')?.text ?? null;
  const env = {
    index,
    query: { text: found.raw, from: 'en', to: 'ko' } as const,
    memory: undefined,
    reading: parse.reading,
  };
  const phrase = writePhrase(parse.template, env)[0]!;
  const parts = [...phrase.parts];
  if (found.email !== null) {
    const kept = byRule('kept as written', found.email, {
      confidence: 1,
      detail: `${found.email} is kept as it is.`,
    });
    parts.push(partOf('email', found.email, kept));
  }
  const text = found.email === null ? phrase.text : `${phrase.text} ${found.email}`;
  return {
    ...found,
    place,
    persons: persons.map((person) => ({ name: person.text, title })),
    suggestion: toSuggestion({ text, parts }, 'byline', 1),
  };
}
