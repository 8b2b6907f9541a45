/** Names of papers, broadcasters and agencies in bylines. */
import { contextOf, hitsAt } from '../parse/context.js';
import { sourceOf, type NameIndex } from '../nameIndex.js';

/** Endings of papers and desks that the glossary need not know. */
const ENDING =
  /(?:일보|신문|경제|뉴스|뉴시스|방송|타임스|닷컴|미디어|저널|통신|TV|뉴스국|센터|비즈니스|스타)$/;

/** Whether a word is a known organization, or ends like a paper or desk. */
export function isPaper(word: string, index: NameIndex): boolean {
  if (ENDING.test(word)) return true;
  const context = contextOf(index, sourceOf(index, word, 'ko'));
  return hitsAt(context, 0).some(
    ({ to, entry }) => to === context.end && entry.concept.kind === 'organization',
  );
}
