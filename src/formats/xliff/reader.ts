/** Streams XLIFF 1.0–1.2 and the standard part of its dialects (sdlxliff, mqxliff …). */
import type { FormatEvent, ReadOptions } from '../format.js';
import { readXml, type XmlSource, type XmlTag, type XmlVisitor } from '../xml/parse.js';
import { ContentReader } from './content.js';
import { isXliff, SDL } from './namespaces.js';
import { TransUnit, type FileContext } from './unit.js';

/** Events of an XLIFF 1.x file. Throws FormatError. */
export function readXliff(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncIterable<FormatEvent> {
  return readXml<FormatEvent>(
    bytes,
    { limits: options.limits, namespaces: true },
    (source) => new XliffVisitor(source),
  );
}

/** Proposals are no translations, and binary units hold no text. */
const PASSED_OVER = new Set(['alt-trans', 'bin-unit', 'skl', 'glossary', 'reference']);

class XliffVisitor implements XmlVisitor {
  private version: string | undefined;
  private file: FileContext | undefined;
  private unit: TransUnit | undefined;
  private content: ContentReader | undefined;
  private captured: { text: string; done: (text: string) => void } | undefined;
  /** Depth below the element that is read by `content`, captured, or passed over. */
  private inside = 0;
  private passing = false;
  /** `translate` of the groups around, innermost last. */
  private readonly translate: boolean[] = [];

  constructor(private readonly source: XmlSource<FormatEvent>) {}

  open(tag: XmlTag): void {
    if (this.passing || this.captured || this.content) {
      this.inside++;
      this.content?.open(tag);
    } else if (this.version === undefined) this.root(tag);
    else if (isXliff(tag.uri)) this.element(tag);
    else if (tag.uri === SDL && tag.local === 'seg') {
      this.unit?.confirmations.set(tag.attributes['id'] ?? '', tag.attributes['conf'] ?? '');
    }
  }

  close(name: string): void {
    if (this.inside > 0) {
      this.inside--;
      this.content?.close();
    } else if (this.content) this.content = undefined;
    else if (this.captured) {
      this.captured.done(this.captured.text);
      this.captured = undefined;
    } else if (this.passing) this.passing = false;
    else this.leave(name.slice(name.indexOf(':') + 1));
  }

  text(text: string): void {
    if (this.content) this.content.text(text);
    else if (this.captured) this.captured.text += text;
  }

  private root({ local, attributes }: XmlTag): void {
    if (local !== 'xliff') this.source.fail('wrongRoot', { found: local, expected: 'xliff' });
    this.version = attributes['version'] ?? '';
    if (this.version.startsWith('2')) {
      this.source.fail('unsupportedVersion', { version: this.version, format: 'XLIFF 1' });
    }
  }

  private element(tag: XmlTag): void {
    if (PASSED_OVER.has(tag.local)) this.passing = true;
    else if (this.unit) this.elementOfUnit(this.unit, tag);
    else this.elementOfFile(tag);
  }

  private elementOfFile({ local, attributes }: XmlTag): void {
    switch (local) {
      case 'file':
        this.beginFile(attributes);
        break;
      case 'tool':
        if (this.file) this.file.tool = attributes['tool-name'] ?? this.file.tool;
        break;
      case 'body':
        this.source.emit(this.header());
        break;
      case 'group':
        this.translate.push(this.translates(attributes));
        break;
      case 'trans-unit':
        this.beginUnit(attributes);
    }
  }

  private elementOfUnit(unit: TransUnit, { local, attributes }: XmlTag): void {
    switch (local) {
      case 'source':
        unit.source = this.content = new ContentReader();
        break;
      case 'seg-source':
        unit.segSource = this.content = new ContentReader();
        break;
      case 'target':
        unit.target = this.content = new ContentReader();
        unit.targetAttributes = attributes;
        break;
      case 'note':
        this.captured = { text: '', done: (text) => unit.addNote(text) };
        break;
      case 'context': {
        const type = attributes['context-type'] ?? '';
        this.captured = { text: '', done: (text) => unit.addContext(type, text) };
      }
    }
  }

  private beginFile(attributes: XmlTag['attributes']): void {
    this.file = {
      source: attributes['source-language'] ?? '',
      target: attributes['target-language'] ?? '',
      original: attributes['original'],
      tool: attributes['tool'],
      position: -1,
    };
  }

  private header(): FormatEvent {
    const { source = '', target = '', tool } = this.file ?? {};
    return {
      type: 'header',
      languages: [source, target].filter((tag) => tag !== ''),
      version: this.version ?? '',
      ...(tool !== undefined && { tool }),
    };
  }

  private beginUnit(attributes: XmlTag['attributes']): void {
    if (!this.file) return;
    this.source.beginUnit();
    this.file.position++;
    const { line, unit } = this.source;
    this.unit = new TransUnit(attributes, this.file, {
      line,
      unit,
      translatable: this.translates(attributes),
    });
  }

  private translates(attributes: XmlTag['attributes']): boolean {
    const own = attributes['translate'];
    return own === undefined ? (this.translate.at(-1) ?? true) : own !== 'no';
  }

  private leave(local: string): void {
    if (local === 'group' && !this.unit) this.translate.pop();
    if (local !== 'trans-unit' || !this.unit) return;
    for (const event of this.unit.events()) this.source.emit(event);
    this.unit = undefined;
    this.source.endUnit();
  }
}
