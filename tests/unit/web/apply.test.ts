import { describe, expect, it } from '@jest/globals';
import { apply } from '../../../src/web/checks/apply.js';

describe('a suggestion of a finding', () => {
  it.each([
    { name: 'in a sentence', text: 'A b. C d.', sentence: 'C d.', at: [0, 1], by: 'X', to: 'A b. X d.' },
    {
      name: 'in the second of two',
      text: 'A b. A b.',
      sentence: 'A b.',
      before: 1,
      at: [0, 1],
      by: 'X',
      to: 'A b. X b.',
    },
    {
      name: 'over a line end',
      text: 'A b.\nC d.',
      sentence: 'A b. C d.',
      at: [5, 6],
      by: 'X',
      to: 'A b.\nX d.',
    },
    {
      name: 'with signs that mean something elsewhere',
      text: 'It (is) $5.',
      sentence: 'It (is) $5.',
      at: [8, 10],
      by: '$&',
      to: 'It (is) $&.',
    },
    { name: 'as an insertion', text: 'A b.', sentence: 'A b.', at: [1, 1], by: '!', to: 'A! b.' },
    {
      name: 'not at all when it was changed since',
      text: 'Z.',
      sentence: 'A b.',
      at: [0, 1],
      by: 'X',
      to: 'Z.',
    },
    {
      name: 'not at all outside of its sentence',
      text: 'A b.',
      sentence: 'A b.',
      at: [3, 9],
      by: 'X',
      to: 'A b.',
    },
  ])('is put in $name', ({ text, sentence, before = 0, at: [start, end], by, to }) => {
    const application = JSON.stringify({ lang: 'en', sentence, before, start, end, by });
    expect(apply({ ko: '', en: text }, application)).toEqual({ ko: '', en: to });
  });

  it.each(['', 'no JSON', '{}', '[]', '{"lang":"fr"}'])(
    'is left alone when it is no suggestion: %s',
    (value) => {
      expect(apply({ ko: 'a', en: 'b' }, value)).toEqual({ ko: 'a', en: 'b' });
    },
  );
});
