import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex } from '../../../src/matching/matchIndex.js';
import {
  buffersOf,
  buildSides,
  received,
  type BuiltSide,
  type IndexedText,
} from '../../../src/matching/index.js';
import { PlainScan } from '../../../src/matching/plainScan.js';
import type { MatchQuery } from '../../../src/matching/source.js';
import { text } from './texts.js';

const item = fc.record({ id: fc.nat(60), memory: fc.nat(2), en: text(), ko: text() });
const action = fc.oneof(
  { weight: 6, arbitrary: item.map((put) => ({ put }) as const) },
  { weight: 1, arbitrary: fc.nat(60).map((remove) => ({ remove }) as const) },
);
/** Segments that are there from the start, each id once. */
const first = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 40 });
const query: fc.Arbitrary<MatchQuery> = fc.record(
  {
    text: text(),
    lang: fc.constantFrom('en' as const, 'ko' as const),
    min: fc.constantFrom(0, 30, 50, 70, 70, 70, 85, 100),
    limit: fc.constantFrom(1, 3, 5, 100),
    ties: fc.constantFrom(0, 3),
    memories: fc.constantFrom(new Set([1]), new Set([0, 2])),
  },
  { requiredKeys: ['text', 'lang', 'min', 'limit'] },
);

/** As a node has it: built in a thread, whose memory moved here. */
function loaded(items: IndexedText[]): MatchIndex {
  const moved = (side: BuiltSide): BuiltSide =>
    received(structuredClone(side, { transfer: buffersOf(side) }));
  const { en, ko } = buildSides(items);
  return new MatchIndex({ en: moved(en), ko: moved(ko) });
}

/** Both begin with the same segments, then each action is done to both, then every query is answered by both. */
function compare(
  items: IndexedText[],
  actions: ({ put: IndexedText } | { remove: number })[],
  queries: MatchQuery[],
  index: MatchIndex,
): void {
  const scan = new PlainScan();
  for (const each of items) scan.put(each);
  for (const source of [index, scan]) {
    for (const each of actions) {
      if ('put' in each) source.put(each.put);
      else source.remove(each.remove);
    }
  }
  expect(index.size).toBe(scan.size);
  for (const each of queries) expect(index.search(each)).toEqual(scan.search(each));
}

describe('MatchIndex', () => {
  const actions = fc.array(action, { maxLength: 80 });
  const queries = fc.array(query, { maxLength: 5 });

  it('finds exactly what a plain scan finds, after any changes', () => {
    fc.assert(
      fc.property(actions, queries, (changes, looked) => compare([], changes, looked, new MatchIndex())),
      { numRuns: 200 },
    );
  }, 60_000);

  it('the same after it was loaded', () => {
    fc.assert(
      fc.property(first, actions, queries, (items, changes, looked) =>
        compare(items, changes, looked, loaded(items)),
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('MatchIndex with many segments', () => {
  /** Segments and queries that differ in a few of some hundred words: many are near, none is far. */
  const sentence = fc.array(fc.nat(40), { minLength: 1, maxLength: 40 });
  const spell = (words: number[]): string => words.map((word) => `말${word * 7}씀 w${word}`).join(' ');
  const fill = (count: number): string[] => {
    const words = (i: number): number[] =>
      Array.from({ length: 3 + (i % 30) }, (_, at) => (i * 31 + at * at * (i % 11)) % 40);
    return Array.from({ length: count }, (_, i) => spell(words(i)));
  };

  it('keeps runs and merges them while segments come, change and go', () => {
    const [index, scan] = [new MatchIndex(), new PlainScan()];
    const texts = fill(5500);
    const look = (text: string, min: number): void => {
      const wanted: MatchQuery = { text, lang: 'ko', min, limit: 5 };
      expect(index.search(wanted)).toEqual(scan.search(wanted));
    };
    for (const [id, ko] of texts.entries()) {
      for (const source of [index, scan]) {
        source.put({ id, memory: 0, en: '', ko });
        if (id % 7 === 6) source.remove(id - 3);
        if (id % 5 === 4) source.put({ id: id - 2, memory: 0, en: '', ko: texts[(id * 13) % texts.length]! });
      }
      if (id % 1100 === 1099) look(texts[(id * 3) % texts.length]!, 70);
    }
    fc.assert(
      fc.property(sentence, fc.constantFrom(40, 70, 90), (words, min) => look(spell(words), min)),
      { numRuns: 8 },
    );
  }, 120_000);
});
