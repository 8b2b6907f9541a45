/** What it costs to put one unit in the place of another. A metric: no detour by a third unit is cheaper. */
import { DATE, NUMBER_UNIT, TAG, ADDRESS } from './units.js';
import type { Vocabulary } from './vocabulary.js';
import * as weights from './weights.js';

/** True for units whose value is copied or converted: numbers, dates, addresses, tags. */
export function isPlaceable(kind: number): boolean {
  return kind === NUMBER_UNIT || kind === DATE || kind === TAG || kind === ADDRESS;
}

/** Cost of `a` against `b`, both ids of `vocabulary`. Symmetric; 0 only for the same unit. */
export function replaceCost(vocabulary: Vocabulary, a: number, b: number): number {
  if (a === b) return 0;
  if (vocabulary.key[a] !== vocabulary.key[b]) return Math.max(vocabulary.weight[a]!, vocabulary.weight[b]!);
  return changeCost(vocabulary, a, b);
}

function changeCost(vocabulary: Vocabulary, a: number, b: number): number {
  const spacing = vocabulary.edge[a] === vocabulary.edge[b] ? 0 : weights.SPACING;
  const sameForm = vocabulary.form[a] === vocabulary.form[b];
  const kind = vocabulary.kind[a]!;
  if (sameForm) return spacing > 0 ? spacing : weights.CASE;
  if (kind === TAG || kind === ADDRESS) return spacing + weights.PLACEABLE_CHANGED;
  return spacing + (isPlaceable(kind) ? weights.NUMBER_CHANGED : weights.INFLECTION);
}
