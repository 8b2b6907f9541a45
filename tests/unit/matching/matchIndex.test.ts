import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex } from '../../../src/matching/matchIndex.js';
import { PlainScan } from '../../../src/matching/plainScan.js';
import type { MatchQuery } from '../../../src/matching/source.js';
import { text } from './texts.js';

const item = fc.record({ id: fc.nat(60), memory: fc.nat(2), en: text(), ko: text() });
const action = fc.oneof(
  { weight: 6, arbitrary: item.map((put) => ({ put }) as const) },
  { weight: 1, arbitrary: fc.nat(60).map((remove) => ({ remove }) as const) },
  { weight: 1, arbitrary: fc.constant({ optimize: true } as const) },
);
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

describe('MatchIndex', () => {
  it('finds exactly what a plain scan finds, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 80 }),
        fc.array(query, { maxLength: 5 }),
        (actions, queries) => {
          const [index, scan] = [new MatchIndex(), new PlainScan()];
          for (const each of actions) {
            if ('optimize' in each) index.optimize();
            for (const source of [index, scan]) {
              if ('put' in each) source.put(each.put);
              if ('remove' in each) source.remove(each.remove);
            }
          }
          expect(index.size).toBe(scan.size);
          for (const each of queries) expect(index.search(each)).toEqual(scan.search(each));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
