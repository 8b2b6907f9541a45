/** Sightings put together to candidates. */
import type { Candidate, CandidatePair, Sighting } from './candidate.js';

const MOST_EXAMPLES = 3;
/** Confidence left to a rendering that is not the most frequent of its name: a variant or a mistake. */
const OTHER_RENDERING = 0.6;

interface Group {
  sightings: Sighting[];
  pairs: Set<CandidatePair>;
}

/** Candidates from the sightings in each pair, the surest first. */
export function gather(
  pairs: readonly CandidatePair[],
  sightings: readonly (readonly Sighting[])[],
): Candidate[] {
  const groups = new Map<string, Group>();
  sightings.forEach((found, at) => {
    for (const sighting of found) {
      const key = keyOf(sighting.en, sighting.ko);
      const group = groups.get(key) ?? { sightings: [], pairs: new Set() };
      groups.set(key, group);
      group.sightings.push(sighting);
      group.pairs.add(pairs[at]!);
    }
  });
  const candidates = [...groups.values()].map(candidateOf);
  return withKindOfWhole(withOneRendering(candidates)).sort(
    (a, b) => b.confidence - a.confidence || b.occurrences - a.occurrences || (a.en < b.en ? -1 : 1),
  );
}

/** A name is one whatever its case and spacing. */
export function keyOf(en: string, ko: string): string {
  return `${foldedName(en)}\t${foldedName(ko)}`;
}

export function foldedName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s’']/g, '');
}

function candidateOf({ sightings, pairs }: Group): Candidate {
  const all = [...pairs];
  return {
    en: mostFrequent(sightings.map(({ en }) => en)),
    ko: mostFrequent(sightings.map(({ ko }) => ko)),
    kind: kindOf(sightings),
    confidence: confidenceOf(sightings),
    occurrences: all.length,
    segmentIds: all.flatMap(({ segmentId }) => (segmentId === undefined ? [] : [segmentId])),
    examples: all.slice(0, MOST_EXAMPLES).map(({ en, ko }) => ({ en, ko })),
  };
}

/** A name seen again is surer; the surest sighting counts. */
function confidenceOf(sightings: readonly Sighting[]): number {
  const surest = (some: readonly Sighting[]) => Math.max(0, ...some.map(({ confidence }) => confidence));
  const free = sightings.filter(({ counted }) => counted !== true);
  const repeated = 1 - (1 - surest(free)) ** (1 + Math.log2(Math.max(1, free.length)) / 3);
  return Math.min(0.99, Math.max(surest(sightings), repeated));
}

/** The kind that a word says where there is one, otherwise the kind guessed most. */
function kindOf(sightings: readonly Sighting[]): Sighting['kind'] {
  const sure = sightings.filter(({ kindSure }) => kindSure);
  return mostFrequent((sure.length > 0 ? sure : sightings).map(({ kind }) => kind));
}

function mostFrequent<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Of several renderings of a name only the most frequent keeps its confidence. */
function withOneRendering(candidates: readonly Candidate[]): Candidate[] {
  const best = { en: new Map<string, Candidate>(), ko: new Map<string, Candidate>() };
  for (const candidate of candidates)
    for (const lang of ['en', 'ko'] as const) {
      const known = best[lang].get(foldedName(candidate[lang]));
      if (known === undefined || better(candidate, known))
        best[lang].set(foldedName(candidate[lang]), candidate);
    }
  return candidates.map((candidate) => {
    const first = (['en', 'ko'] as const).every(
      (lang) => best[lang].get(foldedName(candidate[lang])) === candidate,
    );
    return first ? candidate : { ...candidate, confidence: Math.min(candidate.confidence, OTHER_RENDERING) };
  });
}

const better = (a: Candidate, b: Candidate): boolean =>
  a.occurrences > b.occurrences || (a.occurrences === b.occurrences && a.confidence > b.confidence);

/** A part of a person’s name (Kavanaugh beside Brett Kavanaugh) is a person too. */
function withKindOfWhole(candidates: readonly Candidate[]): Candidate[] {
  const parts = new Map<string, string>();
  for (const { en, ko, kind, confidence } of candidates) {
    if (kind !== 'person' || !en.includes(' ') || confidence < OTHER_RENDERING) continue;
    const hangul = ko.split(' ');
    const latin = en.split(' ');
    if (hangul.length === latin.length) latin.forEach((word, k) => parts.set(keyOf(word, hangul[k]!), en));
  }
  return candidates.map((candidate) =>
    parts.has(keyOf(candidate.en, candidate.ko)) ? { ...candidate, kind: 'person' } : candidate,
  );
}
