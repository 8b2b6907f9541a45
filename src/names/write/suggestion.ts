/** Turns written phrases into suggestions, and suggestions into one ranked list. */
import type { Evidence, Suggestion, SuggestionKind } from '../suggestion.js';
import { weakest } from './choice.js';
import type { Phrase } from './phrase.js';

/** Nothing that is put together from parts is certain. */
const MOST_CERTAIN = 0.99;

export function toSuggestion(phrase: Phrase, kind: SuggestionKind, share: number): Suggestion {
  return {
    text: phrase.text,
    confidence: rounded(phrase.parts.reduce((p, { choice }) => p * choice.confidence, share)),
    basis: weakest(phrase.parts.map(({ basis }) => basis)),
    kind,
    evidence: distinct(phrase.parts.flatMap(({ choice }) => choice.evidence)),
    parts: phrase.parts.map(({ role, source, target, basis }) => ({ role, source, target, basis })),
  };
}

/** The same text once: several styles of one structure are one case (`best`), several structures add up (`sum`). */
export function merge(suggestions: readonly Suggestion[], how: 'best' | 'sum'): Suggestion[] {
  const byText = new Map<string, Suggestion>();
  for (const suggestion of [...suggestions].sort(byConfidence)) {
    const there = byText.get(suggestion.text);
    if (there === undefined) byText.set(suggestion.text, suggestion);
    else if (how === 'sum') {
      byText.set(there.text, { ...there, confidence: rounded(there.confidence + suggestion.confidence) });
    }
  }
  return [...byText.values()].sort(byConfidence);
}

const byConfidence = (a: Suggestion, b: Suggestion): number => b.confidence - a.confidence;

/** Four decimals, at most MOST_CERTAIN. */
function rounded(confidence: number): number {
  return Math.round(Math.min(MOST_CERTAIN, confidence) * 10_000) / 10_000;
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const key = ({ conceptId, segmentId, rule, detail }: Evidence): string =>
    `${conceptId ?? segmentId ?? rule ?? ''}\n${detail}`;
  return [...new Map(evidence.map((item) => [key(item), item])).values()];
}
