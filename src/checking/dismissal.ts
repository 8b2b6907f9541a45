/** A dismissal as clients see it, and where it holds. */
import type { Dismissal } from '../db/generated/client.js';
import { score } from '../matching/index.js';

/** Score from which a pair is the one that the dismissal was made in, reworded. */
const SAME_PLACE = 60;

export function dismissalState(row: Dismissal) {
  return {
    id: String(row.id),
    memory: row.memory,
    fingerprint: row.fingerprint,
    check: row.check,
    lang: row.lang,
    text: row.text,
    scope: row.everywhere ? ('everywhere' as const) : ('here' as const),
    en: row.en,
    ko: row.ko,
    reason: row.reason,
    at: row.at.toISOString(),
    by: row.by,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    revokedBy: row.revokedBy,
  };
}

export type DismissalState = ReturnType<typeof dismissalState>;

/** Whether a finding of the same fingerprint in `pair` is dismissed by this. */
export function holdsFor(row: Dismissal, pair: { en: string; ko: string }): boolean {
  if (row.everywhere) return true;
  return (['en', 'ko'] as const).some(
    (lang) => pair[lang].trim() !== '' && score(pair[lang], row[lang], lang) >= SAME_PLACE,
  );
}
