/** Matches of a text in the memories: found by the index, completed from PostgreSQL, ranked as a translator expects. */
import type { Lang } from '../concepts/concept.js';
import type { Memory } from '../db/generated/client.js';
import type { Db } from '../db/client.js';
import type { GlossarySnapshot } from '../glossary/store.js';
import { diff, repair, type DiffOp, type MatchHit, type Repair } from '../matching/index.js';
import { contextPoints } from './context.js';
import type { Matcher } from './matcher.js';
import { matchRows, type MatchRow, type MatchRows } from './matchRows.js';

export interface MatchRequest {
  text: string;
  from: Lang;
  to: Lang;
  /** In order of preference. */
  memories: readonly Memory[];
  limit: number;
  /** Lowest score shown, 0–100. */
  min: number;
  previous?: string;
  next?: string;
}

export interface Penalty {
  reason: 'unconfirmed' | 'alignment' | 'memory';
  points: number;
}

export interface Match {
  segmentId: string;
  source: string;
  target: string;
  score: number;
  kind: 'context' | 'exact' | 'fuzzy';
  memory: string;
  documentId: string | null;
  status: string;
  origin: string;
  updatedAt: string;
  updatedBy: string;
  /** How often this pair is stored, over all segments that show it. */
  usageCount: number;
  penalties: Penalty[];
  diff: DiffOp[];
  repair: Repair | null;
}

/** Points off, each small enough that a fuzzy match never overtakes what is the same text. */
const PENALTIES = { unconfirmed: 1, alignment: 1 } as const;
/** The index is asked for more than is shown: penalties and equal pairs change the order. */
const MARGIN = 30;

export async function findMatches(
  tools: { db: Db; matcher: Matcher; glossary: GlossarySnapshot },
  request: MatchRequest,
): Promise<Match[]> {
  const ranked = await matchCandidates(tools, request);
  return ranked.map((match) => complete(match, tools.glossary, request));
}

/** The ranked segments themselves, without what a person needs to compare them. */
export async function matchCandidates(
  tools: { db: Db; matcher: Matcher },
  request: MatchRequest,
): Promise<Ranked[]> {
  if (request.memories.length === 0) return [];
  const hits = await tools.matcher.search({
    text: request.text,
    lang: request.from,
    min: request.min,
    limit: request.limit + MARGIN,
    memories: new Set(request.memories.map((memory) => memory.id)),
  });
  if (hits.length === 0) return [];
  const rows = await matchRows(
    tools,
    hits.map((hit) => hit.id),
  );
  const context = await contextPoints(tools.db, request, exactRows(hits, rows));
  const scored = hits.flatMap((hit) => {
    const row = rows.get(hit.id);
    return row && row.status !== 'rejected'
      ? [{ row, raw: hit.score, context: context.get(row.id) ?? 0 }]
      : [];
  });
  return rank(scored, request);
}

interface Scored {
  row: MatchRow;
  raw: number;
  context: number;
}

export interface Ranked extends Scored {
  score: number;
  penalties: Penalty[];
  usageCount: number;
}

function exactRows(hits: readonly MatchHit[], rows: MatchRows): MatchRow[] {
  return hits.flatMap((hit) => (hit.score === 100 && rows.has(hit.id) ? [rows.get(hit.id)!] : []));
}

/** Score, then confirmed before draft, then the order of the memories asked for, then the newest. */
function rank(scored: Scored[], request: MatchRequest): Ranked[] {
  const order = new Map(
    request.memories.map((memory, position) => [memory.id, { position, penalty: memory.penalty }]),
  );
  const ranked = scored.map((each): Ranked => {
    const penalties = penaltiesOf(each.row, order.get(each.row.memoryId)?.penalty ?? 0);
    const off = penalties.reduce((sum, penalty) => sum + penalty.points, 0);
    return {
      ...each,
      penalties,
      score: Math.max(0, each.raw + each.context - off),
      usageCount: each.row.usageCount,
    };
  });
  ranked.sort(
    (a, b) =>
      b.score - a.score ||
      Number(a.row.status === 'draft') - Number(b.row.status === 'draft') ||
      order.get(a.row.memoryId)!.position - order.get(b.row.memoryId)!.position ||
      b.row.updatedAt.getTime() - a.row.updatedAt.getTime() ||
      b.row.id - a.row.id,
  );
  return mergeEqual(ranked)
    .filter((each) => each.score >= request.min)
    .slice(0, request.limit);
}

function penaltiesOf(row: MatchRow, memoryPenalty: number): Penalty[] {
  const penalties: Penalty[] = [];
  if (row.status === 'draft') penalties.push({ reason: 'unconfirmed', points: PENALTIES.unconfirmed });
  if (row.origin === 'alignment' && row.status === 'draft')
    penalties.push({ reason: 'alignment', points: PENALTIES.alignment });
  if (memoryPenalty > 0) penalties.push({ reason: 'memory', points: memoryPenalty });
  return penalties;
}

/** The same pair is shown once, with the best segment's data and the counts of all. */
function mergeEqual(ranked: Ranked[]): Ranked[] {
  const first = new Map<string, Ranked>();
  for (const each of ranked) {
    const key = `${each.row.en}\u001f${each.row.ko}`;
    const known = first.get(key);
    if (known) known.usageCount += each.usageCount;
    else first.set(key, each);
  }
  return [...first.values()];
}

function complete(ranked: Ranked, glossary: GlossarySnapshot, { text, from, to }: MatchRequest): Match {
  const { row, raw, score, penalties, usageCount } = ranked;
  const source = row[from];
  const target = row[to];
  return {
    segmentId: String(row.id),
    source,
    target,
    score,
    kind: score < 100 ? 'fuzzy' : score > 100 ? 'context' : 'exact',
    memory: row.memory.slug,
    documentId: row.documentId === null ? null : String(row.documentId),
    status: row.status,
    origin: row.origin,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
    usageCount,
    penalties,
    diff: diff(text, source, from),
    repair:
      raw < 100 ? repair({ query: text, match: { source, target }, from, to, terms: glossary.terms }) : null,
  };
}
