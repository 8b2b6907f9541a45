import type { InlineTag, InlineText } from '../format.js';

/**
 * For each tag the index of its partner: a `close` belongs to the nearest earlier `open` of the same id that has
 * none yet. undefined for standalone tags and for those without a partner in this text.
 */
export function pairTags(tags: readonly InlineTag[]): (number | undefined)[] {
  const partners = new Array<number | undefined>(tags.length).fill(undefined);
  const open = new Map<string, number[]>();
  tags.forEach((tag, index) => {
    if (tag.kind === 'open') open.set(tag.id, [...(open.get(tag.id) ?? []), index]);
    if (tag.kind !== 'close') return;
    const partner = open.get(tag.id)?.pop();
    if (partner === undefined) return;
    partners[index] = partner;
    partners[partner] = index;
  });
  return partners;
}

/** A piece of text, or a tag with its partner. */
export type InlinePart = { text: string } | { tag: InlineTag; index: number; partner: number | undefined };

/** The text and its tags in reading order. */
export function* partsOf(inline: InlineText): Generator<InlinePart> {
  const partners = pairTags(inline.tags);
  let done = 0;
  for (const [index, tag] of inline.tags.entries()) {
    if (tag.at > done) yield { text: inline.text.slice(done, tag.at) };
    done = Math.max(done, tag.at);
    yield { tag, index, partner: partners[index] };
  }
  if (done < inline.text.length) yield { text: inline.text.slice(done) };
}
