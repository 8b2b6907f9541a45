import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { align, learn, needsReview, validateBeads } from '../../../src/alignment/index.js';
import { readDocuments, readNewsPairs, StrictScore } from '../../../src/tools/alignment/sets.js';
import { describeWithShared } from '../../support/shared.js';

const shapes = (en: string | string[], ko: string | string[]) =>
  align(en, ko).beads.map((bead) => [bead.en, bead.ko]);

const EN = ['The mayor met 350 reporters.', 'It rained in Seoul all day.', 'Trump said he would call Kim.'];
const KO = [
  '시장은 기자 350명을 만났다.',
  '서울에는 종일 비가 왔다.',
  '트럼프는 김에게 전화하겠다고 말했다.',
];

describe('align', () => {
  it('pairs sentences that translate each other', () => {
    expect(shapes(EN, KO)).toEqual([[[0], [0]], [[1], [1]], [[2], [2]]]); // prettier-ignore
  });

  it('takes plain texts apart', () => {
    expect(align(EN.join(' '), KO.join(' '))).toMatchObject({ en: EN, ko: KO });
  });

  it('sets a reporter line apart', () => {
    expect(shapes(EN, [...KO, '박민수 기자'])).toContainEqual([[], [3]]);
  });

  it('takes nothing and one side only', () => {
    expect(shapes([], [])).toEqual([]);
    expect(shapes('', '안녕하세요.')).toEqual([[[], [0]]]);
    expect(shapes(['', ''], [''])).toHaveLength(2);
  });

  it('is not slow or broken by a hostile sentence', () => {
    const long = 'Aa'.repeat(50_000);
    expect(align([long, '\ud800'], ['가'.repeat(100_000), '\udc00 1']).beads.length).toBeGreaterThan(0);
  });

  it('holds every sentence once, with a score from 0 to 1', () => {
    const side = fc.array(fc.constantFrom(...EN, ...KO, 'By Hong Gil-dong', '?', '12'), { maxLength: 12 });
    fc.assert(
      fc.property(side, side, (en, ko) => {
        const { beads } = align(en, ko);
        expect(validateBeads(beads, en.length, ko.length)).toEqual([]);
        expect(beads.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('learn', () => {
  it('finds the words that go together', () => {
    const pairs = ['red', 'blue', 'green', 'old'].flatMap((color, k) =>
      ['빨간', '파란', '초록', '오래된']
        .slice(k, k + 1)
        .map((ko) => ({ en: `a ${color} zorb`, ko: `${ko} 조르브가` })),
    );
    const found = learn([...pairs, ...pairs]).pairs;
    expect(found).toContainEqual(expect.objectContaining({ en: 'zorb', ko: '조르브' }));
  });
});

describeWithShared('accuracy on the development documents', () => {
  it.each([
    ['alignment/ntrex-std', 0.955],
    ['alignment/ntrex-hard', 0.79],
    ['documents', 0.999],
  ])(
    '%s reaches strict F1 %d with the lexicon alone',
    (set, target) => {
      const score = new StrictScore();
      for (const document of readDocuments(set)) score.add(document, align(document.en, document.ko).beads);
      expect(score.f1).toBeGreaterThanOrEqual(target);
    },
    60_000,
  );

  it('survives a dropped third and a moved paragraph in a long text', () => {
    const pairs = readNewsPairs().slice(0, 300);
    const order = [...pairs.slice(0, 40), ...pairs.slice(240, 250), ...pairs.slice(40, 90), ...pairs.slice(190, 240), ...pairs.slice(250)]; // prettier-ignore
    const { beads } = align(pairs.map(({ en }) => en), order.map(({ ko }) => ko)); // prettier-ignore
    const right = beads.filter(
      ({ en, ko }) => en.length === 1 && ko.length === 1 && pairs[en[0]!] === order[ko[0]!],
    );
    expect(right.length / order.length).toBeGreaterThan(0.95);
    expect(beads.filter(needsReview).length).toBeLessThan(20);
  }, 60_000);
});
