/** What the house brings to the checks: its glossary, its names, its choice of checks and severities. */
import type { Lang } from '../../concepts/concept.js';
import type { NameIndex } from '../../names/index.js';
import type { TermIndex } from '../../terms/index.js';
import type { HouseStyle } from '../style.js';
import type { Severity } from './finding.js';
import type { StoredPairs } from './stored.js';

/** The house's choices. A check that is not named keeps its own severity. */
export interface CheckProfile {
  severity?: Readonly<Partial<Record<string, Severity | 'off'>>>;
  style?: HouseStyle;
}

export interface CheckContext {
  terms?: TermIndex;
  names?: NameIndex;
  /** Ids of the checks to run; all when left out. */
  enabled?: readonly string[];
  /** The side that was translated, which findings about a difference point at; English when left out. */
  target?: Lang;
  profile?: CheckProfile;
  /** What the memory holds. */
  stored?: StoredPairs;
}

/** The side that findings about a difference between the two sides point at. */
export function targetOf(context: CheckContext): Lang {
  return context.target ?? 'en';
}

/** The other language. */
export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'ko' : 'en';
}
