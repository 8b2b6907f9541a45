/** Streams TBX in one of its dialects. */
import type { ConceptRecord, Output, Records, TermRecord, WriteOptions } from '../format.js';
import { writeRecords } from '../write.js';
import { XmlEscaper } from '../xml/escape.js';
import { ADMINISTRATIVE_STATUS } from './categories.js';
import type { Category, Dialect } from './dialect.js';

/** The document for the concepts of a stream; units are reported as not held. */
export function writeTbx(
  dialect: Dialect,
  records: Records,
  options: WriteOptions = {},
): AsyncIterable<Output> {
  const writer = new TbxWriter(dialect);
  const { from = 'en', title = 'Malmoi' } = options;
  return writeRecords(records, options, {
    begin: () => dialect.begin(writer.escaper, from, title),
    concept: (concept) => writer.entry(concept),
    end: () => dialect.end,
    removed: () => writer.escaper.takeRemoved(),
  });
}

class TbxWriter {
  readonly escaper = new XmlEscaper();
  private count = 0;

  constructor(private readonly dialect: Dialect) {}

  entry(concept: ConceptRecord): string {
    const { escaper, dialect } = this;
    const { entry } = dialect.elements;
    const id = escaper.attribute(dialect.id(concept, ++this.count));
    const languages = (['en', 'ko'] as const).map((lang) =>
      this.language(
        lang,
        concept.terms.filter((term) => term.lang === lang),
      ),
    );
    return `<${entry} id="${id}">${this.described(concept)}\n${languages.join('')}</${entry}>\n`;
  }

  private described(concept: ConceptRecord): string {
    return (
      this.category('descrip', 'subjectField', concept.domain) +
      this.category('descrip', 'definition', concept.definition) +
      this.category('admin', 'source', concept.source) +
      this.dialect.rest.ofConcept(this.escaper, concept) +
      this.note(concept.note)
    );
  }

  private language(lang: string, terms: readonly TermRecord[]): string {
    const { language } = this.dialect.elements;
    if (terms.length === 0) return '';
    return `<${language} xml:lang="${lang}">${terms.map((term) => this.term(term)).join('')}</${language}>\n`;
  }

  private term(term: TermRecord): string {
    const { escaper, dialect } = this;
    const element = dialect.elements.term;
    return (
      `<${element}><term>${escaper.text(term.text)}</term>` +
      this.category('termNote', 'partOfSpeech', dialect.partOfSpeech(term)) +
      this.category('termNote', 'administrativeStatus', ADMINISTRATIVE_STATUS[term.status]) +
      `${dialect.rest.ofTerm(escaper, term)}${this.note(term.note)}</${element}>`
    );
  }

  private category(kind: Category[0], name: string, text: string | undefined): string {
    return text === undefined ? '' : this.dialect.category(this.escaper, [kind, name, text]);
  }

  private note(text: string | undefined): string {
    return text === undefined ? '' : `<note>${this.escaper.text(text)}</note>`;
  }
}
