/** Names whose original stands in brackets in the Korean text: 국방첨단연구기획국(Defense Advanced Research Projects Agency). */
import type { Lexicon } from '../lexicon.js';
import { hangulSounds, latinSounds, soundLikeness } from '../phonetics.js';
import { englishStem, koreanStem } from '../stems.js';
import type { Sighting } from './candidate.js';
import { kindOf } from './kinds.js';
import { koreanNameSpans, type NameSpan } from './spans.js';

const BRACKETED = /\(([A-Z][^()（）]{1,80})\)/g;

/** Pairs of a Korean name and what stands in brackets behind it, when the English sentence has it too. */
export function bracketSightings(
  enSentence: string,
  koSentence: string,
  lexicons: readonly Lexicon[],
): Sighting[] {
  return Array.from(koSentence.slice(0, 3000).matchAll(BRACKETED)).flatMap(({ 1: bracketed = '', index }) => {
    const latin = bracketed.trim();
    const at = enSentence.toLowerCase().indexOf(latin.toLowerCase());
    if (at < 0) return [];
    const before = koSentence.slice(0, index).replace(/["'”’\s]+$/, '');
    const ending = koreanNameSpans(before).filter((span) => span.after === '');
    const best = ending
      .map((span) => rated(span, latin, lexicons))
      .sort((a, b) => b.confidence - a.confidence)[0];
    if (best === undefined || best.confidence === 0) return [];
    const en: NameSpan = {
      text: enSentence.slice(at, at + latin.length), from: 0, to: latin.split(' ').length, withParticle: false,
      before: enSentence.slice(Math.max(0, at - 24), at), after: enSentence.slice(at + latin.length, at + latin.length + 24),
    }; // prettier-ignore
    const { kind, sure } = kindOf(en, {
      ...best.span,
      after: koSentence.slice(index).replace(/^\([^)]*\)/, ''),
    });
    return [{ en: en.text, ko: best.span.text, confidence: best.confidence, kind, kindSure: sure }];
  });
}

/** By sound, or by how many words of the Korean name translate one of the original. */
function rated(
  span: NameSpan,
  latin: string,
  lexicons: readonly Lexicon[],
): { span: NameSpan; confidence: number } {
  const likeness = soundLikeness(latinSounds(latin), hangulSounds(span.text));
  if (likeness >= 0.7) return { span, confidence: Math.min(0.97, 0.5 + likeness * 0.5) };
  const stems = span.text.split(' ').map(koreanStem);
  const translated = stems.filter((stem) =>
    latin.split(' ').some((word) => translates(word, stem, lexicons)),
  );
  const all = translated.length === stems.length && latin.split(' ').length <= 2 * stems.length;
  return { span, confidence: all ? 0.7 + 0.05 * stems.length : 0 };
}

function translates(word: string, stem: string, lexicons: readonly Lexicon[]): boolean {
  const likeness = soundLikeness(latinSounds(word), hangulSounds(stem));
  return (
    likeness > 0.75 ||
    lexicons.some((lexicon) => (lexicon.get(englishStem(word)) ?? []).some(({ ko }) => ko === stem))
  );
}
