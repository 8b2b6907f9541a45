/** Where in an XLIFF file a translation could be put: places in the text of the file, found while parsing it. */
import type { Lang } from '../../concepts/concept.js';
import type { InlineText } from '../format.js';
import { InlineReader } from '../inline/reader.js';
import { languageOf, otherLanguage } from '../language.js';
import { xliffVocabulary } from '../xliff/inline.js';
import { isXliff } from '../xliff/namespaces.js';
import { xliff2Vocabulary } from '../xliff2/inline.js';
import type { XmlSource, XmlTag, XmlVisitor } from '../xml/parse.js';

/** An element in the text of the file. For a self-closing one `openEnd`, `closeStart` and `end` are the same. */
export interface Range {
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

/** A text to be translated: a whole source, or a segment of it. */
export interface Part {
  id: string;
  source: InlineText;
  sourceRange: Range;
  /** The element for its translation, where the file has one. */
  target?: Range;
  translated: boolean;
  /** XLIFF 2: the start tag of its `<segment>`. */
  segment?: Range;
}

export interface Unit {
  from: Lang;
  to: Lang;
  range: Range;
  parts: Part[];
  /** XLIFF 1.2: the `<target>` around the parts' targets. */
  target?: Range;
  /** XLIFF 1.2: the element that a new target copies (`seg-source`, or `source`), and behind which it goes. */
  model?: Range;
  segmented: boolean;
  /** XLIFF 2: the unit's `<mtc:matches>`. */
  matches?: Range;
}

/** What was found: units in the order of the file, and start tags that lack their target language. */
export interface Spots {
  version: 1 | 2;
  units: Unit[];
  unnamed: { tag: Range; attribute: string; lang: Lang }[];
}

/** The elements that a visit is inside of. */
interface Open {
  local: string;
  xliff: boolean;
  range: Range;
  attributes: XmlTag['attributes'];
  text?: InlineReader;
}

const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';
const PASSED_OVER = new Set(['alt-trans', 'matches', 'bin-unit', 'ignorable']);

/** Finds the spots; `text` is the decoded file, whose places the parser counts in. */
export class SpotVisitor implements XmlVisitor {
  readonly spots: Spots = { version: 1, units: [], unnamed: [] };
  private readonly path: Open[] = [];
  private unit: Unit | undefined;
  private languages: { from: Lang; to: Lang } | undefined;
  private passing = 0;
  /** Segments of a `seg-source` by `mid`; and of the target. */
  private sources = new Map<string, Part>();
  private targets = new Map<string, { range: Range; filled: boolean }>();
  private whole: Part | undefined;

  constructor(
    private readonly source: XmlSource<never>,
    private readonly file: string,
  ) {}

  open(tag: XmlTag): void {
    const end = this.source.position;
    const range = { start: this.file.lastIndexOf('<', end - 1), openEnd: end, closeStart: end, end };
    const element: Open = { local: tag.local, xliff: isXliff(tag.uri), range, attributes: tag.attributes };
    if (this.passing > 0) this.passing++;
    else if (this.unit && tag.uri === MATCHES && tag.local === 'matches') this.unit.matches = range;
    if (this.passing === 0) {
      if (PASSED_OVER.has(tag.local)) this.passing = 1;
      else this.enter(element, tag);
    }
    this.path.push(element);
  }

  text(text: string): void {
    if (this.passing > 0) return;
    for (const { text: reader } of this.path) reader?.text(text);
  }

  close(): void {
    const element = this.path.pop()!;
    element.range.end = this.source.position;
    const selfClosing = element.range.end === element.range.openEnd;
    element.range.closeStart = selfClosing
      ? element.range.end
      : this.file.lastIndexOf('<', element.range.end - 1);
    if (this.passing > 0) this.passing--;
    else {
      for (const { text: reader } of this.path) reader?.close();
      this.leave(element);
    }
  }

  private enter(element: Open, tag: XmlTag): void {
    for (const { text: reader } of this.path) reader?.open(tag);
    if (!element.xliff) return;
    const { local, attributes } = tag;
    if (local === 'xliff') this.begin(element);
    else if (local === 'file' && this.spots.version === 1) {
      this.setLanguages(
        element,
        attributes['source-language'],
        attributes['target-language'],
        'target-language',
      );
    } else if (local === 'trans-unit' || local === 'unit') this.beginUnit(element);
    else if (local === 'source' || local === 'seg-source' || local === 'target') element.text = this.reader();
    else if (local === 'mrk' && attributes['mtype'] === 'seg' && this.spots.version === 1)
      element.text = this.reader();
  }

