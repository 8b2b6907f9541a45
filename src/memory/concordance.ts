/** Concordance: segments that hold the words asked for, with their places on both sides. */
import type { Lang } from '../concepts/concept.js';
import type { Memory } from '../db/generated/client.js';
import { parseConcordance } from '../matching/index.js';
import { findTerms } from '../terms/index.js';
import type { LookupTools } from './lookup.js';
import { matchRows, type MatchRow } from './matchRows.js';

export interface ConcordanceRequest {
  q: string;
  lang: Lang;
  memories: readonly Memory[];
  limit: number;
  after?: number;
}

type Range = [number, number];

export interface ConcordanceItem {
  segmentId: string;
  en: string;
  ko: string;
  memory: string;
  documentId: string | null;
  status: string;
  highlights: { en: Range[]; ko: Range[] };
}

/** A page of segments by id; `next` is the id to go on after, or null at the end. */
export async function concordance(
  tools: LookupTools,
  request: ConcordanceRequest,
): Promise<{ items: ConcordanceItem[]; next: number | null }> {
  const { q, lang, memories, limit, after } = request;
  const hits = await tools.matcher.concord({
    parts: parseConcordance(q, lang),
    lang,
    limit: limit + 1,
    memories: new Set(memories.map((memory) => memory.id)),
    ...(after === undefined ? {} : { after }),
  });
  const shown = hits.slice(0, limit);
  const rows = await matchRows(
    tools,
    shown.map((hit) => hit.id),
  );
  const other = lang === 'en' ? 'ko' : 'en';
  const items = shown.flatMap(({ id, ranges }) => {
    const row = rows.get(id);
    return row
      ? [
          present(row, {
            [lang]: ranges,
            [other]: likelyTranslations(tools, request, row[other]),
          } as ConcordanceItem['highlights']),
        ]
      : [];
  });
  return { items, next: hits.length > limit ? shown.at(-1)!.id : null };
}

/** Where the glossary knows what was asked for, its translations on the other side. */
function likelyTranslations(
  { glossary }: LookupTools,
  { q, lang }: ConcordanceRequest,
  target: string,
): Range[] {
  const asked = new Set(findTerms(glossary.terms, q.replaceAll('"', ' '), lang).map((hit) => hit.concept.id));
  if (asked.size === 0) return [];
  return findTerms(glossary.terms, target, lang === 'en' ? 'ko' : 'en')
    .filter((hit) => asked.has(hit.concept.id))
    .map((hit): Range => [hit.start, hit.end]);
}

function present(row: MatchRow, highlights: ConcordanceItem['highlights']): ConcordanceItem {
  return {
    segmentId: String(row.id),
    en: row.en,
    ko: row.ko,
    memory: row.memory.slug,
    documentId: row.documentId === null ? null : String(row.documentId),
    status: row.status,
    highlights,
  };
}
