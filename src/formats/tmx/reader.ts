/** Streams a TMX document (1.1–1.4b). */
import type { Lang } from '../../concepts/concept.js';
import type { FormatEvent, InlineText, ReadOptions, TranslationUnit } from '../format.js';
import { languageOf } from '../language.js';
import { readXml, type XmlSource, type XmlTag, type XmlVisitor } from '../xml/parse.js';
import { dateFromTmx } from './dates.js';
import { addProperty } from './properties.js';
import { plain } from '../inline/builder.js';
import type { InlineReader } from '../inline/reader.js';
import { segmentReader } from './segment.js';

type Attributes = XmlTag['attributes'];
type Source = XmlSource<FormatEvent>;

/** Events of a TMX file. Throws FormatError. */
export function readTmx(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncIterable<FormatEvent> {
  return readXml<FormatEvent>(bytes, { limits: options.limits }, (source) => new TmxVisitor(source));
}

/** Combinations of English and Korean variants that one `tu` may make; more is no memory but an attack. */
const MOST_COMBINATIONS = 100;

interface Variant {
  lang: Lang | undefined;
  tag: string;
  text: InlineText;
  attributes: Attributes;
}

class TmxVisitor implements XmlVisitor {
  private seenRoot = false;
  private tu: TuBuilder | undefined;
  /** Text of the `seg` being read while it has no tags, as most have none; then `segment` takes over. */
  private plainText: string | undefined;
  private segment: InlineReader | undefined;
  /** Name of the `prop` or `note` being read, and its text. */
  private captured: { name: string; type: string; text: string } | undefined;
  private version = '';
  /** Depth inside `seg`, to tell its end from that of an element within. */
  private inside = 0;

  constructor(private readonly source: Source) {}

  open(tag: XmlTag): void {
    if (this.plainText !== undefined) {
      this.segment = segmentReader();
      this.segment.text(this.plainText);
      this.plainText = undefined;
    }
    if (this.segment) {
      this.inside++;
      this.segment.open(tag);
    } else if (this.seenRoot) this.element(tag);
    else this.root(tag);
  }

  close(name: string): void {
    if (this.plainText !== undefined) {
      this.tu?.setText(plain(this.plainText));
      this.plainText = undefined;
    } else if (this.segment) {
      if (this.inside > 0) {
        this.inside--;
        this.segment.close();
        return;
      }
      this.tu?.setText(this.segment.build());
      this.segment = undefined;
    } else if (this.captured) this.endCapture(name);
    else if (name === 'tu') this.endTu();
    else if (name === 'tuv') this.tu?.endVariant();
  }

  text(text: string): void {
    if (this.plainText !== undefined) this.plainText += text;
    else if (this.segment) this.segment.text(text);
    else if (this.captured) this.captured.text += text;
  }

  private root(tag: XmlTag): void {
    if (tag.name !== 'tmx') this.source.fail('wrongRoot', { found: tag.name, expected: 'tmx' });
    this.seenRoot = true;
    this.version = tag.attributes['version'] ?? '';
  }

  private element(tag: XmlTag): void {
    switch (tag.name) {
      case 'seg':
        if (this.tu) this.plainText = '';
        break;
      case 'tuv':
        this.tu?.beginVariant(tag.attributes);
        break;
      case 'tu':
        this.source.beginUnit();
        this.tu = new TuBuilder(this.source, tag.attributes);
        break;
      case 'prop':
      case 'note':
        if (this.tu?.concerned === true)
          this.captured = { name: tag.name, type: tag.attributes['type'] ?? '', text: '' };
        break;
      case 'header':
        this.source.emit(headerOf(tag.attributes, this.version));
    }
  }

  private endCapture(name: string): void {
    const { captured, tu } = this;
    if (!captured || captured.name !== name) return;
    this.captured = undefined;
    if (name === 'note') tu?.addNote(captured.text);
    else tu?.addProperty(captured.type, captured.text);
  }

  private endTu(): void {
    this.tu?.finish();
    this.tu = undefined;
    this.source.endUnit();
  }
}

function headerOf(attributes: Attributes, version: string): FormatEvent {
  const source = attributes['srclang'];
  const tool = [attributes['creationtool'], attributes['creationtoolversion']].filter(Boolean).join(' ');
  return {
    type: 'header',
    // `*all*`: any language may be the source (TMX 1.4b, srclang).
    languages: source === undefined || source === '*all*' ? [] : [source],
    ...(tool !== '' && { tool }),
    ...(version !== '' && { version }),
  };
}

/** One `tu`: its own data, and a variant for each `tuv`. */
class TuBuilder {
  private readonly base: Omit<TranslationUnit, 'en' | 'ko'> & Partial<TranslationUnit> = {};
  private readonly variants: Variant[] = [];
  private readonly line: number;
  private readonly number: number;
  private variant: Attributes | undefined;
  private variantText: InlineText | undefined;

  constructor(
    private readonly source: Source,
    private readonly attributes: Attributes,
  ) {
    this.line = source.line;
    this.number = source.unit;
  }

  beginVariant(attributes: Attributes): void {
    this.variant = attributes;
    this.variantText = undefined;
  }

  setText(text: InlineText): void {
    this.variantText = text;
  }

  endVariant(): void {
    const { variant: attributes, variantText: text } = this;
    this.variant = undefined;
    if (!attributes || !text) return;
    const tag = languageTag(attributes);
    this.variants.push({ lang: languageOf(tag), tag, text, attributes });
  }

  addNote(text: string): void {
    this.base.note = this.base.note === undefined ? text : `${this.base.note}\n${text}`;
  }

  addProperty(name: string, value: string): void {
    addProperty(this.base as TranslationUnit, name, value);
  }

  finish(): void {
    const english = this.variants.filter(({ lang }) => lang === 'en');
    const korean = this.variants.filter(({ lang }) => lang === 'ko');
    const combinations = english.length * korean.length;
    if (combinations === 0) this.skipForLanguages();
    else if (combinations > MOST_COMBINATIONS) this.skip('tooManyVariants', { limit: MOST_COMBINATIONS });
    else for (const en of english) for (const ko of korean) this.emit(en, ko);
  }

  /** Whether a note or property at this place says something about the pair. */
  get concerned(): boolean {
    return this.variant === undefined || languageOf(languageTag(this.variant)) !== undefined;
  }

  private emit(en: Variant, ko: Variant): void {
    if (en.text.text.trim() === '' || ko.text.text.trim() === '') {
      this.skip('emptyText', {});
      return;
    }
    const unit: TranslationUnit = Object.assign({ en: en.text, ko: ko.text }, this.base);
    // Who and when stands on the unit, or on the translation; a tool that fills the source too means the same.
    for (const attributes of [this.attributes, ko.attributes, en.attributes]) addHistory(unit, attributes);
    this.source.emit({ type: 'unit', unit, line: this.line });
  }

  private skipForLanguages(): void {
    const languages = [...new Set(this.variants.map(({ tag }) => tag || '?'))].join(', ') || '?';
    const known = this.variants.length > 0 && this.variants.every(({ lang }) => lang !== undefined);
    this.skip(known ? 'missingTranslation' : 'otherLanguages', { languages });
  }

  private skip(
    code: 'missingTranslation' | 'otherLanguages' | 'emptyText' | 'tooManyVariants',
    params: Record<string, string | number>,
  ): void {
    this.source.emit({ type: 'skipped', line: this.line, unit: this.number, reason: { code, params } });
  }
}

/** TMX before 1.4 has `lang`, later `xml:lang`; tools mix them. */
function languageTag(attributes: Attributes): string {
  return attributes['xml:lang'] ?? attributes['lang'] ?? '';
}

/** The attributes that `tu` and `tuv` share; what is known already stays. */
function addHistory(unit: TranslationUnit, attributes: Attributes): void {
  // By what is there and not by what may be there: most tuv have a language only, and this runs for each.
  for (const name in attributes) {
    const value = attributes[name]!;
    if (name === 'tuid') unit.id ??= value;
    else if (name === 'creationdate') unit.createdAt ??= dateFromTmx(value);
    else if (name === 'creationid') unit.createdBy ??= value;
    else if (name === 'changedate') unit.updatedAt ??= dateFromTmx(value);
    else if (name === 'changeid') unit.updatedBy ??= value;
    else if (name === 'creationtool') unit.tool ??= value;
    else if (name === 'usagecount' && /^\d{1,9}$/.test(value)) unit.usageCount ??= Number(value);
  }
}
