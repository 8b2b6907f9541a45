import { fitParticle } from '../text/particles.js';
import { hasFinalConsonant } from '../text/hangul.js';
import { words, type Word } from '../text/words.js';
import { findTerms, type TermIndex } from '../terms/index.js';
import { eachPair, type Check } from './core/check.js';

/** Particles with two forms, longest first; each is looked for at the end of an eojeol. */
const PARTICLES = ['으로', '로', '을', '를', '은', '는', '이', '가', '과', '와'] as const;
/** Forms that hardly any word ends in after this sound: 를 after a consonant, 으로 after a vowel, 와 after a consonant. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['를', '으로', '와']);
/** Eojeol of Hangul; names are short. */
const HANGUL = /^[가-힣]{3,20}$/u;

interface WrongParticle {
  stem: string;
  particle: string;
  right: string;
}

/** The particle at the end of an eojeol, where the sound before it asks for its other form. */
function wrongParticle(eojeol: string): WrongParticle | undefined {
  const particle = PARTICLES.find((form) => eojeol.endsWith(form));
  if (particle === undefined || !HANGUL.test(eojeol)) return undefined;
  const stem = eojeol.slice(0, -particle.length);
  if (stem.length < 2 || hasFinalConsonant(stem) === undefined) return undefined;
  const right = fitParticle(stem, particle);
  return right === particle ? undefined : { stem, particle, right };
}

/** A stem that the glossary knows is a noun, so that what follows is a particle and not the end of a verb. */
function isKnownNoun(stem: string, terms: TermIndex | undefined): boolean {
  if (terms === undefined) return false;
  const hits = findTerms(terms, stem, 'ko');
  return hits.length > 0 && hits[0]!.start === 0 && hits.at(-1)!.end === stem.length;
}

/** 는 of 있는 and 은 of 높은 belong to verbs: such forms are wrong only after a noun that the glossary knows. */
function isSure({ stem, particle }: WrongParticle, terms: TermIndex | undefined): boolean {
  return UNMISTAKABLE.has(particle) || isKnownNoun(stem, terms);
}

function spanOf({ start, text }: Word, { particle }: WrongParticle): { start: number; end: number } {
  const end = start + text.length;
  return { start: end - particle.length, end };
}

/** A particle in the form that the final sound before it does not take: 서울를 for 서울을. */
export const particlesCheck: Check = {
  id: 'particles',
  title: { en: 'Korean particles', ko: '조사' },
  examples: {
    flags: [
      { pairs: [['He left Seoul.', '그는 서울를 떠났다.']], marks: '를', suggests: '을' },
      { pairs: [['He went to the office.', '그는 회사으로 갔다.']], marks: '으로', suggests: '로' },
      { pairs: [['Oh Se-hoon spoke.', '오세훈는 말했다.']], marks: '는', suggests: '은' },
      { pairs: [['Beijing agreed.', '베이징가 합의했다.']], marks: '가', suggests: '이' },
      { pairs: [['He went to Seoul.', '그는 서울으로 갔다.']], marks: '으로', suggests: '로' },
    ],
    passes: [
      { pairs: [['He who is in Seoul is tall.', '서울에 있는 그는 키가 높은 가을을 좋아한다.']] },
      { pairs: [['The writer went to Jongno.', '작가는 종로로 갔다.']] },
      { pairs: [['He spoke with Seoul and Beijing.', '그는 서울과 베이징으로 갔다.']] },
      { pairs: [['It came and went.', '찾아와 앞으로 다시 모를 푸를 날을 기다렸다.']] },
    ],
  },
  find: eachPair(function* (pair, { terms }) {
    for (const word of words(pair.prose('ko'), 'ko')) {
      const wrong = wrongParticle(word.text);
      if (wrong === undefined || !isSure(wrong, terms)) continue;
      yield {
        pair,
        lang: 'ko',
        severity: 'warning',
        span: spanOf(word, wrong),
        message: {
          en: `After ${wrong.stem} the particle is ${wrong.right}, not ${wrong.particle}.`,
          ko: `‘${wrong.stem}’ 뒤의 조사 표기: ${wrong.particle} → ${wrong.right}`,
        },
        suggestions: [wrong.right],
      };
    }
  }),
};
