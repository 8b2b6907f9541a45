/**
 * The content of `<seg>` (TMX 1.4b §4, “Content Markup”): text inside bpt, ept, it, ph and ut is native code,
 * `sub` is text again, `hi` marks a stretch of text.
 */
import type { InlineTag, InlineText } from '../format.js';
import { InlineBuilder } from '../inline/builder.js';
import type { XmlTag } from '../xml/parse.js';

type Kind = InlineTag['kind'];

/** An open element: native code is collected in `code`, everything else is text. */
interface Frame {
  code?: { tag: InlineTag | undefined; id: string };
  /** Id of the closing tag that its end stands for. */
  closes?: string;
}

export class SegmentReader {
  private readonly inline = new InlineBuilder();
  private readonly frames: Frame[] = [];
  /** `i` of a bpt to the id it was given, for its ept. */
  private ids: Map<string, string> | undefined;
  private standalone = 0;

  open(tag: XmlTag): void {
    const frame = this.frameFor(tag);
    this.frames.push(frame);
  }

  text(text: string): void {
    const code = this.frames.at(-1)?.code;
    if (code === undefined) this.inline.addText(text);
    else {
      // Behind a `sub` the code goes on: as a tag of its own, since text now stands between.
      code.tag ??= this.addCode('standalone', code.id);
      code.tag.data += text;
    }
  }

  close(): void {
    const frame = this.frames.pop();
    if (frame?.closes !== undefined) this.inline.addTag({ kind: 'close', id: frame.closes, data: '' });
    const outer = this.frames.at(-1)?.code;
    if (outer && frame?.code === undefined) outer.tag = undefined;
  }

  build(): InlineText {
    return this.inline.build();
  }

  private frameFor(tag: XmlTag): Frame {
    const kind = kindOf(tag);
    if (kind !== undefined) return this.codeFrame(tag, kind);
    if (tag.name === 'sub') return {};
    const id = this.newId(tag);
    if (tag.selfClosing) {
      this.addCode('standalone', id, tag.attributes['type']);
      return {};
    }
    this.addCode('open', id, tag.attributes['type']);
    return { closes: id };
  }

  private codeFrame(tag: XmlTag, kind: Kind): Frame {
    const id = tag.name === 'ept' ? this.idOfEnd(tag) : this.newId(tag);
    if (tag.name === 'bpt') (this.ids ??= new Map()).set(tag.attributes['i'] ?? id, id);
    return { code: { tag: this.addCode(kind, id, tag.attributes['type']), id } };
  }

  private addCode(kind: Kind, id: string, type?: string): InlineTag {
    return this.inline.addTag({ kind, id, data: '', ...(type !== undefined && { type }) });
  }

  /** `x` says what corresponds in the other language; without it the order does. */
  private newId({ name, attributes }: XmlTag): string {
    const named = attributes['x'] ?? (name === 'bpt' ? attributes['i'] : attributes['id']);
    return named ?? String(++this.standalone);
  }

  private idOfEnd({ attributes }: XmlTag): string {
    const i = attributes['i'] ?? '';
    return this.ids?.get(i) ?? i;
  }
}

function kindOf({ name, attributes }: XmlTag): Kind | undefined {
  switch (name) {
    case 'bpt':
      return 'open';
    case 'ept':
      return 'close';
    case 'it':
      return attributes['pos'] === 'end' ? 'close' : 'open';
    case 'ph':
    case 'ut':
      return 'standalone';
    default:
      return undefined;
  }
}
