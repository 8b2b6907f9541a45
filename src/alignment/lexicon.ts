/** The word pairs that ship with Malmoi, and those learned from a memory. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WordPair } from './ibmModel.js';

/** Word pairs by English stem. */
export type Lexicon = ReadonlyMap<string, readonly WordPair[]>;

/** Groups word pairs by their English stem. */
export function lexiconOf(pairs: Iterable<WordPair>): Lexicon {
  const byEnglish = new Map<string, WordPair[]>();
  for (const pair of pairs) {
    const known = byEnglish.get(pair.en);
    if (known === undefined) byEnglish.set(pair.en, [pair]);
    else known.push(pair);
  }
  return byEnglish;
}

/** Reads lines of English stem, Korean stem, P(ko|en) and P(en|ko) in thousandths; lines with # are comments. */
export function parseLexicon(text: string): WordPair[] {
  return text.split('\n').flatMap((line) => {
    const [en, ko, toKo, toEn] = line.split('\t');
    if (line.startsWith('#') || en === undefined || ko === undefined) return [];
    return [{ en, ko, toKo: Number(toKo) / 1000, toEn: Number(toEn) / 1000 }];
  });
}

let shipped: Lexicon | undefined;

/** The lexicon in `glossary/lexicon.tsv.gz`, read at the first call and kept. */
export function shippedLexicon(): Lexicon {
  const file = new URL('../../glossary/lexicon.tsv.gz', import.meta.url);
  return (shipped ??= lexiconOf(parseLexicon(gunzipSync(readFileSync(file)).toString('utf8'))));
}
