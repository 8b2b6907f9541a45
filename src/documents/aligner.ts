/** Aligns texts with all that this installation knows of the two languages. */
import { align, wrongSides, type Alignment } from '../alignment/index.js';
import type { Actor } from '../access/roles.js';
import { AppError } from '../errors/appError.js';
import type { GlossaryStore } from '../glossary/store.js';
import type { LearnedStore } from './learned.js';

export type Text = string | readonly string[];

export interface Aligner {
  /**
   * @param place where a caller finds the text of a side, for errors
   * @throws invalid_request when a side holds the other language
   */
  align(
    actor: Actor,
    texts: { en: Text; ko: Text },
    place?: (lang: 'en' | 'ko') => string,
  ): Promise<Alignment>;
}

/** The glossaries that the actor may use and the confirmed memory tell which words go together. */
export function createAligner(glossary: GlossaryStore, learned: LearnedStore): Aligner {
  return {
    async align(actor, { en, ko }, place = (lang) => lang) {
      const wrong = wrongSides(en, ko);
      if (wrong.length > 0) {
        const errors = wrong.map((lang) => ({ path: place(lang), message: `fields:wrongSide.${lang}` }));
        throw new AppError('invalid_request', { errors });
      }
      const { terms } = await glossary.snapshot(actor.glossaries ?? undefined);
      const known = learned.current();
      return align(en, ko, { terms, ...(known === undefined ? {} : { learned: known }) });
    },
  };
}
