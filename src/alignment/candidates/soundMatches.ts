/** Names on both sides of a pair that sound alike; once is enough. */
import { judgeSpelling, splitKoreanName } from '../../names/spelling/index.js';
import { hangulSounds, latinSounds, SoundIndex, soundWeight } from '../phonetics.js';
import type { Sighting } from './candidate.js';
import { kindOf } from './kinds.js';
import { englishNameSpans, koreanNameSpans, type NameSpan } from './spans.js';

/** Least likeness that is looked at, and least weight: lighter names are like some word of every sentence. */
const LEAST_LIKENESS = 0.74;
const LEAST_WEIGHT = 1.9;
/** What a name must be more alike, times its weight, to keep an ending that reads as a particle. */
const PARTICLE_COST = 0.25;
/** Confidence of a name of one syllable at most: every sentence has some that sound like it. */
const ONE_SYLLABLE = 0.6;
/** Longest sentence that is searched, in UTF-16 units. */
const MAX_SENTENCE = 3000;

interface Match {
  en: NameSpan;
  ko: NameSpan;
  likeness: number;
  weight: number;
  /** By which overlapping matches are chosen between: long and alike. */
  value: number;
}

/** Names that sound alike, none overlapping another on either side. */
export function soundSightings(enSentence: string, koSentence: string): Sighting[] {
  const korean = koreanNameSpans(koSentence.slice(0, MAX_SENTENCE));
  const index = new SoundIndex(korean.map((span) => hangulSounds(span.text)));
  const matches = englishNameSpans(enSentence.slice(0, MAX_SENTENCE)).flatMap((en) =>
    matchesOf(en, korean, index),
  );
  return withoutOverlap(matches).map(sightingOf);
}

function matchesOf(en: NameSpan, korean: readonly NameSpan[], index: SoundIndex): Match[] {
  return readings(en.text).flatMap((reading) => {
    const sounds = latinSounds(reading);
    const weight = soundWeight(sounds);
    if (weight < LEAST_WEIGHT) return [];
    return index.like(sounds, LEAST_LIKENESS).map((found) => {
      const ko = korean[found.index]!;
      const value =
        weight * (found.likeness - 0.6) + sameParts(en, ko) - (ko.withParticle ? PARTICLE_COST : 0);
      return { en, ko, likeness: found.likeness, weight, value };
    });
  });
}

/** A Korean name may stand with its surname last in English: Se-hoon Oh is 오세훈 too. */
function readings(name: string): string[] {
  const [first = '', last = '', ...more] = name.split(' ');
  return last !== '' && more.length === 0 && first.includes('-') ? [name, last + first] : [name];
}

/** A little for as many words on both sides, so that no neighbour is taken in. */
const sameParts = (en: NameSpan, ko: NameSpan): number => (en.to - en.from === ko.to - ko.from ? 0.05 : 0);

function withoutOverlap(matches: Match[]): Match[] {
  const taken: Match[] = [];
  for (const match of matches.sort((a, b) => b.value - a.value)) {
    const free = taken.every(({ en, ko }) => apart(en, match.en) && apart(ko, match.ko));
    if (free) taken.push(match);
  }
  return taken;
}

const apart = (a: NameSpan, b: NameSpan): boolean => a.to <= b.from || b.to <= a.from;

function sightingOf(match: Match): Sighting {
  const { en, ko } = match;
  const { kind, sure } = kindOf(en, ko);
  const korean = koreanName(ko.text, en.text);
  const most = ko.text.length === 1 ? ONE_SYLLABLE : 1;
  const confidence = Math.min(most, Math.max(soundConfidence(match), korean));
  return {
    en: en.text,
    ko: ko.text,
    confidence,
    kind: korean > 0 ? 'person' : kind,
    kindSure: sure || korean > 0,
    counted: ko.text.length === 1,
  };
}

/** From judged samples: what is 85 % alike and not short is right nine times in ten. */
function soundConfidence({ likeness, weight }: Match): number {
  const alike = Math.min(1, (likeness - 0.7) / 0.2);
  const heavy = Math.min(1, weight / 3.2);
  return 0.35 + 0.6 * alike * heavy;
}

/** Confidence that this is a Korean name and its spelling, 0 where it is none. */
function koreanName(hangul: string, latin: string): number {
  if (!/^[가-힣]{3,4}$/.test(hangul) || !latin.includes(' ')) return 0;
  if ((splitKoreanName(hangul)[0]?.confidence ?? 0) < 0.5) return 0;
  const judgement = judgeSpelling(hangul, latin);
  return judgement.plausible ? Math.min(0.95, judgement.confidence) : 0;
}
