import { defaultModel } from './defaultModel.js';
import { nameLikelihood } from './hangulNames.js';

/**
 * log10 of the likelihood at which a name is as likely Korean as not. On development rows 99 Korean names in a hundred
 * are above −8.6, and of English and Japanese names 96 in a hundred have no Korean reading at all.
 */
const MIDDLE = -9.2;
const STEEPNESS = 2;

/** 0–1: how much `latin` looks like the name of a Korean (surname and given name, in any order). */
export function looksLikeKoreanName(latin: string): number {
  const likelihood = nameLikelihood(latin, defaultModel());
  return likelihood === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (Math.log10(likelihood) - MIDDLE)));
}
