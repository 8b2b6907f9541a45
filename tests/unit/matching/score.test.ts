import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lang } from '../../../src/concepts/concept.js';
import { score } from '../../../src/matching/score.js';
import { text } from './texts.js';

interface Expectation {
  id: string;
  query: string;
  source: string;
  low: number;
  high: number;
  reason: string;
}

function expectations(file: string): Expectation[] {
  const path = new URL(`../../fixtures/matching/${file}.tsv`, import.meta.url);
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', query = '', source = '', low = '', high = '', reason = ''] = line.split('\t');
    return { id, query, source, low: Number(low), high: Number(high), reason };
  });
}

const lang = fc.constantFrom<Lang>('en', 'ko');

describe.each([
  ['en', 'english'],
  ['ko', 'korean'],
] as const)('score, as a translator expects it (%s)', (language, file) => {
  it.each(expectations(file))('$id: $reason', ({ query, source, low, high }) => {
    const found = score(query, source, language);
    expect({ found, inRange: found >= low && found <= high }).toEqual({ found, inRange: true });
  });
});

describe('score', () => {
  it('is symmetric, an integer from 0 to 100, and 100 for the same text only', () => {
    fc.assert(
      fc.property(text(), text(), lang, (a, b, language) => {
        const found = score(a, b, language);
        expect(score(b, a, language)).toBe(found);
        expect(Number.isInteger(found) && found >= 0 && found <= 100).toBe(true);
        expect(found === 100).toBe(a === b);
        expect(score(a, a, language)).toBe(100);
      }),
    );
  });

  it('gives 99 for case and white space', () => {
    fc.assert(
      fc.property(text(), lang, (a, language) => {
        const other = `${a.toUpperCase().replaceAll(' ', '  ')} `;
        expect(score(a, other, language)).toBeGreaterThanOrEqual(
          a.toUpperCase().toLowerCase() === a.toLowerCase() ? 99 : 0,
        );
      }),
    );
  });

  it('takes any text, however long', () => {
    const long = '서울 시장이 부산 시장을 '.repeat(8000);
    expect(score(long, `${long}.`, 'ko')).toBe(98);
    expect(score(long, long.replaceAll('부산', '대구'), 'ko')).toBeLessThan(98);
    expect(score('a'.repeat(100_000), 'b'.repeat(100_000), 'en')).toBe(0);
  });
});
