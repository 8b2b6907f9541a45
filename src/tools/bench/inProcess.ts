/** The match index in process: building, memory, exact and fuzzy look-ups, and whether the best is found. */
import { buildSides, MatchIndex } from '../../matching/index.js';
import type { Corpus } from './corpus.js';
import { makeQueries, type BenchQuery } from './queries.js';
import { recallAgainstScan } from './recall.js';
import type { BenchInput, Figure, Section } from './sections.js';
import { summarize, timed, timeEach } from './stats.js';

const MIN = 70;
const LIMIT = 5;
/** A short string of an interface or a headline, in UTF-16 code units. */
const SHORT = 16;
const EXACT = 1000;
/** Look-ups before timing begins: the code is compiled while it runs. */
const WARM_UP = 300;

export const inProcess: Section = {
  name: 'index',
  about:
    'the match index in process: building, memory, exact and fuzzy look-ups, recall against the plain scan',
  run: measure,
};

function measure({ corpus, queries, recall }: BenchInput): Figure[] {
  const { index, figures } = build(corpus);
  const fuzzy = makeQueries(corpus, queries);
  for (const query of fuzzy.slice(0, WARM_UP)) look(index, query);
  return [
    ...figures,
    ...lookUps(index, corpus, fuzzy),
    recallAgainstScan(index, corpus, fuzzy.slice(0, recall)),
  ];
}

/** Both languages one after the other; the service builds each in a thread of its own. */
function build({ segments }: Corpus): { index: MatchIndex; figures: Figure[] } {
  const { value, ms } = timed(() => buildSides(segments.map((pair, id) => ({ id, memory: 1, ...pair }))));
  const index = new MatchIndex(value);
  const perSecond = Math.round((segments.length / ms) * 1000);
  return { index, figures: [{ name: 'build', ms, perSecond }, memory(index, segments)] };
}

function memory(index: MatchIndex, segments: Corpus['segments']): Figure {
  const text = segments.reduce((sum, { en, ko }) => sum + en.length + ko.length, 0);
  const sides = segments.length * 2;
  return {
    name: 'memory',
    perSegmentAndSide: Math.round(index.memoryBytes / sides),
    codeUnitsOfText: Math.round(text / sides),
    resident: process.memoryUsage().rss,
  };
}

function lookUps(index: MatchIndex, corpus: Corpus, fuzzy: BenchQuery[]): Figure[] {
  const exact = makeQueries(corpus, EXACT, 'exact');
  const row = (name: string, queries: BenchQuery[], min = MIN): Figure[] =>
    queries.length === 0
      ? []
      : [{ name, ...summarize(timeEach(queries, (query) => look(index, query, min))) }];
  return [
    ...row('exact', exact, 100),
    ...row('fuzzy', fuzzy),
    ...row(
      'fuzzy en',
      fuzzy.filter((query) => query.lang === 'en'),
    ),
    ...row(
      'fuzzy ko',
      fuzzy.filter((query) => query.lang === 'ko'),
    ),
    ...row(
      'fuzzy short',
      fuzzy.filter((query) => query.text.length <= SHORT),
    ),
    ...row(
      'fuzzy without a match',
      fuzzy.filter((query) => query.kind === 'new'),
    ),
  ];
}

function look(index: MatchIndex, { text, lang }: BenchQuery, min = MIN): void {
  index.search({ text, lang, min, limit: LIMIT });
}
