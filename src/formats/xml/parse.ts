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
  /** A processing instruction, where the visitor wants any. */
  instruction?(target: string, body: string): void;
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
    // Not `yield*`, which awaits each element of an array three times over.
    for (const event of reader.take()) yield event;
  }
  reader.end();
  for (const event of reader.take()) yield event;
}

class XmlReader<E> implements XmlSource<E> {
  private readonly parser = new SaxesParser({ xmlns: false });
  private readonly limits: Limits;
  private readonly scope: NamespaceScope | undefined;
  private readonly visitor: XmlVisitor;
  private events: E[] = [];
  private depth = 0;
  /** Where the last start tag ended. */
  private opened = 0;
  private ending = false;
  /** How often the parser has reported a tag or text, and how much it has read without doing so. */
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

  /** Without an `error` handler saxes throws: what it foresees, and (a broken surrogate) what it does not. */
  private guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (error instanceof FormatError) throw error;
      const detail = (error instanceof Error ? error.message : String(error)).replace(/^\d+:\d+: /, '');
      this.fail(this.ending ? 'xmlTruncated' : 'xmlNotWellFormed', { detail });
    }
  }

  /**
   * Five handlers and few more: saxes keeps them as properties of the parser set by computed name, and with eight of
   * them V8 turns the parser into a dictionary, which made reading five times slower (measured on Node 20).
   */
  private listen(): void {
    const { parser, visitor } = this;
    const text = (data: string): void => {
      this.heard++;
      visitor.text(data);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('opentag', (tag) => this.openTag(tag));
    parser.on('closetag', (tag) => {
      this.heard++;
      this.depth--;
      this.scope?.leave();
      visitor.close(tag.name);
    });
    if (visitor.instruction) {
      parser.on('processinginstruction', ({ target, body }) => visitor.instruction?.(target, body));
    }
    parser.on('doctype', (doctype) => {
      this.heard++;
      if (doctype.includes('<!ENTITY')) this.fail('entityDeclared');
    });
  }

  private openTag(tag: SaxesTag): void {
    this.heard++;
    this.checkAttributes(tag.attributes);
    if (++this.depth > this.limits.depth) this.fail('tooDeep', { limit: this.limits.depth });
    const { name, attributes, isSelfClosing: selfClosing } = tag;
    const resolved = this.scope?.enter(name, attributes);
    this.visitor.open({
      name,
      local: resolved?.local ?? name,
      uri: resolved?.uri ?? '',
      attributes,
      selfClosing,
    });
  }

  /** Counts only where there is room for so many: ` a=""` has five characters, and this runs for every tag. */
  private checkAttributes(attributes: Record<string, string>): void {
    const { position } = this.parser;
    const length = position - this.opened;
    this.opened = position;
    const limit = this.limits.attributes;
    if (length > 5 * limit && Object.keys(attributes).length > limit)
      this.fail('tooManyAttributes', { limit });
  }
}

interface SaxesTag {
  name: string;
  attributes: Record<string, string>;
  isSelfClosing: boolean;
}
