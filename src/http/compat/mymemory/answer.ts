/** What MyMemory answers, key by key; what has no counterpart here carries its empty value. */
import type { Ranked } from '../../../memory/matches.js';
import type { LanguagePair } from './request.js';

const REGION = { en: 'en-US', ko: 'ko-KR' } as const;

export function answer(ranked: readonly Ranked[], pair: LanguagePair) {
  const matches = ranked.map((each) => matchOf(each, pair));
  const [best] = matches;
  return {
    responseData: { translatedText: best?.translation ?? '', match: best?.match ?? 0 },
    quotaFinished: false,
    mtLangSupported: null,
    responseDetails: '',
    responseStatus: 200,
    responderId: null,
    exception_code: null,
    matches,
  };
}

function matchOf({ row, score, usageCount }: Ranked, { from, to }: LanguagePair) {
  return {
    id: String(row.id),
    segment: row[from],
    translation: row[to],
    source: REGION[from],
    target: REGION[to],
    quality: row.status === 'confirmed' ? '74' : '50',
    reference: row.note ?? '',
    'usage-count': usageCount,
    subject: row.memory.slug,
    'created-by': row.createdBy,
    'last-updated-by': row.updatedBy,
    'create-date': dateOf(row.createdAt),
    'last-update-date': dateOf(row.updatedAt),
    match: Math.min(100, score) / 100,
  };
}

/** `2026-11-24 13:05:00`, as MyMemory writes it. */
const dateOf = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ');

/** MyMemory answers 200 and says in the body what is wrong. */
export function refusal(details: string) {
  return {
    ...answer([], { from: 'en', to: 'ko' }),
    responseData: { translatedText: details, match: 0 },
    responseDetails: details,
    responseStatus: '403',
  };
}
