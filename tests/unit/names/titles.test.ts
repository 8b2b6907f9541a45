import { describe, expect, it } from '@jest/globals';
import type { Lang } from '../../../src/concepts/concept.js';
import { suggest } from '../../../src/names/index.js';
import { cases, shippedIndex } from './support.js';

/** Persons with titles, both ways: the first suggestion. */
describe('titles', () => {
  it.each(cases('titles.tsv'))('%s', (text, { to, expected }) => {
    const query = { text, from: to === 'en' ? 'ko' : 'en', to: to as Lang } as const;
    expect(suggest(query, shippedIndex())[0]?.text).toBe(expected);
  });
});
