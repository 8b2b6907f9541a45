import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replaceRendering } from '../../../src/reports/replaceRendering.js';

const plain = (text: string) => ({ text, tags: null });

describe('replaceRendering', () => {
  it.each([
    ['Oh Sae-hoon met Yin Yong.', ['Oh Sae-hoon'], 'Oh Se-hoon', 'Oh Se-hoon met Yin Yong.'],
    [
      'Oh Sae-hoon’s plan, Oh Sehoon said',
      ['Oh Sae-hoon', 'Oh Sehoon'],
      'Oh Se-hoon',
      'Oh Se-hoon’s plan, Oh Se-hoon said',
    ],
    ['Oh Sehoon and Oh Seho', ['Oh Seho', 'Oh Sehoon'], 'Oh Se-hoon', 'Oh Se-hoon and Oh Se-hoon'],
    ['(Oh Sehoon)', ['Oh Sehoon'], 'Oh Se-hoon', '(Oh Se-hoon)'],
  ])('%s', (text, from, to, after) => {
    expect(replaceRendering(plain(text), 'en', from, to)?.text).toBe(after);
  });

  it.each([
    ['윤용 시장은 윤용과 만났다.', ['윤용'], '인융', '인융 시장은 인융과 만났다.'],
    ['존슨이 말했다', ['존슨'], '존스', '존스가 말했다'],
    ['매존슨은', ['존슨'], '존스', undefined],
    ['존슨빌에서', ['존슨'], '존스', undefined],
  ])('%s (Korean, with its particle)', (text, from, to, after) => {
    expect(replaceRendering(plain(text), 'ko', from, to)?.text).toBe(after);
  });

  it.each(['Oh Sae-hoons met', 'Noh Sae-hoon met', 'oh sae-hoon met', 'Oh Sae-hoon-ryeong', ''])(
    'leaves “%s” alone',
    (text) => {
      expect(replaceRendering(plain(text), 'en', ['Oh Sae-hoon'], 'X')).toBeUndefined();
    },
  );

  it('says where the new rendering stands, and moves tags along', () => {
    const tag = (at: number) => ({ at, kind: 'standalone' as const, id: '1', data: '' });
    const replaced = replaceRendering(
      { text: 'Oh Sehoon, Oh Sehoon!', tags: [0, 5, 9, 20, 21].map(tag) },
      'en',
      ['Oh Sehoon'],
      'Oh Se-hoon',
    )!;
    expect(replaced.text).toBe('Oh Se-hoon, Oh Se-hoon!');
    expect(replaced.places.map(([start, end]) => replaced.text.slice(start, end))).toEqual([
      'Oh Se-hoon',
      'Oh Se-hoon',
    ]);
    expect(replaced.tags!.map(({ at }) => at)).toEqual([0, 5, 10, 22, 23]);
  });

  it('keeps every other letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kim', ' ', 'Kimm', '.', '김', '-', '’s'), { maxLength: 20 }),
        (parts) => {
          const text = parts.join('');
          const replaced = replaceRendering(plain(text), 'en', ['Kim'], 'Gim');
          const back = replaced && replaceRendering(replaced, 'en', ['Gim'], 'Kim');
          expect(back?.text ?? text).toBe(text);
          expect(replaced?.places.length ?? 0).toBe(back?.places.length ?? 0);
        },
      ),
    );
  });
});
