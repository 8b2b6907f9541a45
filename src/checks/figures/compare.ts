/** Figures of both sides of a pair, matched once for all checks that look at them. */
import { perPair } from '../core/perPair.js';
import { findFigures } from './figure.js';
import { matchFigures, type FigureMatch } from './matching.js';

/** More figures than this are a table and no sentence: comparing them costs the product of both counts. */
const MOST_FIGURES = 300;

const NOTHING: FigureMatch = { matched: [], en: [], ko: [] };

/** What the two sides of a pair share in figures and what not; nothing for tables and empty sides. */
export const compareFigures = perPair((pair): FigureMatch => {
  if (pair.isHalf) return NOTHING;
  const en = findFigures(pair.prose('en'), 'en');
  const ko = findFigures(pair.prose('ko'), 'ko');
  return Math.max(en.length, ko.length) > MOST_FIGURES ? NOTHING : matchFigures(en, ko);
});
