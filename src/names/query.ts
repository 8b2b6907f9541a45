/** What is asked of `suggest`, and what a memory can tell about a name. */
import type { Lang } from '../concepts/concept.js';
import type { NameStyle } from './spelling/index.js';
import type { SuggestionKind } from './suggestion.js';

export interface SuggestQuery {
  text: string;
  from: Lang;
  to: Lang;
  /** Only suggestions of this kind. */
  kind?: SuggestionKind;
  /** At most so many, 5 when left out. */
  limit?: number;
  /** House style of Korean names in English, `news` when left out. */
  style?: NameStyle;
  /** Language that a foreign name comes from (`zh`, `ja`, `en`); guessed when left out. */
  origin?: string;
  /** ISO date: holders of offices on this day are suggested too. */
  date?: string;
}

/** How a memory has rendered names: confirmed segments only, most frequent first. */
export interface MemoryEvidence {
  renderings(name: string, lang: Lang): { text: string; count: number; segmentIds: string[] }[];
}
