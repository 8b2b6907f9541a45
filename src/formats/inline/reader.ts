/**
 * Reads inline markup. Each format says what its elements mean; what is code, text and pairs is decided here once.
 */
import type { InlineTag, InlineText } from '../format.js';
import type { XmlTag } from '../xml/parse.js';
import { InlineBuilder } from './builder.js';

/** What an inline element means. */
export type Meaning =
  /** Its text is native code (`bpt`, `ph`). */
  | { is: 'code'; tag: NewTag }
  /** A tag without text of its own (`x`, `ph` of XLIFF 2). */
  | { is: 'empty'; tag: NewTag }
  /** Marks up the text inside it (`g`, `pc`, `hi`): an opening tag here, a closing tag at its end. */
  | { is: 'pair'; id: string; type?: string | undefined; open?: string; close?: string }
  /** The text inside counts, the element does not (`sub`, `mrk`). */
  | { is: 'text' }
  /** Neither counts (deleted text in tracked changes). */
  | { is: 'hidden' }
  /** Stands for characters (`cp`). */
  | { is: 'characters'; text: string };

export type NewTag = Omit<InlineTag, 'at' | 'data' | 'type'> & { data?: string; type?: string | undefined };

/** Gives the meaning of an element; `next()` numbers the tags that have no id of their own. */
export type Vocabulary = (tag: XmlTag, next: () => string) => Meaning;

/** An open element. */
interface Frame {
  /** Native code is collected in `tag`; behind a `sub` the code goes on in a tag of its own. */
  code?: { tag: InlineTag | undefined; id: string };
  /** Tag to put at its end. */
  closing?: NewTag;
  hidden?: boolean;
}

export class InlineReader {
  private readonly inline = new InlineBuilder();
  private readonly frames: Frame[] = [];
  private numbered = 0;
  private readonly next = (): string => String(++this.numbered);

  constructor(private readonly vocabulary: Vocabulary) {}

  open(tag: XmlTag): void {
    const outer = this.frames.at(-1);
    this.frames.push(
      outer?.hidden === true ? { hidden: true } : this.frameFor(this.vocabulary(tag, this.next)),
    );
  }

  text(text: string): void {
    const frame = this.frames.at(-1);
    if (frame?.hidden === true) return;
    const code = frame?.code;
    if (code === undefined) this.inline.addText(text);
    else {
      code.tag ??= this.add({ kind: 'standalone', id: code.id });
      code.tag.data += text;
    }
  }

  close(): void {
    const frame = this.frames.pop();
    if (frame?.closing) this.add(frame.closing);
    const outer = this.frames.at(-1)?.code;
    if (outer && frame?.code === undefined) outer.tag = undefined;
  }

  build(): InlineText {
    return this.inline.build();
  }

  private frameFor(meaning: Meaning): Frame {
    switch (meaning.is) {
      case 'code':
        return { code: { tag: this.add(meaning.tag), id: meaning.tag.id } };
      case 'empty':
        this.add(meaning.tag);
        return {};
      case 'pair': {
        const { id, type, open, close } = meaning;
        this.add({ kind: 'open', id, type, ...(open !== undefined && { data: open }) });
        return { closing: { kind: 'close', id, ...(close !== undefined && { data: close }) } };
      }
      case 'hidden':
        return { hidden: true };
      case 'characters':
        this.inline.addText(meaning.text);
        return {};
      case 'text':
        return {};
    }
  }

  private add({ kind, id, type, data = '' }: NewTag): InlineTag {
    return this.inline.addTag({ kind, id, data, ...(type !== undefined && { type }) });
  }
}
