import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashText } from '../../../src/matching/hash.js';
import { HashIds } from '../../../src/matching/hashIds.js';

describe('hashText', () => {
  it('tells all short texts and uses apart', () => {
    const hashes = new Set<string>();
    for (let code = 0x20; code < 0x7f; code++) {
      for (let salt = 0; salt < 40; salt++) hashes.add(hashText(String.fromCharCode(code), salt).join());
    }
    expect(hashes.size).toBe((0x7f - 0x20) * 40);
  });
});

describe('HashIds', () => {
  it('numbers hashes in order of appearance, and forgets the newest', () => {
    const hash = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(hash), fc.array(hash), (kept, temporary) => {
        const ids = new HashIds();
        const order: string[] = [];
        const note = ([a, b]: [number, number]): void => {
          if (!order.includes(`${a},${b}`)) order.push(`${a},${b}`);
          expect(ids.idOf(a, b)).toBe(order.indexOf(`${a},${b}`));
        };
        kept.forEach(note);
        const size = order.length;
        temporary.forEach(note);
        ids.truncate(size);
        order.length = size;
        for (const [a, b] of [...kept, ...temporary]) expect(ids.find(a, b)).toBe(order.indexOf(`${a},${b}`));
      }),
    );
  });

  it('grows', () => {
    const ids = new HashIds();
    for (let i = 0; i < 5000; i++) expect(ids.idOf(i, -i)).toBe(i);
    ids.truncate(100);
    expect([ids.find(99, -99), ids.find(100, -100), ids.size]).toEqual([99, -1, 100]);
  });
});
