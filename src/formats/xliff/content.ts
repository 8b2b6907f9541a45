/** A `<source>`, `<seg-source>` or `<target>`: its whole text, and its segments where it is segmented. */
import type { InlineText } from '../format.js';
import { InlineReader } from '../inline/reader.js';
import type { XmlTag } from '../xml/parse.js';
import { xliffVocabulary } from './inline.js';

export class ContentReader {
  private readonly whole = new InlineReader(xliffVocabulary);
  private readonly parts = new Map<string, InlineReader>();
  private segment: InlineReader | undefined;
  /** Depth below the segment's `mrk`. */
  private inside = 0;

  open(tag: XmlTag): void {
    this.whole.open(tag);
    if (this.segment) {
      this.inside++;
      this.segment.open(tag);
    } else if (tag.local === 'mrk' && tag.attributes['mtype'] === 'seg') {
      this.segment = new InlineReader(xliffVocabulary);
      this.parts.set(tag.attributes['mid'] ?? String(this.parts.size), this.segment);
    }
  }

  text(text: string): void {
    this.whole.text(text);
    this.segment?.text(text);
  }

  close(): void {
    this.whole.close();
    if (!this.segment) return;
    if (this.inside === 0) this.segment = undefined;
    else {
      this.inside--;
      this.segment.close();
    }
  }

  build(): InlineText {
    return this.whole.build();
  }

  /** By `mid`; empty when the text is not segmented. */
  segments(): Map<string, InlineText> {
    return new Map([...this.parts].map(([mid, reader]) => [mid, reader.build()]));
  }
}
