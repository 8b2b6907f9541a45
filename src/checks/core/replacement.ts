/** What to write in place of a term so that the sentence stays right: particles, plural, capital at the start. */
import type { Lang } from '../../concepts/concept.js';
import { replaceWithParticle } from '../../text/particles.js';
import type { TermHit } from '../../terms/index.js';
import type { Span } from './finding.js';

export interface Replacement {
  span: Span;
  suggestion: string;
}

/** `term` in place of `hit` in `text`; the marked span takes in a Korean particle that has to change with it. */
export function replaceTerm(
  text: string,
  lang: Lang,
  hit: Pick<TermHit, 'start' | 'end' | 'matched'>,
  term: string,
): Replacement {
  return lang === 'ko' ? replaceKorean(text, hit, term) : replaceEnglish(text, hit, term);
}

function replaceKorean(text: string, { start, end }: Span, term: string): Replacement {
  const replaced = replaceWithParticle(text, start, end, term);
  const oldEnd = replaced.end + text.length - replaced.text.length;
  const particle = text.slice(end, oldEnd);
  const suggestion = replaced.text.slice(start, replaced.end);
  if (suggestion === term + particle) return { span: { start, end }, suggestion: term };
  return { span: { start, end: oldEnd }, suggestion };
}

function replaceEnglish(
  text: string,
  { start, end, matched }: Pick<TermHit, 'start' | 'end' | 'matched'>,
  term: string,
): Replacement {
  const found = text.slice(start, end);
  const plural =
    found.toLowerCase() === `${matched.toLowerCase()}s` && !term.endsWith('s') ? `${term}s` : term;
  return { span: { start, end }, suggestion: likeCase(plural, found, matched) };
}

/** A term that begins with a capital only because a sentence begins there passes the capital on. */
function likeCase(term: string, found: string, matched: string): string {
  const raised = found[0] !== undefined && found[0] !== matched[0] && found[0] === found[0].toUpperCase();
  return raised ? term[0]!.toUpperCase() + term.slice(1) : term;
}
