/** How the memory has rendered names: for the suggestions, with the segments that show it. */
import type { MemoryEvidence } from '../names/index.js';
import type { LookupTools } from './lookup.js';
import type { MatchRequest } from './matches.js';

/** Nothing is known from the memory. */
const SILENT: MemoryEvidence = { renderings: () => [] };

export function memoryEvidence(
  _tools: LookupTools,
  _request: Pick<MatchRequest, 'from' | 'to' | 'memories'>,
  _names: string[],
): Promise<MemoryEvidence> {
  return Promise.resolve(SILENT);
}
