import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_CONCEPTS } from '../../../src/checks/exampleGlossary.js';
import { CHECKS, runChecks, type Check, type Example, type Finding } from '../../../src/checks/index.js';
import { buildNameIndex } from '../../../src/names/index.js';
import { buildTermIndex } from '../../../src/terms/index.js';

const terms = buildTermIndex(EXAMPLE_CONCEPTS);
const names = buildNameIndex(EXAMPLE_CONCEPTS);

function findingsOf({ id }: Check, { pairs, stored = [], style = {} }: Example): Finding[] {
  const translations = (lang: 'en' | 'ko', text: string) =>
    stored
      .filter(([en, ko]) => (lang === 'en' ? en : ko) === text)
      .map(([en, ko], i) => ({ text: lang === 'en' ? ko : en, count: 1, segmentIds: [String(i)] }));
  return runChecks(
    pairs.map(([en, ko]) => ({ en, ko })),
    { terms, names, enabled: [id], stored: { translations }, profile: { style } },
  );
}

describe.each(CHECKS.map((check) => ({ id: check.id, check })))('check $id', ({ check }) => {
  const { flags, passes } = check.examples;

  it.each(flags.map((example) => ({ example, last: example.pairs.at(-1)!.join(' / ') })))(
    'flags $last',
    ({ example }) => {
      const findings = findingsOf(check, example);
      expect(findings.map(({ text }) => text)).toEqual([example.marks]);
      if (example.suggests !== undefined) expect(findings[0]!.suggestions[0]).toBe(example.suggests);
    },
  );

  it.each(passes.map((example) => ({ example, last: example.pairs.at(-1)!.join(' / ') })))(
    'passes $last',
    ({ example }) => {
      expect(findingsOf(check, example)).toEqual([]);
    },
  );

  it('has examples of both kinds, a title in both languages, and speaks both', () => {
    expect(flags.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
    expect(check.title.ko).toMatch(/[가-힣]/);
    for (const { message } of flags.flatMap((example) => findingsOf(check, example))) {
      expect(message.en).toMatch(/[a-z]/);
      expect(message.ko).toMatch(/[가-힣]/);
    }
  });

  it('marks pieces of the text, and its suggestions mend what it found', () => {
    for (const example of flags) {
      for (const finding of findingsOf(check, example)) {
        const pair = example.pairs[Number(finding.pair)]!;
        const text = finding.lang === 'en' ? pair[0] : pair[1];
        expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        for (const suggestion of finding.suggestions.slice(0, 1)) {
          const after = findingsOf(check, apply(example, finding, suggestion));
          expect(after.filter(({ pair: key }) => key === finding.pair)).toEqual([]);
        }
      }
    }
  });

  it.each(HOSTILE())('stands $name', ({ text }) => {
    const pairs = [
      [text, text],
      [text, ''],
      ['', text],
      ['The mayor spoke.', text],
    ] as const;
    for (const pair of pairs) expect(Array.isArray(findingsOf(check, { pairs: [pair] }))).toBe(true);
  });
});

function apply(example: Example, { pair: index, lang, start, end }: Finding, suggestion: string): Example {
  const pairs = example.pairs.map(([en, ko], i) => {
    if (i !== Number(index)) return [en, ko] as const;
    const mend = (text: string): string => text.slice(0, start) + suggestion + text.slice(end);
    return lang === 'en' ? ([mend(en), ko] as const) : ([en, mend(ko)] as const);
  });
  return { ...example, pairs };
}

function HOSTILE(): { name: string; text: string }[] {
  return [
    { name: 'a lone surrogate', text: 'a\uD800b 1\uDC00' },
    { name: 'decomposed Hangul', text: '시장이 말했다. 3월 2일'.normalize('NFD') },
    { name: 'control characters', text: '\u0000\u0007 \u200B' },
    { name: 'many spaces', text: ' '.repeat(20_000) + 'a' },
    { name: 'many brackets', text: '([“'.repeat(7_000) },
    { name: 'many digits', text: '1,'.repeat(10_000) },
    { name: 'many capitals', text: 'Aa-'.repeat(7_000) },
    { name: 'many syllables', text: '이가을를 '.repeat(4_000) },
    { name: 'many tags', text: '<a {'.repeat(5_000) },
  ];
}
