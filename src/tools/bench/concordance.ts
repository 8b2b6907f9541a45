/** Concordance in process: short Korean words, phrases, several words, and what is not there. */
import type { Lang } from '../../concepts/concept.js';
import { ConcordanceIndex, parseConcordance } from '../../matching/index.js';
import type { Corpus } from './corpus.js';
import { pick, seeded } from './random.js';
import type { BenchInput, Figure, Section } from './sections.js';
import { summarize, timed, timeEach } from './stats.js';

const QUERIES = 500;
const PAGE = 50;
const SEED = 11;

export const concordance: Section = {
  name: 'concordance',
  about: 'concordance in process: short words, phrases, several words, what is not there',
  run: measure,
};

function measure({ corpus }: BenchInput): Figure[] {
  const index = new ConcordanceIndex();
  const { segments } = corpus;
  const build = timed(() => segments.forEach((pair, id) => index.put({ id, memory: 1, ...pair })));
  const rows = KINDS.map(({ name, lang, choose }): Figure => {
    const queries = choices(corpus, lang, choose);
    const find = (q: string): unknown => index.find({ parts: parseConcordance(q, lang), lang, limit: PAGE });
    return { name: `concordance ${name}`, ...summarize(timeEach(queries, find)) };
  });
  const perSegment = Math.round(index.memoryBytes / segments.length);
  return [{ name: 'concordance build', ms: build.ms, bytesPerSegmentWithText: perSegment }, ...rows];
}

type Choose = (words: string[], random: () => number) => string;

/** Two Korean syllables and a word of English in turn, as a person types them. */
export function shortSearches(corpus: Corpus): { text: string; lang: Lang }[] {
  return ['two syllables', 'word'].flatMap((wanted) => {
    const { lang, choose } = KINDS.find(({ name }) => name === wanted)!;
    return choices(corpus, lang, choose).map((text) => ({ text, lang }));
  });
}

const KINDS: readonly { name: string; lang: Lang; choose: Choose }[] = [
  {
    name: 'two syllables',
    lang: 'ko',
    choose: (words, random) => /[가-힣]{2}/.exec(pick(words, random))?.[0] ?? '서울',
  },
  {
    name: 'two words ko',
    lang: 'ko',
    choose: (words, random) => `${pick(words, random)} ${pick(words, random)}`,
  },
  { name: 'word', lang: 'en', choose: pick },
  { name: 'phrase', lang: 'en', choose: (words) => `"${words.slice(0, 3).join(' ')}"` },
  {
    name: 'absent',
    lang: 'ko',
    choose: (_, random) => String.fromCharCode(0xac00 + random() * 11172, 0xac00 + random() * 11172),
  },
];

/** `QUERIES` of one kind of search, the same at each run. */
function choices({ segments }: Corpus, lang: Lang, choose: Choose): string[] {
  const random = seeded(SEED);
  return Array.from({ length: QUERIES }, () => choose(pick(segments, random)[lang].split(' '), random));
}
