import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildTermIndex, findTerms, type TermHit } from '../../../src/terms/index.js';
import { Trie } from '../../../src/terms/trie.js';
import { glossary } from './glossary.js';

const lines = `
  person | Oh Se-hoon | 오세훈
  title | mayor | 시장
  title | Seoul mayor | 서울시장
  place | Seoul | 서울
  place | US | 미국
  term | cease-fire | 휴전
  term | city | 도시
  term | summit | 정상회담, 정상 회담
`;
const index = buildTermIndex(glossary(lines));
const pieces = [
  '서울',
  '시장',
  '오세훈',
  '이',
  '은',
  '에서',
  ' ',
  '.',
  '도시',
  '정상',
  '회담',
  'Seoul',
  ' mayor',
  's',
  "'s",
  'US',
  '-',
  'cease',
  'fire',
  '\n',
];

function expectSound(text: string, found: TermHit[]): void {
  let last = 0;
  for (const hit of found) {
    expect(hit.start).toBeGreaterThanOrEqual(last);
    expect(text.slice(hit.start, hit.end)).toBe(hit.text);
    expect(text.startsWith(hit.follows, hit.end)).toBe(true);
    expect(hit.concept.terms).toContain(hit.term);
    last = hit.end;
  }
}

describe('findTerms', () => {
  it.each(['en', 'ko'] as const)(
    '%s: hits are in order, do not overlap and say what the text says',
    (lang) => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
          const text = parts.join('').normalize('NFC');
          expectSound(text, findTerms(index, text, lang));
        }),
      );
    },
  );

  it.each(['en', 'ko'] as const)('%s: every term is found between spaces', (lang) => {
    for (const concept of glossary(lines)) {
      for (const term of concept.terms.filter((candidate) => candidate.lang === lang)) {
        const found = findTerms(index, `( ${term.text} )`, lang).map(({ text }) => text);
        expect(found).toEqual([term.text]);
      }
    }
  });

  it('finds nothing in an empty text or with an empty glossary', () => {
    expect(findTerms(index, '', 'ko')).toEqual([]);
    expect(findTerms(buildTermIndex([]), '서울 Seoul', 'en')).toEqual([]);
  });

  it('looks for no term without a letter, nor for one of endless length', () => {
    const odd = buildTermIndex(
      glossary(`term | -, ., ' | ·\n  term | ${'a'.repeat(300)} | ${'가'.repeat(300)}`),
    );
    expect(odd.en.size + odd.ko.size).toBe(0);
    expect(findTerms(odd, "- . ' ·", 'en')).toEqual([]);
  });

  it.each(['서울', '서울 ', 'Seoul ', 'a', '정상 ', '\ud800', '서울시장', '- ', "'", 'U.'])(
    'answers for 100,000 characters of %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const lang of ['en', 'ko'] as const)
        expect(Array.isArray(findTerms(index, text, lang))).toBe(true);
    },
  );
});

function unitsOf(word: string): Uint16Array {
  return new Uint16Array(word.length).map((_, at) => word.charCodeAt(at));
}

function walk(trie: Trie, word: string): number {
  return unitsOf(word).reduce<number>((node, unit) => (node < 0 ? node : trie.step(node, unit)), Trie.ROOT);
}

describe('Trie', () => {
  it('holds what was added, and nothing else', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (added, other) => {
        const trie = new Trie();
        const nodes = added.map((entry) => trie.add(unitsOf(entry), entry.length));
        expect(added.map((entry) => walk(trie, entry))).toEqual(nodes);
        if (!added.some((entry) => entry.startsWith(other))) expect(walk(trie, other)).toBe(-1);
      }),
    );
  });

  it('grows', () => {
    const trie = new Trie();
    for (let word = 0; word < 50_000; word++) trie.add(Uint16Array.of(word, word + 1, word + 2), 3);
    expect(trie.size).toBe(150_001);
    expect(walk(trie, String.fromCharCode(4321, 4322, 4323))).toBeGreaterThan(0);
  });
});
