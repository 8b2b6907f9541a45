/** A term of the glossary is replaced by one that the glossary forbids. */
import type { Concept, Lang, Term } from '../../concepts/concept.js';
import { fitParticle } from '../../text/particles.js';
import type { Pair } from '../../checks/index.js';
import { spoil, type FaultKind } from './fault.js';

/** Made-up words that stand in no text: a forbidden term of their own for each concept. */
const STEMS: Record<Lang, readonly string[]> = {
  ko: '뷁솝 쀼랑 쿠왁소 뎡글 휀타 뭬라조 쑝기 퀘둠'.split(' '),
  en: 'zorblax quindle vexorate mumblefrax snorgle plimwick drobnat'.split(' '),
};

/** `concepts` with a forbidden term more in each language. */
export function withForbiddenTerms(concepts: readonly Concept[]): Concept[] {
  return concepts.map((concept, i) => ({
    ...concept,
    terms: [...concept.terms, forbiddenOf(concept, 'en', i), forbiddenOf(concept, 'ko', i)],
  }));
}

function forbiddenOf(concept: Concept, lang: Lang, index: number): Term {
  const stem = STEMS[lang][index % STEMS[lang].length]!;
  const own =
    lang === 'ko'
      ? Array.from(String(index))
          .map((digit) => '공하삼넷오륙칠팔구십'[Number(digit)])
          .join('')
      : letters(index);
  return {
    id: `${concept.id}.forbidden.${lang}`,
    lang,
    text: stem + own,
    status: 'forbidden',
    partOfSpeech: null,
    note: null,
  };
}

const letters = (index: number): string =>
  Array.from(String(index))
    .map((digit) => 'bcdfghjklm'[Number(digit)])
    .join('');

/** Particles that are put right after the exchange; any other ending keeps the pair out. */
const TAIL =
  /^(?:은|는|이|가|을|를|과|와|으로|로|의|에|에서|에게|도|만|까지|부터|라고|이라고|라며|이라며|였다|이었다|이다)?(?![가-힣A-Za-z0-9_@])/u;

interface Place {
  lang: Lang;
  start: number;
  was: string;
  is: string;
}

/** The kind for a glossary as {@link withForbiddenTerms} made it. */
export function forbiddenTermUsed(concepts: readonly Concept[]): FaultKind {
  const known = concepts.map((concept) => ({
    concept,
    ko: preferred(concept, 'ko'),
    en: preferred(concept, 'en'),
  }));
  return {
    id: 'forbidden term',
    inject(pair, random) {
      const places = known.flatMap(({ concept, ko, en }) => [
        ...koreanPlaces(pair, concept, ko),
        ...englishPlaces(pair, concept, en),
      ]);
      const place = random.pick(places);
      return place && { ...spoil(pair, place), detectable: true };
    },
  };
}

function preferred(concept: Concept, lang: Lang): string {
  return concept.terms.find((term) => term.lang === lang && term.status === 'preferred')?.text ?? '';
}

function forbidden(concept: Concept, lang: Lang): string {
  return concept.terms.findLast((term) => term.lang === lang && term.status === 'forbidden')!.text;
}

function koreanPlaces({ ko }: Pair, concept: Concept, term: string): Place[] {
  const start = term.length < 2 ? -1 : ko.indexOf(term);
  if (start < 0 || /[\p{L}\p{N}@_.]/u.test(ko[start - 1] ?? ' ')) return [];
  const tail = TAIL.exec(ko.slice(start + term.length))?.[0];
  if (tail === undefined) return [];
  const word = forbidden(concept, 'ko');
  return [{ lang: 'ko', start, was: term + tail, is: word + fitParticle(word, tail) }];
}

function englishPlaces({ en }: Pair, concept: Concept, term: string): Place[] {
  const start = term.length < 3 ? -1 : en.indexOf(term);
  const isWord =
    /[\p{L}\p{N}@_./-]/u.test(en[start - 1] ?? ' ') ||
    /[\p{L}\p{N}@_/-]/u.test(en[start + term.length] ?? ' ');
  return start < 0 || isWord ? [] : [{ lang: 'en', start, was: term, is: forbidden(concept, 'en') }];
}
