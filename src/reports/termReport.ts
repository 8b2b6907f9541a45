/** Terms of the glossary that a memory renders in more than one way. */
import type { Concept } from '../concepts/concept.js';
import { findTerms, type TermIndex } from '../terms/index.js';
import type { ReportedSegment } from './nameReport.js';
import { Tally, type Rendering } from './tally.js';

export interface TermVariants {
  conceptId: string;
  /** The preferred Korean term. */
  term: string;
  /** The preferred English term. */
  likely: string | null;
  renderings: Rendering[];
}

export class TermReport {
  private readonly tally = new Tally();
  private readonly concepts = new Map<string, Concept>();

  constructor(private readonly terms: TermIndex) {}

  add({ id, en, ko }: ReportedSegment): void {
    const korean = new Set(findTerms(this.terms, ko, 'ko').map((hit) => hit.concept.id));
    if (korean.size === 0) return;
    for (const { concept, term } of findTerms(this.terms, en, 'en')) {
      if (!korean.has(concept.id)) continue;
      this.concepts.set(concept.id, concept);
      this.tally.add(concept.id, term.text, id);
    }
  }

  result(): TermVariants[] {
    return this.tally.varying().map(({ thing, renderings }) => {
      const preferred = (lang: 'en' | 'ko') =>
        this.concepts.get(thing)!.terms.find((term) => term.lang === lang && term.status === 'preferred')
          ?.text ?? null;
      return { conceptId: thing, term: preferred('ko') ?? '', likely: preferred('en'), renderings };
    });
  }
}
