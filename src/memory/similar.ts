/** Similar segments for tools that take a source, a target and a score, and nothing else. */
import { matchCandidates, type MatchRequest } from './matches.js';
import type { Db } from '../db/client.js';
import type { Matcher } from './matcher.js';

export interface Similar {
  source: string;
  target: string;
  score: number;
}

export async function findSimilar(
  tools: { db: Db; matcher: Matcher },
  request: MatchRequest,
): Promise<Similar[]> {
  const ranked = await matchCandidates(tools, request);
  return ranked.map(({ row, score }) => ({ source: row[request.from], target: row[request.to], score }));
}
