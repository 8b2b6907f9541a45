import type { Concept, Lang } from '../concepts/concept.js';
import type { TermHit } from '../terms/index.js';
import { foldForSearch } from '../text/normalize.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { preferredTerm, usableTerms } from './core/concepts.js';
import { otherLang, type CheckContext } from './core/context.js';
import { atEnd, placeOf } from './core/evidence.js';
import type { PairView } from './core/pairView.js';

/** Persons have checks of their own; places and titles are said in many ways (한미, Korean, the city). */
const KINDS: ReadonlySet<string> = new Set(['term', 'organization']);
const SHORTEST_KOREAN = 3;
const SHORTEST_ENGLISH = 4;

/** Concepts whose terms `text` has in some form, found as words or, with endings that are not known, as letters. */
function isSaid(concept: Concept, pair: PairView, lang: Lang): boolean {
  if (pair.terms(lang).some((hit) => hit.concept.id === concept.id)) return true;
  const folded = foldForSearch(pair.text(lang));
  if (lang === 'en' && concept.terms.some((term) => term.lang === 'en' && isDerived(term.text, folded)))
    return true;
  return concept.terms.some((term) => term.lang === lang && folded.includes(foldForSearch(term.text)));
}

/** Letters that two English words of one family share at least: indictment, indicted. */
const FAMILY = 5;

/** A word of the family of a one-word term: it begins as the term does without its ending. */
function isDerived(term: string, text: string): boolean {
  const stem = term.toLowerCase().slice(0, Math.max(FAMILY, term.length - 4));
  return !term.includes(' ') && stem.length < term.length && text.includes(` ${stem}`);
}

/** A short word is a name by chance (다음 next, 암 cancer), and an admitted short form is often another word (세계 world). */
function isTelling({ concept, term, text }: TermHit): boolean {
  if (concept.kind === 'term') return true;
  return (
    term.status === 'preferred' && text.length >= (term.lang === 'ko' ? SHORTEST_KOREAN : SHORTEST_ENGLISH)
  );
}

/** Satisfied by any concept that is read at this place, or by the name itself, left in its own script (EU, Microsoft). */
function isSatisfied(hit: TermHit, hits: readonly TermHit[], pair: PairView, lang: Lang): boolean {
  if (pair.text(lang).includes(hit.text)) return true;
  return hits.some(
    (other) => other.start === hit.start && other.end === hit.end && isSaid(other.concept, pair, lang),
  );
}

function missingTerm(pair: PairView, lang: Lang, hit: TermHit): Draft | undefined {
  const term = preferredTerm(hit.concept, lang);
  if (term === undefined) return undefined;
  return {
    pair,
    lang,
    severity: hit.concept.kind === 'term' && hit.text.length >= SHORTEST_KOREAN ? 'warning' : 'info',
    span: atEnd(pair, lang),
    message: {
      en: `The glossary has ${term.text} for ${hit.matched}; it is not here.`,
      ko: `쓰이지 않은 용어집 표기: ${term.text} (${hit.matched})`,
    },
    evidence: [
      {
        ...placeOf(pair, otherLang(lang), hit, { en: 'the term on the other side', ko: '상대 문장의 용어' }),
        conceptId: hit.concept.id,
      },
    ],
  };
}

/** Directions to look in: into the translated side, or both ways where it is not known. */
function sides({ target }: CheckContext): Lang[] {
  return target === undefined ? ['en', 'ko'] : [target];
}

/** A term of the glossary on one side, and none of its translations on the other. */
export const preferredTermCheck: Check = {
  id: 'preferred-term',
  title: { en: 'Glossary terms not used', ko: '용어집 용어 미사용' },
  examples: {
    flags: [
      { pairs: [['A pause in fighting took effect.', '휴전이 발효됐다.']], marks: '' },
      { pairs: [['The committee met in Seoul.', '통합위원회는 서울에서 열렸다.']], marks: '' },
    ],
    passes: [
      { pairs: [['A truce took effect.', '휴전이 발효됐다.']] },
      { pairs: [['Ceasefires were announced.', '휴전이 발표됐다.']] },
      { pairs: [["The UN's report", '유엔의 보고서']] },
      { pairs: [['The mayor left.', '시장이 떠났다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf) return;
    for (const lang of sides(context)) {
      const hits = pair.terms(otherLang(lang)).filter((hit) => KINDS.has(hit.concept.kind) && isTelling(hit));
      const seen = new Set<number>();
      for (const hit of hits) {
        if (seen.has(hit.start) || usableTerms(hit.concept, lang).length === 0) continue;
        seen.add(hit.start);
        const draft = isSatisfied(hit, hits, pair, lang) ? undefined : missingTerm(pair, lang, hit);
        if (draft !== undefined) yield draft;
      }
    }
  }),
};