  private begin({ attributes, range }: Open): void {
    this.spots.version = attributes['version']?.startsWith('2') === true ? 2 : 1;
    if (this.spots.version === 1) return;
    this.setLanguages({ range }, attributes['srcLang'], attributes['trgLang'], 'trgLang');
  }

  private setLanguages(
    { range }: { range: Range },
    ...[source, target, attribute]: [string | undefined, string | undefined, string]
  ): void {
    const from = languageOf(source);
    const to = target === undefined || target === '' ? from && otherLanguage(from) : languageOf(target);
    this.languages = from && to && from !== to ? { from, to } : undefined;
    if (this.languages && (target === undefined || target === '')) {
      this.spots.unnamed.push({ tag: range, attribute, lang: this.languages.to });
    }
  }

  private beginUnit({ range }: Open): void {
    if (!this.languages || !this.translates()) return;
    this.source.beginUnit();
    this.unit = { ...this.languages, range, parts: [], segmented: false };
    this.sources = new Map();
    this.targets = new Map();
    this.whole = undefined;
  }

  /** `translate` of the innermost element around that says so; the unit itself is not on the path yet. */
  private translates(): boolean {
    const own = this.path.findLast(({ attributes }) => attributes['translate'] !== undefined);
    return own?.attributes['translate'] !== 'no';
  }

  private reader(): InlineReader {
    return new InlineReader(this.spots.version === 1 ? xliffVocabulary : xliff2Vocabulary(new Map()));
  }

  private leave(element: Open): void {
    const { unit } = this;
    if (!unit || !element.xliff) return;
    switch (element.local) {
      case 'source':
      case 'seg-source':
      case 'target':
        if (this.spots.version === 1) this.leaveContent(unit, element);
        else this.leaveContent2(unit, element);
        break;
      case 'mrk':
        if (element.text) this.leaveSegment(element);
        break;
      case 'trans-unit':
      case 'unit':
        this.endUnit(unit, element);
    }
  }

  private leaveContent(unit: Unit, { local, range, text }: Open): void {
    if (local === 'target') unit.target = range;
    else unit.model = range;
    if (local === 'source')
      this.whole = { id: '', source: text!.build(), sourceRange: range, translated: false };
    else if (local === 'target' && this.whole) {
      this.whole.target = range;
      this.whole.translated = text!.build().text.trim() !== '';
    }
  }

  private leaveSegment({ range, text, attributes }: Open): void {
    const mid = attributes['mid'] ?? '';
    const content = text!.build();
    const inSource = this.path.some(({ local }) => local === 'seg-source');
    if (inSource) this.sources.set(mid, { id: mid, source: content, sourceRange: range, translated: false });
    else if (this.path.some(({ local }) => local === 'target')) {
      this.targets.set(mid, { range, filled: content.text.trim() !== '' });
    }
  }

  private leaveContent2(unit: Unit, { local, range, text }: Open): void {
    const segment = this.path.findLast((open) => open.local === 'segment');
    if (!segment) return;
    if (local === 'source') {
      const { id = '' } = segment.attributes;
      unit.parts.push({
        id,
        source: text!.build(),
        sourceRange: range,
        translated: false,
        segment: segment.range,
      });
    } else {
      const part = unit.parts.at(-1);
      if (part?.segment !== segment.range) return;
      part.target = range;
      part.translated = text!.build().text.trim() !== '';
    }
  }

  private endUnit(unit: Unit, { attributes }: Open): void {
    this.unit = undefined;
    this.source.endUnit();
    if (attributes['translate'] === 'no') return;
    if (this.spots.version === 1) {
      unit.segmented = this.sources.size > 0 && (unit.target === undefined || this.targets.size > 0);
      if (unit.segmented) {
        for (const [mid, part] of this.sources) {
          const target = this.targets.get(mid);
          // A target without this segment says that it was left out on purpose.
          const translated = target === undefined ? unit.target !== undefined : target.filled;
          unit.parts.push({ ...part, translated, ...(target && { target: target.range }) });
        }
      } else if (this.whole) unit.parts.push(this.whole);
    }
    this.spots.units.push(unit);
  }
}
