import { describe, expect, it } from '@jest/globals';
import { readAhead } from '../../../src/jobs/readAhead.js';

/** Numbers from 1, with a record of what was asked for and whether it was ended. */
function numbers(count: number, failAt = Infinity) {
  const seen = { asked: 0, ended: false };
  async function* items(): AsyncIterable<number> {
    try {
      for (let i = 1; i <= count; i += 1) {
        seen.asked = i;
        if (i === failAt) throw new Error(`no ${i}`);
        await Promise.resolve();
        yield i;
      }
    } finally {
      seen.ended = true;
    }
  }
  return { seen, items: items() };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('reading ahead', () => {
  it('gives the same items in the same order', async () => {
    const { items, seen } = numbers(4);
    expect(await all(readAhead(items))).toEqual([1, 2, 3, 4]);
    expect(seen.ended).toBe(true);
  });

  it('has asked for the next item while one is worked on', async () => {
    const { items, seen } = numbers(3);
    const asked: number[] = [];
    for await (const item of readAhead(items)) {
      await new Promise(setImmediate);
      asked.push(seen.asked - item);
    }
    expect(asked).toEqual([1, 1, 0]);
  });

  it('hands on what came before a failure, then the failure', async () => {
    const { items } = numbers(5, 3);
    const taken: number[] = [];
    const take = async (): Promise<void> => {
      for await (const item of readAhead(items)) {
        await new Promise(setImmediate);
        taken.push(item);
      }
    };
    await expect(take()).rejects.toThrow('no 3');
    expect(taken).toEqual([1, 2]);
  });

  it('ends the reading where nobody wants more', async () => {
    const { items, seen } = numbers(5);
    for await (const item of readAhead(items)) if (item === 2) break;
    expect(seen).toEqual({ asked: 3, ended: true });
  });
});
