/** Stretches of words that may be a name. */
import { particleChainEnd, stripParticles } from '../../text/particles.js';
import { words, type Word } from '../../text/words.js';

/** Words `[from, to)` of a sentence, as a name would be written. */
export interface NameSpan {
  text: string;
  from: number;
  to: number;
  /** What stands right before and after in the sentence, for the kind. */
  before: string;
  after: string;
  /** Whether it may end in a particle that a reading of the same words leaves out. */
  withParticle: boolean;
}

/** Longest name in words; longer ones are seldom names of one thing. */
const MOST_WORDS = 4;
/** Small words inside names: Bank of Korea, Ursula von der Leyen. */
const INSIDE = /^(?:of|the|de|la|del|da|di|van|von|der|den|bin|al|el)$/;
const REACH = 24;
/** Particles that few names end in where they agree with the sound before. */
const PARTICLE = /[은는이가을를과와의에]$/;

/** All stretches of capitalised English words, without possessive; a possessive ends one. */
export function englishNameSpans(sentence: string): NameSpan[] {
  const all = words(sentence, 'en').map(withoutPossessive);
  const spans: NameSpan[] = [];
  for (let from = 0; from < all.length; from++) {
    if (!isCapital(all[from]!.text)) continue;
    for (let to = from + 1; to <= Math.min(all.length, from + MOST_WORDS); to++) {
      if (to > from + 1 && !goesOn(sentence, all[to - 2]!, all[to - 1]!)) break;
      if (isCapital(all[to - 1]!.text)) spans.push(spanOf(sentence, all, from, to));
    }
  }
  return spans;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function goesOn(sentence: string, last: Word & { possessive: boolean }, next: Word): boolean {
  return !last.possessive && /^(?:\. | )$/.test(sentence.slice(last.end, next.start)) && (isCapital(next.text) || INSIDE.test(next.text)) && initialOrSpace(sentence, last, next); // prettier-ignore
}

/** A full stop goes on only after an initial: Dionisio A. Lind. */
function initialOrSpace(sentence: string, last: Word, next: Word): boolean {
  return sentence.slice(last.end, next.start) === ' ' || last.text.length === 1;
}

function withoutPossessive(word: Word): Word & { possessive: boolean } {
  const base = word.text.replace(/[’']s?$/, '');
  return { text: base, start: word.start, end: word.start + base.length, possessive: base !== word.text };
}

function spanOf(
  sentence: string,
  all: readonly Word[],
  from: number,
  to: number,
  end = all[to - 1]!.end,
): NameSpan {
  const { start } = all[from]!;
  return {
    text: sentence.slice(start, end),
    from,
    to,
    before: sentence.slice(Math.max(0, start - REACH), start),
    after: sentence.slice(end, end + REACH),
    withParticle: false,
  };
}

/** Words of grammar that stand after a name and are no part of it: 크리스마스 때. */
const AFTER_NAME = /^(?:때|등|중|전|후|뒤|것|수|및|측|간)$/;

/** All stretches of eojeol of Hangul, the last one with and without its particles. */
export function koreanNameSpans(sentence: string): NameSpan[] {
  const all = words(sentence, 'ko');
  const spans: NameSpan[] = [];
  for (let from = 0; from < all.length; from++) {
    for (let to = from + 1; to <= Math.min(all.length, from + MOST_WORDS); to++) {
      const last = all[to - 1]!;
      if (!/^[가-힣]/.test(last.text)) break;
      if (to > from + 1 && !/^[ ·-]$/.test(sentence.slice(all[to - 2]!.end, last.start))) break;
      const readings = readingsOf(hangulPart(last.text));
      readings.forEach(({ stem }, reading) => {
        if (to > from + 1 && AFTER_NAME.test(stem)) return;
        const span = spanOf(sentence, all, from, to, last.start + stem.length);
        spans.push({ ...span, withParticle: reading < readings.length - 1 && PARTICLE.test(stem) });
      });
    }
  }
  return spans;
}

/** Stems of an eojeol, longest first; a name may have one syllable (톰이, 마빈 쿡이). */
function readingsOf(eojeol: string): { stem: string }[] {
  const readings = stripParticles(eojeol);
  const short = eojeol.length === 2 && PARTICLE.test(eojeol) && particleChainEnd(eojeol, 1) === 2;
  return short ? [...readings, { stem: eojeol.slice(0, 1) }] : readings;
}

/** 트럼프(Trump)는 is two words already; 맨시티2 keeps its Hangul. */
const hangulPart = (eojeol: string): string => /^[가-힣]+(?:[·-][가-힣]+)*/.exec(eojeol)?.[0] ?? eojeol;
