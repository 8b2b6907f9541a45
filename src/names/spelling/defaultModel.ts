import type { SpellingModel } from './model.js';
import { buildModel } from './model.js';
import { shippedCounts } from './tables.js';

let model: SpellingModel | undefined;

/** The model over the shipped counts; the tables are read on first use. */
export function defaultModel(): SpellingModel {
  model ??= buildModel(shippedCounts());
  return model;
}
