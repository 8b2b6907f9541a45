/** Streams TBX v2 (`martif`, tig and ntig) and v3 (`tbx`; data categories as attributes, DCA, or as elements, DCT). */
import type { Lang } from '../../concepts/concept.js';
import type { FormatEvent, ReadOptions } from '../format.js';
import { languageOf } from '../language.js';
import { readXml, type XmlSource, type XmlTag, type XmlVisitor } from '../xml/parse.js';
import { OWN_INSTRUCTION } from './categories.js';
import { ConceptBuilder } from './concept.js';

/** Events of a TBX file. Throws FormatError. */
export function readTbx(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncIterable<FormatEvent> {
  return readXml<FormatEvent>(
    bytes,
    { limits: options.limits, namespaces: true },
    (source) => new TbxVisitor(source),
  );
}

/** Elements of the core structure that only group; every other element inside an entry is a data category. */
const STRUCTURE = new Set([
  'descripGrp',
  'adminGrp',
  'transacGrp',
  'termNoteGrp',
  'termGrp',
  'termCompList',
  'termCompGrp',
]);
/** Who changed what when, references and pictures: passed over with all that is in them. */
const PASSED_OVER = new Set(['transacGrp', 'termCompList']);
const TERM_SECTIONS = new Set(['tig', 'ntig', 'termSec']);

class TbxVisitor implements XmlVisitor {
  private root: string | undefined;
  private concept: ConceptBuilder | undefined;
  private inLanguage = false;
  private lang: Lang | undefined;
  private inTerm = false;
  private captured: { category: string; text: string } | undefined;
  private passing = false;
  /** Depth below what is captured or passed over. */
  private inside = 0;

  constructor(private readonly source: XmlSource<FormatEvent>) {}

  open(tag: XmlTag): void {
    if (this.captured || this.passing) this.inside++;
    else if (this.root === undefined) this.begin(tag);
    else if (this.concept) this.elementOfConcept(tag);
    else if (tag.local === 'termEntry' || tag.local === 'conceptEntry') {
      this.source.beginUnit();
      this.concept = new ConceptBuilder(tag.attributes['id'] ?? tag.attributes['xml:id'], this.source.line);
    }
  }

  text(text: string): void {
    if (this.captured) this.captured.text += text;
  }

  instruction(target: string, body: string): void {
    if (target !== OWN_INSTRUCTION || this.captured || this.passing) return;
    if (this.inTerm) this.concept?.addOwnOfTerm(body);
    else this.concept?.addOwn(body);
  }

  close(name: string): void {
    if (this.inside > 0) this.inside--;
    else if (this.captured) this.endCapture(this.captured);
    else if (this.passing) this.passing = false;
    else this.leave(name.slice(name.indexOf(':') + 1));
  }

  private begin({ local, attributes }: XmlTag): void {
    if (local !== 'martif' && local !== 'tbx')
      this.source.fail('wrongRoot', { found: local, expected: 'tbx' });
    this.root = local;
    const { type, 'xml:lang': lang } = attributes;
    this.source.emit({
      type: 'header',
      languages: lang === undefined ? [] : [lang],
      ...(type !== undefined && { version: type }),
    });
  }

  private elementOfConcept({ local, attributes }: XmlTag): void {
    if (local === 'langSet' || local === 'langSec')
      this.enterLanguage(attributes['xml:lang'] ?? attributes['lang'] ?? '');
    else if (TERM_SECTIONS.has(local)) this.inTerm = true;
    else if (PASSED_OVER.has(local) || (this.inLanguage && this.lang === undefined)) this.passing = true;
    else if (!STRUCTURE.has(local)) this.captured = { category: categoryOf(local, attributes), text: '' };
  }

  private enterLanguage(tag: string): void {
    this.inLanguage = true;
    this.lang = languageOf(tag);
    this.concept?.languages.push(tag);
  }

  private endCapture({ category, text }: { category: string; text: string }): void {
    this.captured = undefined;
    if (category === 'term') {
      if (this.lang) this.concept?.addTerm(this.lang, text);
    } else if (this.inTerm) this.concept?.describeTerm(category, text);
    else this.concept?.describe(category, text);
  }

  private leave(local: string): void {
    if (TERM_SECTIONS.has(local)) this.inTerm = false;
    else if (local === 'langSet' || local === 'langSec') {
      this.inLanguage = false;
      this.lang = undefined;
    } else if (local === 'termEntry' || local === 'conceptEntry') this.endConcept();
  }

  private endConcept(): void {
    if (!this.concept) return;
    const { line, languages } = this.concept;
    const concept = this.concept.build();
    this.concept = undefined;
    this.source.endUnit();
    if (concept) {
      this.source.emit({ type: 'concept', line, concept });
      return;
    }
    const params = { languages: [...new Set(languages)].join(', ') || '?' };
    this.source.emit({
      type: 'skipped',
      line,
      unit: this.source.unit,
      reason: { code: 'otherLanguages', params },
    });
  }
}

/** DCA puts the category into `type`, DCT into the name of the element. */
function categoryOf(local: string, attributes: XmlTag['attributes']): string {
  if (local === 'term' || local === 'note') return local;
  return attributes['type'] ?? local;
}
