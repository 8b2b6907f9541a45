/** Every check, in the order in which they are shown. To add one: write its file and name it here. */
import { acronymsCheck } from './acronyms.js';
import { addressesCheck } from './addresses.js';
import { brackets } from './brackets.js';
import { code } from './code.js';
import type { Check } from './core/check.js';
import { dates } from './dates.js';
import { doubledWords } from './doubledWords.js';
import { droppedSentence } from './droppedSentence.js';
import { forbiddenTerm } from './forbiddenTerm.js';
import { houseStyle } from './houseStyle.js';
import { length } from './length.js';
import { memoryConsistency } from './memoryConsistency.js';
import { mentions } from './mentions.js';
import { missing } from './missing.js';
import { nameConsistency } from './nameConsistency.js';
import { nameGlossary } from './nameGlossary.js';
import { nameOrder } from './nameOrder.js';
import { nameSpelling } from './nameSpelling.js';
import { numbers } from './numbers.js';
import { particlesCheck } from './particles.js';
import { preferredTermCheck } from './preferredTerm.js';
import { quotes } from './quotes.js';
import { sentenceConsistency } from './sentenceConsistency.js';
import { spaces } from './spaces.js';
import { tagsCheck } from './tags.js';
import { times } from './times.js';
import { titles } from './titles.js';
import { units } from './units.js';
import { untranslated } from './untranslated.js';

export const CHECKS: readonly Check[] = [
  missing,
  untranslated,
  length,
  droppedSentence,
  numbers,
  dates,
  times,
  units,
  nameGlossary,
  nameConsistency,
  nameSpelling,
  nameOrder,
  titles,
  mentions,
  forbiddenTerm,
  preferredTermCheck,
  sentenceConsistency,
  memoryConsistency,
  quotes,
  brackets,
  tagsCheck,
  code,
  addressesCheck,
  acronymsCheck,
  doubledWords,
  particlesCheck,
  spaces,
  houseStyle,
];
