/** How the memory has rendered names: for the suggestions, with the segments that show it. */
import type { Lang } from '../concepts/concept.js';
import { parseConcordance } from '../matching/index.js';
import { suggest, type MemoryEvidence, type SuggestQuery } from '../names/index.js';
import type { Suggestion } from '../names/suggestion.js';
import { hangulRendering, latinRendering } from '../reports/rendering.js';
import type { LookupTools } from './lookup.js';
import { matchRows, type MatchRow } from './matchRows.js';
import type { MatchRequest } from './matches.js';

type Rendering = ReturnType<MemoryEvidence['renderings']>[number];

/** Segments of the memory that are looked at for one name. */
const SEGMENTS = 40;
/** Segments named as evidence. */
const SHOWN = 3;
/** Different names of one text that the memory is asked about. */
const NAMES = 20;

/**
 * Suggestions with what the memory shows. The pure core asks for names as it goes, and cannot wait: it is run once to
 * hear what it asks, and again when the memory had an answer.
 */
export async function suggestWithMemory(
  tools: LookupTools,
  queries: readonly SuggestQuery[],
  memories: MatchRequest['memories'],
): Promise<Suggestion[][]> {
  const asked = new Map<string, Lang>();
  const listener: MemoryEvidence = {
    renderings: (name, lang) => {
      if (asked.size < NAMES) asked.set(name, lang);
      return [];
    },
  };
  const { names } = tools.glossary;
  const run = (memory: MemoryEvidence) => queries.map((query) => suggest(query, names, memory));
  const silent = run(listener);
  const known = await renderingsOfAll(tools, asked, memories);
  return known.size === 0 ? silent : run({ renderings: (name) => known.get(name) ?? [] });
}

/**
 * For each name its renderings in confirmed segments, the most frequent first. One search after the other, since each
 * may be work for the database; the segments of all are fetched at once.
 */
async function renderingsOfAll(
  tools: LookupTools,
  asked: ReadonlyMap<string, Lang>,
  memories: MatchRequest['memories'],
): Promise<Map<string, Rendering[]>> {
  const places = new Map<string, number[]>();
  const within = new Set(memories.map((memory) => memory.id));
  for (const [name, lang] of asked) {
    const parts = parseConcordance(`"${name.replaceAll('"', ' ')}"`, lang);
    const hits = await tools.matcher.concord({ parts, lang, limit: SEGMENTS, memories: within });
    if (hits.length > 0)
      places.set(
        name,
        hits.map(({ id }) => id),
      );
  }
  if (places.size === 0) return new Map();
  const rows = await matchRows(tools, [...places.values()].flat());
  const known = new Map<string, Rendering[]>();
  for (const [name, ids] of places) {
    const segments = ids.flatMap((id) => rows.get(id) ?? []);
    const found = renderingsOf(name, asked.get(name)!, segments);
    if (found.length > 0) known.set(name, found);
  }
  return known;
}

function renderingsOf(name: string, lang: Lang, segments: readonly MatchRow[]): Rendering[] {
  const found = new Map<string, Rendering>();
  for (const { id, en, ko, status } of segments) {
    const text = lang === 'ko' ? latinRendering(name, en) : hangulRendering(name, ko);
    if (text === undefined || status !== 'confirmed') continue;
    const rendering = found.get(text) ?? { text, count: 0, segmentIds: [] };
    rendering.count += 1;
    if (rendering.segmentIds.length < SHOWN) rendering.segmentIds.push(String(id));
    found.set(text, rendering);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
