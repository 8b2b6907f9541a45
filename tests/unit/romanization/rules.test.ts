import { describe, expect, it } from '@jest/globals';
import { PRONUNCIATION_RULES } from '../../../src/romanization/rules/index.js';
import { toHangul, toSyllables } from '../../../src/romanization/syllable.js';

const applied = (rule: (typeof PRONUNCIATION_RULES)[number], text: string): string => {
  const word = toSyllables(text);
  rule.apply(word);
  return toHangul(word);
};

describe.each(PRONUNCIATION_RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.examples.map((example) => [...example]))('%s sounds %s', (before, after) => {
    expect(applied(rule, before)).toBe(after);
  });

  it('is fired by at least one of its examples', () => {
    expect(rule.examples.some(([before]) => applied(rule, before) !== before)).toBe(true);
  });
});

it('has an id for each rule', () => {
  expect(new Set(PRONUNCIATION_RULES.map((rule) => rule.id)).size).toBe(PRONUNCIATION_RULES.length);
});
