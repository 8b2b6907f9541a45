import { describe, expect, it } from '@jest/globals';
import { hangulRendering, latinRendering, nearRendering } from '../../../src/reports/rendering.js';

describe('how a text renders a name', () => {
  it.each([
    ['오세훈', 'Seoul Mayor Oh Se-hoon spoke.', 'Oh Se-hoon'],
    ['오세훈', "It was Oh Se-hoon's idea.", 'Oh Se-hoon'],
    ['전혜진', 'By Jun Hye-jin in Beijing', 'Jun Hye-jin'],
    ['오세훈', 'The National Assembly met.', undefined],
  ])('%s in "%s"', (hangul, text, expected) => {
    expect(latinRendering(hangul, text)).toBe(expected);
  });

  it.each([
    ['Oh Se-hoon', '오세훈 서울시장은 말했다.', '오세훈'],
    ['Jeon Hye-jin', '전혜진 기자가 보도했다.', '전혜진'],
    // No Korean name: nothing in the text can be judged a spelling of it.
    ['Yin Yong', '오세훈 서울시장은 인융 시장을 만났다.', undefined],
  ])('%s in "%s"', (latin, text, expected) => {
    expect(hangulRendering(latin, text)).toBe(expected);
  });

  it('finds a slip of a letter or two', () => {
    expect(nearRendering('Oh Se-hoon', 'Seoul Mayor Oh Sae-hoon came back.')).toBe('Oh Sae-hoon');
    expect(nearRendering('Oh Se-hoon', 'Kim Min-su came back.')).toBeUndefined();
  });
});
