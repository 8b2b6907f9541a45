/** Names that a memory renders in more than one way. */
import { findNames, suggest, type NameIndex } from '../names/index.js';
import type { Suggestion, SuggestionPart } from '../names/suggestion.js';
import { latinRendering, nearRendering } from './rendering.js';
import { Tally, type Rendering } from './tally.js';

export interface ReportedSegment {
  id: string;
  en: string;
  ko: string;
}

export interface NameVariants {
  /** The name in Hangul. */
  name: string;
  /** How it should be written: the glossary's form, else the most frequent. */
  likely: string;
  basis: 'glossary' | 'memory';
  conceptId: string | null;
  renderings: Rendering[];
}

export class NameReport {
  private readonly tally = new Tally();
  private readonly known = new Map<string, Suggestion | undefined>();

  constructor(private readonly names: NameIndex) {}

  add({ id, en, ko }: ReportedSegment): void {
    for (const { text, kind } of findNames(ko, 'ko', this.names)) {
      if (kind !== 'person' && kind !== 'phrase') continue;
      const person = this.personIn(text);
      if (!person) continue;
      const rendering = latinRendering(person.source, en) ?? nearRendering(person.target, en);
      if (rendering !== undefined) this.tally.add(person.source, rendering, id);
    }
  }

  result(): NameVariants[] {
    return this.tally.varying().map(({ thing, renderings }) => {
      const [best] = suggest({ text: thing, from: 'ko', to: 'en', kind: 'person', limit: 1 }, this.names);
      const ours = best?.basis === 'glossary' ? best : undefined;
      const conceptId = ours?.evidence.find((each) => each.conceptId !== undefined)?.conceptId ?? null;
      return {
        name: thing,
        likely: ours?.text ?? renderings[0]!.text,
        basis: ours ? 'glossary' : 'memory',
        conceptId,
        renderings,
      };
    });
  }

  /** The person of a name with titles; full names only, since a surname alone is many people's. */
  private personIn(text: string): SuggestionPart | undefined {
    if (!this.known.has(text))
      this.known.set(text, suggest({ text, from: 'ko', to: 'en', limit: 1 }, this.names)[0]);
    const person = this.known.get(text)?.parts.find(({ role }) => role === 'person');
    return person && person.source.length > 1 ? person : undefined;
  }
}
