/** Words that organizations are named with: `glossary/organization-words.tsv`. */
import { table } from './tables.js';

export interface OrganizationWord {
  en: string;
  ko: string;
  /** `company`, `bank`, `party`, `university` … as in the attribute `for` of titles. */
  class: string;
}

let byEnd: { en: readonly OrganizationWord[]; ko: readonly OrganizationWord[] } | undefined;

function words(): { en: readonly OrganizationWord[]; ko: readonly OrganizationWord[] } {
  if (byEnd === undefined) {
    const all = table('organization-words.tsv').map((row) => ({
      en: row.en!,
      ko: row.ko!,
      class: row.class!,
    }));
    byEnd = {
      en: [...all].sort((a, b) => b.en.length - a.en.length),
      ko: [...all].sort((a, b) => b.ko.length - a.ko.length),
    };
  }
  return byEnd;
}

/** The word that a Korean name of an organization ends in (한빛전자 → 전자), when something stands before it. */
export function koreanEnding(name: string): OrganizationWord | undefined {
  return words().ko.find(
    ({ ko }) => name.length > ko.length && name.endsWith(ko) && (ko.length > 1 || name.length > 2),
  );
}

/** The words that an English name of an organization ends in (`Hanbit Electronics` → `Electronics`). */
export function englishEnding(name: string): OrganizationWord | undefined {
  const lower = name.toLowerCase().replaceAll("'", '’');
  return words().en.find(({ en }) => lower.endsWith(` ${en.toLowerCase()}`));
}

/** Whether an English word is one that organizations are named with (`Committee`). */
export function isOrganizationWord(word: string): boolean {
  return words().en.some(({ en }) => en === word);
}
