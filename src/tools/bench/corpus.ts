/** The segments that are measured on: real parallel text where it lies beside the project, and generated ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { generate, type Pair } from './generator.js';
import { seeded, shuffle } from './random.js';

export type { Pair } from './generator.js';

export interface Corpus {
  segments: Pair[];
  /** Segments like these that are not among them. */
  heldOut: Pair[];
  /** How many segments are real text. */
  real: number;
}

const HELD_OUT = 2000;
/** Chains of words for generated text are made from this many segments. */
const MODEL = 100_000;
const SEED = 20_080;

/** `size` segments in random order. */
export function loadCorpus(size: number): Corpus {
  const random = seeded(SEED);
  const isNew = distinct();
  const real = shuffle(readParallel().filter(isNew), random);
  const model = (real.length > 0 ? real : invented(random)).slice(0, MODEL);
  const heldOut = real.splice(0, Math.min(HELD_OUT, real.length >> 1));
  const segments = real.slice(0, size);
  const fill = (list: Pair[], length: number): void => {
    for (const pair of generate(model, random)) {
      if (list.length >= length) return;
      if (isNew(pair)) list.push(pair);
    }
  };
  fill(segments, size);
  fill(heldOut, HELD_OUT);
  return { segments: shuffle(segments, random), heldOut, real: Math.min(size, real.length) };
}

/** Tells each pair once: a memory holds the same pair as one segment. */
function distinct(): (pair: Pair) => boolean {
  const seen = new Set<string>();
  return ({ en, ko }) => {
    const { size } = seen;
    return seen.add(`${en}\t${ko}`).size > size;
  };
}

function folder(): string {
  const shared =
    process.env['MALMOI_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
  return join(shared, 'data', 'parallel');
}

function readParallel(): Pair[] {
  if (!existsSync(folder())) return [];
  const files = readdirSync(folder()).filter((name) => name.endsWith('.tsv.gz'));
  return files.sort().flatMap((name) => readPairs(join(folder(), name)));
}

function readPairs(path: string): Pair[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    const [en = '', ko = ''] = line.split('\t');
    return en === '' || ko === '' ? [] : [{ en, ko }];
  });
}

/** Text of invented words, for a machine without real text: frequencies fall as in language (Zipf). */
function invented(random: () => number): Pair[] {
  const en = (rank: number): string => `${'bcdfghklmnprstvz'[rank % 16]!}a${(rank * 7919).toString(36)}`;
  const ko = (rank: number): string =>
    String.fromCharCode(0xac00 + ((rank * 588) % 11172), 0xac00 + ((rank * 911) % 11172)) +
    '는을이에'[rank % 4]!;
  const sentence = (word: (rank: number) => string): string =>
    Array.from({ length: 4 + Math.floor(random() * 20) }, () =>
      word(Math.floor(Math.exp(random() * 10))),
    ).join(' ');
  return Array.from({ length: 20_000 }, () => ({ en: `${sentence(en)}.`, ko: `${sentence(ko)}.` }));
}
