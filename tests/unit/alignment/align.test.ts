import { describe, expect, it } from '@jest/globals';
import { align } from '../../../src/alignment/index.js';

const shapes = (en: string | string[], ko: string | string[]) =>
  align(en, ko).beads.map((bead) => [bead.en, bead.ko]);

describe('align', () => {
  const en = ['The mayor met 350 reporters.', 'It rained in Seoul all day.', 'Trump said he would call Kim.'];
  const ko = [
    '시장은 기자 350명을 만났다.',
    '서울에는 종일 비가 왔다.',
    '트럼프는 김에게 전화하겠다고 말했다.',
  ];

  it('pairs sentences that translate each other', () => {
    expect(shapes(en, ko)).toEqual([[[0], [0]], [[1], [1]], [[2], [2]]]); // prettier-ignore
  });

  it('takes nothing and one side only', () => {
    expect(shapes([], [])).toEqual([]);
    expect(shapes('', '안녕하세요.')).toEqual([[[], [0]]]);
  });
});
