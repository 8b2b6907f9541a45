/** How the memory has rendered names: for the suggestions, with the segments that show it. */
import type { Lang } from '../concepts/concept.js';
import { parseConcordance } from '../matching/index.js';
import { suggest, type MemoryEvidence, type SuggestQuery } from '../names/index.js';
import type { Suggestion } from '../names/suggestion.js';
import { hangulRendering, latinRendering } from '../reports/rendering.js';
import type { LookupTools } from './lookup.js';
import { matchRows } from './matchRows.js';
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
  const known = new Map<string, Rendering[]>();
  const remember = async ([name, lang]: [string, Lang]): Promise<void> => {
    const found = await renderingsOf(tools, { name, lang, memories });
    if (found.length > 0) known.set(name, found);
  };
  await Promise.all([...asked].map(remember));
  return known.size === 0 ? silent : run({ renderings: (name) => known.get(name) ?? [] });
}

interface Asked {
  name: string;
  lang: Lang;
  memories: MatchRequest['memories'];
}

/** Renderings in confirmed segments, the most frequent first. */
async function renderingsOf(tools: LookupTools, { name, lang, memories }: Asked): Promise<Rendering[]> {
  const hits = await tools.matcher.concord({
    parts: parseConcordance(`"${name.replaceAll('"', ' ')}"`, lang),
    lang,
    limit: SEGMENTS,
    memories: new Set(memories.map((memory) => memory.id)),
  });
  if (hits.length === 0) return [];
  const rows = await matchRows(
    tools.db,
    hits.map((hit) => hit.id),
  );
  const found = new Map<string, Rendering>();
  for (const { id } of hits) {
    const row = rows.get(id);
    if (row?.status !== 'confirmed') continue;
    const text = lang === 'ko' ? latinRendering(name, row.en) : hangulRendering(name, row.ko);
    if (text === undefined) continue;
    const rendering = found.get(text) ?? { text, count: 0, segmentIds: [] };
    rendering.count += 1;
    if (rendering.segmentIds.length < SHOWN) rendering.segmentIds.push(String(row.id));
    found.set(text, rendering);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
