/**
 * The only file that knows `saxes`. Turns bytes into calls of a visitor, guards against hostile documents, and
 * hands on what the visitor emits, batch by batch, so that memory stays bounded whatever the size of the file.
 */
import { SaxesParser } from 'saxes';
import { decodeXml } from '../encoding/decode.js';
import { FormatError, type FormatErrorCode, type FormatErrorParams } from '../errors.js';
import { withLimits, type Limits } from '../limits.js';
import { NamespaceScope } from './namespaces.js';

export interface XmlTag {
  /** Name with its prefix, as written. */
  name: string;
  /** Name without prefix. Only with `namespaces`. */
  local: string;
  /** Namespace, `''` for none or for a prefix that nothing declares. Only with `namespaces`. */
  uri: string;
  /** By name as written, entities resolved. */
  attributes: Readonly<Record<string, string>>;
  selfClosing: boolean;
}

export interface XmlVisitor {
  open(tag: XmlTag): void;
  /** Every `open` has one, a self-closing element too. */
  close(name: string): void;
  /** Character data and CDATA; one text may come in several calls. */
  text(text: string): void;
}

/** What a visitor can ask and do. */
export interface XmlSource<E> {
  emit(event: E): void;
  /** A new unit begins: counts it and bounds its length. */
  beginUnit(): void;
  endUnit(): void;
  /** Line of the tag just read, from 1. */
  readonly line: number;
  /** UTF-16 offset after the tag just read, in the decoded document without its byte order mark. */
  readonly position: number;
  /** Units begun so far. */
  readonly unit: number;
  /** Stops reading here. */
  fail(code: FormatErrorCode, params?: FormatErrorParams): never;
}

export interface XmlOptions {
  limits?: Partial<Limits> | undefined;
  /** Resolve namespaces (costs time; TMX has none). */
  namespaces?: boolean;
}

/** Reads a document. Throws FormatError with line, column and unit at the first fault. */
export async function* readXml<E>(
  bytes: AsyncIterable<Uint8Array>,
  options: XmlOptions,
  visitorFor: (source: XmlSource<E>) => XmlVisitor,
): AsyncGenerator<E> {
  const reader = new XmlReader<E>(options, visitorFor);
  for await (const text of decodeXml(bytes)) {
    reader.write(text);
    yield* reader.take();
  }
  reader.end();
  yield* reader.take();
}

class XmlReader<E> implements XmlSource<E> {
  private readonly parser = new SaxesParser({ xmlns: false });
  private readonly limits: Limits;
  private readonly scope: NamespaceScope | undefined;
  private readonly visitor: XmlVisitor;
  private events: E[] = [];
  private depth = 0;
  private attributes = 0;
  private ending = false;
  /** How often the parser has reported anything, and how much it has read without doing so. */
  private heard = 0;
  private unheard = 0;
  private unitStart = -1;
  private empty = true;
  unit = 0;

  constructor(options: XmlOptions, visitorFor: (source: XmlSource<E>) => XmlVisitor) {
    this.limits = withLimits(options.limits);
    this.scope = options.namespaces === true ? new NamespaceScope() : undefined;
    this.visitor = visitorFor(this);
    this.listen();
  }

  get line(): number {
    return this.parser.line;
  }

  get position(): number {
    return this.parser.position;
  }

  emit(event: E): void {
    this.events.push(event);
  }

  beginUnit(): void {
    if (++this.unit > this.limits.units) this.fail('tooManyUnits', { limit: this.limits.units });
    this.unitStart = this.parser.position;
  }

  endUnit(): void {
    this.unitStart = -1;
  }

  fail(code: FormatErrorCode, params: FormatErrorParams = {}): never {
    throw new FormatError(code, params, {
      line: this.parser.line,
      column: this.parser.columnIndex + 1,
      unit: this.unit,
    });
  }

  /** The events since the last call. */
  take(): E[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  write(text: string): void {
    this.empty &&= text.trim() === '';
    const { heard } = this;
    this.guarded(() => this.parser.write(text));
    this.unheard = this.heard > heard ? 0 : this.unheard + text.length;
    const { elementLength, unitLength } = this.limits;
    if (this.unheard > elementLength) this.fail('elementTooLarge', { limit: elementLength });
    if (this.unitStart >= 0 && this.parser.position - this.unitStart > unitLength) {
      this.fail('unitTooLarge', { limit: unitLength });
    }
  }

  end(): void {
    if (this.empty) throw new FormatError('emptyFile');
    this.ending = true;
    this.guarded(() => this.parser.close());
  }

  /** saxes reports what it foresees through `error`; what it does not foresee (a broken surrogate) it throws. */
  private guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (error instanceof FormatError) throw error;
      this.fail('xmlNotWellFormed', { detail: error instanceof Error ? error.message : String(error) });
    }
  }

  private listen(): void {
    const { parser, visitor } = this;
    parser.on('error', (error) => {
      const detail = error.message.replace(/^\d+:\d+: /, '');
      this.fail(this.ending ? 'xmlTruncated' : 'xmlNotWellFormed', { detail });
    });
    parser.on('doctype', (doctype) => {
      this.heard++;
      if (doctype.includes('<!ENTITY')) this.fail('entityDeclared');
    });
    parser.on('attribute', () => {
      if (++this.attributes > this.limits.attributes) {
        this.fail('tooManyAttributes', { limit: this.limits.attributes });
      }
    });
    parser.on('opentag', (tag) => this.opened(tag));
    parser.on('closetag', (tag) => {
      this.heard++;
      this.depth--;
      this.scope?.leave();
      visitor.close(tag.name);
    });
    const text = (data: string): void => {
      this.heard++;
      visitor.text(data);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('comment', () => this.heard++);
    parser.on('processinginstruction', () => this.heard++);
  }

  private opened(tag: SaxesTag): void {
    this.heard++;
    this.attributes = 0;
    if (++this.depth > this.limits.depth) this.fail('tooDeep', { limit: this.limits.depth });
    const { name, attributes, isSelfClosing: selfClosing } = tag;
    const { local, uri } = this.scope?.enter(name, attributes) ?? { local: name, uri: '' };
    this.visitor.open({ name, local, uri, attributes, selfClosing });
  }
}

interface SaxesTag {
  name: string;
  attributes: Record<string, string>;
  isSelfClosing: boolean;
}
