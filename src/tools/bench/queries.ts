/** What is looked up: segments as they stand, with a few words changed, with many, and texts that are not there. */
import type { Lang } from '../../concepts/concept.js';
import type { Corpus } from './corpus.js';
import { withOtherWord } from './generator.js';
import { pick, seeded } from './random.js';

export interface BenchQuery {
  kind: 'exact' | 'near' | 'far' | 'new';
  lang: Lang;
  text: string;
}

const SEED = 7;
/** Shares of the kinds that are looked up as fuzzy. */
const KINDS: readonly BenchQuery['kind'][] = [
  'near',
  'near',
  'near',
  'near',
  'near',
  'far',
  'far',
  'new',
  'new',
  'new',
];

/** `count` queries in both languages in turn, the same at each run. */
export function makeQueries(
  { segments, heldOut }: Corpus,
  count: number,
  kind?: BenchQuery['kind'],
): BenchQuery[] {
  const random = seeded(SEED);
  const words = segments.slice(0, 1000).map((pair) => ({ en: pair.en.split(' '), ko: pair.ko.split(' ') }));
  return Array.from({ length: count }, (_, i): BenchQuery => {
    const lang = i % 2 === 0 ? 'en' : 'ko';
    const chosen = kind ?? pick(KINDS, random);
    const text = pick(chosen === 'new' ? heldOut : segments, random)[lang];
    return { kind: chosen, lang, text: edit(text, chosen, pick(words, random)[lang], random) };
  });
}

function edit(text: string, kind: BenchQuery['kind'], vocabulary: string[], random: () => number): string {
  const words = text.split(' ').length;
  const near = 1 + Math.floor((random() * words) / 8);
  const edits = kind === 'near' ? near : kind === 'far' ? Math.ceil(words * 0.3) : 0;
  let edited = text;
  for (let i = 0; i < edits; i++) edited = withOtherWord(edited, random() < 0.7 ? vocabulary : [''], random);
  return edited === '' ? text : edited;
}
