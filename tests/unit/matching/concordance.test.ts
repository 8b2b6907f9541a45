import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConcordanceIndex, type ConcordanceHit } from '../../../src/matching/concordance/concordanceIndex.js';
import { parseConcordance } from '../../../src/matching/concordance/query.js';
import type { IndexedText } from '../../../src/matching/source.js';
import { foldUnits } from '../../../src/text/normalize.js';
import { text } from './texts.js';

const indexOf = (items: IndexedText[]): ConcordanceIndex => {
  const index = new ConcordanceIndex();
  for (const item of items) index.put(item);
  return index;
};

const NEWS: IndexedText[] = [
  {
    id: 1,
    memory: 1,
    en: 'Seoul Mayor Oh Se-hoon visited Beijing.',
    ko: '오세훈 서울시장이 베이징을 방문했다.',
  },
  { id: 2, memory: 2, en: 'The mayor of Seoul said “no”.', ko: '서울 시장은 ‘아니다’라고 말했다.' },
  { id: 70, memory: 1, en: 'SEOUL  MAYOR', ko: '서울시장' },
];

const find = (q: string, lang: 'en' | 'ko', more: object = {}): ConcordanceHit[] =>
  indexOf(NEWS).find({ parts: parseConcordance(q, lang), lang, limit: 10, ...more });

describe('parseConcordance', () => {
  it.each([
    ['서울시장은 베이징', 'ko', ['서울시장', '베이징']],
    ['"서울시장은 왔다" 또', 'ko', ['서울시장은 왔다', '또']],
    ['회의', 'ko', ['회의']],
    ['API를', 'ko', ['api']],
    ['Mayor  “Oh Se”', 'en', ['mayor', 'oh se']],
    ['"left open', 'en', ['left open']],
    [' " " ', 'en', []],
  ] as const)('%s (%s)', (q, lang, parts) => {
    expect(parseConcordance(q, lang)).toEqual(parts);
  });
});

describe('ConcordanceIndex', () => {
  it.each([
    ['seoul mayor', 'en', [1, 2, 70]],
    ['"seoul mayor"', 'en', [1, 70]],
    ['ou', 'en', [1, 2, 70]],
    ['서울', 'ko', [1, 2, 70]],
    ['서울시장을', 'ko', [1, 70]],
    ['장', 'ko', [1, 2, 70]],
    ['도쿄', 'ko', []],
    ['', 'ko', []],
  ] as const)('finds %s (%s)', (q, lang, ids) => {
    expect(find(q, lang).map((hit) => hit.id)).toEqual(ids);
  });

  it('gives ranges in the stored text, the white space of a phrase included', () => {
    expect(find('"seoul mayor"', 'en').map((hit) => hit.ranges)).toEqual([[[0, 11]], [[0, 12]]]);
    expect(find('서울 시장', 'ko')[1]!.ranges).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });

  it('pages by the last id and filters by memory', () => {
    expect(find('서울', 'ko', { limit: 1 }).map((hit) => hit.id)).toEqual([1]);
    expect(find('서울', 'ko', { limit: 2, after: 1 }).map((hit) => hit.id)).toEqual([2, 70]);
    expect(find('서울', 'ko', { memories: new Set([2]) }).map((hit) => hit.id)).toEqual([2]);
  });

  it('finds what a scan finds, after changes and removals too', () => {
    const item = fc.record({
      id: fc.nat(400),
      memory: fc.nat(2),
      en: text(5),
      ko: text(5),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), text(2), (items, q) => {
        const index = new ConcordanceIndex();
        const kept = new Map<number, string>();
        for (const each of items) {
          index.put(each);
          kept.set(each.id, each.ko);
          if (!each.gone) continue;
          index.remove(each.id);
          kept.delete(each.id);
        }
        const parts = parseConcordance(q, 'ko');
        const holds = (ko: string): boolean =>
          parts.length > 0 && parts.every((part) => foldUnits(ko).replace(/ +/g, ' ').includes(part));
        const expected = [...kept].filter(([, ko]) => holds(ko)).map(([id]) => id);
        const hits = index.find({ parts, lang: 'ko', limit: 1000 });
        expect(hits.map((hit) => hit.id)).toEqual(expected.sort((a, b) => a - b));
      }),
    );
  });
});
