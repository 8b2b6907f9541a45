import type { Rule } from '../rule.js';
import { aspiration } from './aspiration.js';
import { finalConsonants } from './finalConsonants.js';
import { insertedNieun } from './insertedNieun.js';
import { liaison } from './liaison.js';
import { liquidAssimilation } from './liquidAssimilation.js';
import { nasalAssimilation } from './nasalAssimilation.js';
import { palatalization } from './palatalization.js';
import { separateNieun } from './separateNieun.js';
import { silentHieut } from './silentHieut.js';

/**
 * From spelling to standard pronunciation, in the order in which one rule feeds the next (독립 → 독닙 → 동닙).
 * Tensification is not here: the notice never writes it (3-1, note).
 */
export const PRONUNCIATION_RULES: readonly Rule[] = [
  insertedNieun,
  palatalization,
  aspiration,
  silentHieut,
  liaison,
  finalConsonants,
  separateNieun,
  liquidAssimilation,
  nasalAssimilation,
];
