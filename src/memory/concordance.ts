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
  status?: MatchRow['status'];
  /** Changed last at this moment or later. */
  since?: Date;
  /** Changed last before this moment. */
  until?: Date;
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

/** Pages of hits that are looked through for those that a filter leaves; then the reader asks for more. */
const MOST_ROUNDS = 20;

/**
 * A page of segments by id; `next` is the id to go on after, or null at the end. With a filter a page may be shorter
 * than asked for, and more may follow all the same.
 */
export async function concordance(
  tools: LookupTools,
  request: ConcordanceRequest,
): Promise<{ items: ConcordanceItem[]; next: number | null }> {
  const { limit } = request;
  const items: ConcordanceItem[] = [];
  let next = request.after ?? null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = await pageOfHits(tools, { ...request, limit: limit - items.length }, next);
    items.push(...found.items);
    next = found.next;
    if (next === null || items.length >= limit) break;
  }
  return { items, next };
}

async function pageOfHits(
  tools: LookupTools,
  request: ConcordanceRequest,
  after: number | null,
): Promise<{ items: ConcordanceItem[]; next: number | null }> {
  const { q, lang, memories, limit } = request;
  const hits = await tools.matcher.concord({
    parts: parseConcordance(q, lang),
    lang,
    limit: limit + 1,
    memories: new Set(memories.map((memory) => memory.id)),
    ...(after === null ? {} : { after }),
  });
  const shown = hits.slice(0, limit);
  const rows = await matchRows(
    tools,
    shown.map((hit) => hit.id),
  );
  const other = lang === 'en' ? 'ko' : 'en';
  const items = shown.flatMap(({ id, ranges }) => {
    const row = rows.get(id);
    if (!row || !passes(row, request)) return [];
    const likely = likelyTranslations(tools, request, row[other]);
    return [present(row, { [lang]: ranges, [other]: likely } as ConcordanceItem['highlights'])];
  });
  return { items, next: hits.length > limit ? shown.at(-1)!.id : null };
}

function passes(row: MatchRow, { status, since, until }: ConcordanceRequest): boolean {
  if (status !== undefined && row.status !== status) return false;
  return (!since || row.updatedAt >= since) && (!until || row.updatedAt < until);
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
