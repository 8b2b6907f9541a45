/** Collects one concept of a TBX file. */
import type { Lang } from '../../concepts/concept.js';
import type { ConceptRecord, TermRecord } from '../format.js';
import { CONCEPT_FIELD, OWN, termStatus } from './categories.js';

const KINDS: readonly string[] = ['person', 'place', 'organization', 'title', 'term'];

type OpenTerm = Omit<TermRecord, 'status'> & { status?: TermRecord['status'] };

/** White space of pretty-printed files is no text. */
const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

export class ConceptBuilder {
  private readonly concept: Omit<ConceptRecord, 'terms'> = {};
  private readonly terms: OpenTerm[] = [];
  /** Languages of the entry as written, for the report. */
  readonly languages: string[] = [];

  constructor(
    id: string | undefined,
    readonly line: number,
  ) {
    if (id !== undefined) this.concept.id = id;
  }

  addTerm(lang: Lang, text: string): void {
    const collapsedText = collapsed(text);
    if (collapsedText !== '') this.terms.push({ lang, text: collapsedText });
  }

  /** A data category of the last term. */
  describeTerm(category: string, value: string): void {
    const term = this.terms.at(-1);
    const text = collapsed(value);
    if (!term || text === '') return;
    const name = category.toLowerCase();
    if (name === OWN.status) term.status = termStatus(text) ?? term.status;
    else if (name === 'administrativestatus' || name === 'normativeauthorization')
      term.status ??= termStatus(text);
    else if (name === 'partofspeech') term.partOfSpeech ??= text;
    else if (name === 'note') term.note = term.note === undefined ? text : `${term.note}\n${text}`;
  }

  /** Our own instruction within the last term. */
  addOwnOfTerm(json: string): void {
    const term = this.terms.at(-1);
    const { status, partOfSpeech } = objectOf(json);
    if (!term) return;
    if (typeof status === 'string') term.status = termStatus(status) ?? term.status;
    if (typeof partOfSpeech === 'string') term.partOfSpeech = partOfSpeech;
  }

  /** Our own instruction within the entry. */
  addOwn(json: string): void {
    const { id, kind, status, attributes } = objectOf(json);
    if (typeof id === 'string') this.concept.id = id;
    if (typeof kind === 'string') this.describe(OWN.kind, kind);
    if (typeof status === 'string') this.describe(OWN.status, status);
    if (typeof attributes === 'object') this.addOwnAttributes(JSON.stringify(attributes));
  }

  /** A data category of the entry, or of one of its languages. */
  describe(category: string, value: string): void {
    const text = collapsed(value);
    if (text === '') return;
    const field = CONCEPT_FIELD[category.toLowerCase()];
    if (field === 'note' && this.concept.note !== undefined) this.concept.note += `\n${text}`;
    else if (field) this.concept[field] ??= text;
    else if (category === OWN.kind && KINDS.includes(text))
      this.concept.kind = text as NonNullable<ConceptRecord['kind']>;
    else if (category === OWN.status) this.concept.status = text === 'verified' ? 'verified' : 'unverified';
    else if (category === OWN.attributes) this.addOwnAttributes(text);
    else if (category !== '') this.addAttribute(category, text);
  }

  /** Undefined for a concept without English and Korean terms. */
  build(): ConceptRecord | undefined {
    if (this.terms.length === 0) return undefined;
    const preferred = new Set(
      this.terms.filter(({ status }) => status === 'preferred').map(({ lang }) => lang),
    );
    const terms = this.terms.map((term): TermRecord => {
      if (term.status !== undefined) return { ...term, status: term.status };
      // A file that says nothing of status puts the term to use first.
      const status = preferred.has(term.lang) ? 'admitted' : 'preferred';
      preferred.add(term.lang);
      return { ...term, status };
    });
    return { ...this.concept, terms };
  }

  private addAttribute(name: string, value: unknown): void {
    const attributes = (this.concept.attributes ??= {});
    if (Object.hasOwn(attributes, name)) return;
    Object.defineProperty(attributes, name, { value, enumerable: true, writable: true, configurable: true });
  }

  private addOwnAttributes(json: string): void {
    for (const [name, content] of Object.entries(objectOf(json))) this.addAttribute(name, content);
  }
}

/** Empty for what is no JSON object: someone edited it, and the concept is worth more than what is lost. */
function objectOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
