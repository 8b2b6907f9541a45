/** Whether the best match is found, by a plain scan of everything. */
import { PlainScan, type MatchSource } from '../../matching/index.js';
import type { Corpus } from './corpus.js';
import type { BenchQuery } from './queries.js';
import type { Figure } from './sections.js';

const MIN = 70;
/** Segments scanned at once: the scan holds them all as objects. */
const BLOCK = 50_000;

/** Of the queries with a true best of at least 70, how many get that score from `source`. */
export function recallAgainstScan(source: MatchSource, corpus: Corpus, queries: BenchQuery[]): Figure {
  const found = queries.map(
    ({ text, lang }) => source.search({ text, lang, min: MIN, limit: 1 })[0]?.score ?? 0,
  );
  return { name: 'best found', ...recall(bestByScan(corpus, queries), found) };
}

/** @param truth the best score there is for each query. @param found the best that was found. */
export function recall(truth: readonly number[], found: readonly number[]) {
  const matching = truth.filter((best) => best >= MIN).length;
  const right = truth.filter((best, i) => best >= MIN && found[i] === best).length;
  return { of: matching, found: right, percent: matching === 0 ? 100 : (100 * right) / matching };
}

/** Of one corpus and one list of queries: sections that ask for the same wait once. */
const known = new WeakMap<Corpus, { key: string; best: number[] }>();

export function bestByScan(corpus: Corpus, queries: readonly BenchQuery[]): number[] {
  const key = JSON.stringify(queries);
  const before = known.get(corpus);
  if (before?.key === key) return before.best;
  const best = scanAll(corpus, queries);
  known.set(corpus, { key, best });
  return best;
}

function scanAll({ segments }: Corpus, queries: readonly BenchQuery[]): number[] {
  const best = queries.map(() => 0);
  for (let start = 0; start < segments.length; start += BLOCK) {
    const scan = new PlainScan();
    segments
      .slice(start, start + BLOCK)
      .forEach((pair, i) => scan.put({ id: start + i, memory: 1, ...pair }));
    for (const [i, { text, lang }] of queries.entries()) {
      const hit = scan.search({ text, lang, min: Math.max(MIN, best[i]!), limit: 1 })[0];
      best[i] = Math.max(best[i]!, hit?.score ?? 0);
    }
  }
  return best;
}
