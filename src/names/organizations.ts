/** Words that organizations are named with: `glossary/organization-words.tsv`. */
import { table } from './tables.js';

export interface OrganizationWord {
  en: string;
  ko: string;
  /** `company`, `bank`, `party`, `university` … as in the attribute `for` of titles. */
  class: string;
}

interface Endings {
  ko: ReadonlyMap<string, OrganizationWord>;
  en: ReadonlyMap<string, OrganizationWord>;
  longest: number;
  words: ReadonlySet<string>;
}

let endings: Endings | undefined;

function known(): Endings {
  if (endings !== undefined) return endings;
  const all = table('organization-words.tsv').map((row) => ({ en: row.en!, ko: row.ko!, class: row.class! }));
  endings = {
    ko: new Map(all.map((word) => [word.ko, word])),
    en: new Map(all.map((word) => [word.en.toLowerCase(), word])),
    longest: Math.max(...all.map(({ ko }) => ko.length)),
    words: new Set(all.map(({ en }) => en)),
  };
  return endings;
}

/** The word that a Korean name of an organization ends in (한빛전자 → 전자), when something stands before it. */
export function koreanEnding(name: string): OrganizationWord | undefined {
  const { ko, longest } = known();
  for (let length = Math.min(longest, name.length - 1); length > 0; length--) {
    const word = ko.get(name.slice(-length));
    if (word !== undefined && (length > 1 || name.length > 2)) return word;
  }
  return undefined;
}

/** The words that an English name of an organization ends in (`Hanbit Electronics` → `Electronics`). */
export function englishEnding(name: string): OrganizationWord | undefined {
  const { en } = known();
  const lower = name.toLowerCase().replaceAll("'", '’');
  for (let space = lower.indexOf(' '); space !== -1; space = lower.indexOf(' ', space + 1)) {
    const word = en.get(lower.slice(space + 1));
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Whether an English word is one that organizations are named with (`Committee`). */
export function isOrganizationWord(word: string): boolean {
  return known().words.has(word);
}
