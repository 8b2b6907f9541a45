/** How likely a word is the name of a person, by its shape alone. */
import { hepburnCandidates, pinyinCandidates } from '../hangulization/index.js';
import { defaultModel } from './spelling/defaultModel.js';
import { recent } from './spelling/recent.js';
import { looksLikeKoreanName, splitKoreanName } from './spelling/index.js';

/**
 * Logistic curve over log10 of the share of people with this name: half at MIDDLE, and how steep.
 * Fitted by eye on names of the development half against words of news text that begin with a surname.
 */
const MIDDLE = -6.9;
const STEEPNESS = 2.2;

/** 0–1 for a word of two to five syllables (a space between surname and given name is allowed). */
export const koreanNameLikelihood = recent((word: string): number => {
  const split = splitKoreanName(word)[0];
  if (split === undefined) return 0;
  const model = defaultModel();
  const share = Math.log10(model.surnameShare(split.surname) * model.givenShare(split.given));
  return 1 / (1 + Math.exp(-STEEPNESS * (share - MIDDLE)));
});

/** Share of people above which Hangul is taken for a Chinese or Japanese name: one in ten million. */
const KNOWN_SHARE = 1e-7;
/** A name that the tables read, against other unknown words. */
const FOREIGN = 0.9;

/** 0–1 for Hangul that may be the name of a Korean, Chinese or Japanese. */
export const hangulNameLikelihood = recent((word: string): number => {
  const korean = koreanNameLikelihood(word);
  if (korean > FOREIGN) return korean;
  const share = [...pinyinCandidates(word), ...hepburnCandidates(word)].reduce((sum, { p }) => sum + p, 0);
  return Math.max(korean, share > KNOWN_SHARE ? FOREIGN : 0);
});

/** 0–1 for one to four capitalised words. */
export function englishNameLikelihood(words: string): number {
  const count = words.trim().split(/\s+/).length;
  const capitals = words.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  const shape = count >= 2 && count <= 3 ? 0.6 : 0.3;
  return Math.max(looksLikeKoreanName(words), capitals >= Math.min(count, 2) ? shape : shape / 3);
}
