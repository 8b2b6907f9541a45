/** Streams XLIFF 2.0–2.2, with its glossary module. */
import type { ConceptRecord, FormatEvent, ReadOptions } from '../format.js';
import type { InlineReader } from '../inline/reader.js';
import { languageOf } from '../language.js';
import { isXliff } from '../xliff/namespaces.js';
import { readXml, type XmlSource, type XmlTag, type XmlVisitor } from '../xml/parse.js';
import { Xliff2Unit } from './unit.js';

/** Events of an XLIFF 2.x file. Throws FormatError. */
export function readXliff2(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncIterable<FormatEvent> {
  return readXml<FormatEvent>(
    bytes,
    { limits: options.limits, namespaces: true },
    (source) => new Xliff2Visitor(source),
  );
}

const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';
/** Ids of a file that are remembered to tell repeated ones; more would be memory without bound. */
const MOST_IDS = 100_000;

class Xliff2Visitor implements XmlVisitor {
  private root: XmlTag['attributes'] | undefined;
  private original: string | undefined;
  private position = 0;
  private ids = new Set<string>();
  private unit: Xliff2Unit | undefined;
  private content: InlineReader | undefined;
  private captured: { text: string; done: (text: string) => void } | undefined;
  private entry: GlossaryEntry | undefined;
  private passing = false;
  /** Depth below the element that is read by `content`, captured, or passed over. */
  private inside = 0;
  /** `translate` of file and groups around, innermost last. */
  private readonly translate: boolean[] = [];

  constructor(private readonly source: XmlSource<FormatEvent>) {}

  open(tag: XmlTag): void {
    if (this.passing || this.captured || this.content) {
      this.inside++;
      this.content?.open(tag);
    } else if (!this.root) this.begin(tag);
    else if (isXliff(tag.uri)) this.element(tag);
    else if (tag.uri === METADATA) this.metadata(tag);
    else if (tag.uri === GLOSSARY) this.glossary(tag);
    else this.passing = true;
  }

  text(text: string): void {
    if (this.content) this.content.text(text);
    else if (this.captured) this.captured.text += text;
  }

  close(name: string): void {
    if (this.inside > 0) {
      this.inside--;
      this.content?.close();
    } else if (this.content) this.content = undefined;
    else if (this.captured) {
      const { done, text } = this.captured;
      this.captured = undefined;
      done(text);
    } else if (this.passing) this.passing = false;
    else this.leave(name.slice(name.indexOf(':') + 1));
  }

  private begin({ local, attributes }: XmlTag): void {
    if (local !== 'xliff') this.source.fail('wrongRoot', { found: local, expected: 'xliff' });
    const { version = '2.0', srcLang = '', trgLang = '' } = attributes;
    if (!version.startsWith('2')) this.source.fail('unsupportedVersion', { version, format: 'XLIFF 2' });
    this.root = attributes;
    this.source.emit({ type: 'header', languages: [srcLang, trgLang].filter(Boolean), version });
  }

  private element(tag: XmlTag): void {
    if (this.unit) this.elementOfUnit(this.unit, tag);
    else if (tag.local === 'file') {
      this.original = tag.attributes['original'];
      this.position = 0;
      this.ids = new Set();
      this.translate.push(this.translates(tag.attributes));
    } else if (tag.local === 'group') this.translate.push(this.translates(tag.attributes));
    else if (tag.local === 'unit') this.beginUnit(tag.attributes);
    else this.passing = true;
  }

  private elementOfUnit(unit: Xliff2Unit, { local, attributes }: XmlTag): void {
    const segment = unit.segments.at(-1);
    switch (local) {
      case 'segment':
        unit.segments.push({ attributes });
        break;
      case 'source':
        if (segment) segment.source = this.content = unit.reader();
        break;
      case 'target':
        if (segment) segment.target = this.content = unit.reader();
        break;
      case 'data':
        this.capture((text) => unit.addData(attributes['id'] ?? '', text));
        break;
      case 'note':
        this.capture((text) => unit.addNote(text));
        break;
      case 'ignorable':
        this.passing = true;
    }
  }

  private capture(done: (text: string) => void): void {
    this.captured = { text: '', done };
  }

  private metadata({ local, attributes }: XmlTag): void {
    if (local === 'meta') this.capture((text) => this.unit?.addMeta(attributes['type'] ?? '', text));
  }

  private glossary({ local }: XmlTag): void {
    if (local === 'glossEntry') this.entry = { line: this.source.line, terms: [], translations: [] };
    const { entry } = this;
    if (local === 'term') this.capture((text) => entry?.terms.push(text));
    else if (local === 'translation') this.capture((text) => entry?.translations.push(text));
    else if (local === 'definition') this.capture((text) => entry && (entry.definition ??= text));
  }

  private beginUnit(attributes: XmlTag['attributes']): void {
    this.source.beginUnit();
    const { line, unit } = this.source;
    const { srcLang: source = '', trgLang: target = '' } = this.root!;
    const id = attributes['id'] ?? '';
    const repeated = this.ids.has(id);
    if (this.ids.size < MOST_IDS) this.ids.add(id);
    const translatable = this.translates(attributes);
    const { original, position } = this;
    this.unit = new Xliff2Unit(attributes, {
      line,
      unit,
      source,
      target,
      original,
      position,
      translatable,
      repeated,
    });
  }

  private translates(attributes: XmlTag['attributes']): boolean {
    const own = attributes['translate'];
    return own === undefined ? (this.translate.at(-1) ?? true) : own !== 'no';
  }

  private leave(local: string): void {
    if (local === 'glossEntry') this.endEntry();
    else if (local === 'unit' && this.unit) {
      for (const event of this.unit.events()) this.source.emit(event);
      this.position += this.unit.segments.length;
      this.unit = undefined;
      this.source.endUnit();
    } else if ((local === 'group' || local === 'file') && !this.unit) this.translate.pop();
  }

  private endEntry(): void {
    const from = languageOf(this.root?.['srcLang']);
    const to = languageOf(this.root?.['trgLang']);
    const { entry } = this;
    this.entry = undefined;
    if (!entry || !from || !to || from === to) return;
    const terms: ConceptRecord['terms'] = [
      ...entry.terms.map((text) => ({
        lang: from,
        text: text.trim().normalize('NFC'),
        status: 'preferred' as const,
      })),
      ...entry.translations.map((text, index) => ({
        lang: to,
        text: text.trim().normalize('NFC'),
        status: index === 0 ? ('preferred' as const) : ('admitted' as const),
      })),
    ];
    const { definition, line } = entry;
    this.source.emit({
      type: 'concept',
      line,
      concept: { terms, ...(definition !== undefined && { definition }) },
    });
  }
}

interface GlossaryEntry {
  line: number;
  terms: string[];
  translations: string[];
  definition?: string;
}
