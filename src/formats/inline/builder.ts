import type { InlineTag, InlineText } from '../format.js';

/** Collects a text and its tags in reading order. */
export class InlineBuilder {
  private text = '';
  private readonly tags: InlineTag[] = [];

  addText(text: string): void {
    this.text += text;
  }

  /** Puts a tag at the end of the text so far. The object stays the builder's; its `data` may still grow. */
  addTag(tag: Omit<InlineTag, 'at'>): InlineTag {
    const placed: InlineTag = { at: this.text.length, ...tag };
    if (placed.type === undefined) delete placed.type;
    this.tags.push(placed);
    return placed;
  }

  build(): InlineText {
    return normalizeInline({ text: this.text, tags: this.tags });
  }
}

/** The text in NFC with the tags moved along. Tags that stood inside a composed character go behind it. */
export function normalizeInline(inline: InlineText): InlineText {
  const text = inline.text.normalize('NFC');
  if (text === inline.text) return inline;
  const tags = inline.tags.map((tag) => ({
    ...tag,
    at: Math.min(text.length, inline.text.slice(0, tag.at).normalize('NFC').length),
  }));
  return { text, tags };
}

/** A text without tags, in NFC. */
export function plain(text: string): InlineText {
  return { text: text.normalize('NFC'), tags: [] };
}
