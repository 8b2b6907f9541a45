import { describe, expect, it } from '@jest/globals';
import { hangulize } from '../../../src/hangulization/index.js';

const japanese = (text: string): string => hangulize(text, { origin: 'ja' }).text;

describe('kana', () => {
  it.each([
    ['とうきょう', '도쿄'],
    ['おおさか', '오사카'],
    ['いのうえ', '이노우에'],
    ['さっぽろ', '삿포로'],
    ['ほっかいどう', '홋카이도'],
    ['ピカチュウ', '피카추'],
    ['ディグダ', '디구다'],
    ['ヴナロード', '브나로도'],
    ['さゝき', '사사키'],
    ['いすゞ', '이스즈'],
    ['ｿﾆｰ', '소니'],
    ['プリン', '푸린'],
    ['しんいち', '신이치'],
  ])('%s is %s', (text, expected) => {
    expect(japanese(text)).toBe(expected);
  });
});

describe('Hepburn', () => {
  it.each([
    ['Niigata', '니가타', '니가타'],
    ['Kyūshū', '규슈', '규슈'],
    ['Tsukuba', '쓰쿠바', '쓰쿠바'],
    ['Shin-Okubo', '신오쿠보', '신오쿠보'],
    ["Ten'yaba", '덴야바', '덴야바'],
    ['Namba', '난바', '난바'],
    ['Kotchi', '곳치', '곳치'],
    ['Kocchi', '곳치', '곳치'],
    ['Gotoh', '고토', '고토'],
    ['Tooru', '도루', '도루'],
    ['Yokoo', '요코오', '요코오'],
    ['Setouchi', '세토우치', '세토우치'],
    ['Matuyama', '마쓰야마', '마쓰야마'],
  ])('%s is %s among the results, %s first', (text, expected, first) => {
    const { text: hangul, results } = hangulize(text, { origin: 'ja' });
    expect(hangul).toBe(first);
    expect(results.map((result) => result.text)).toContain(expected);
  });

  it.each([
    ['Fumio Kishida', '기시다 후미오'],
    ['Kishida Fumio', '기시다 후미오'],
    ['Shigeru Ishiba', '이시바 시게루'],
    ['Junichiro Koizumi', '고이즈미 준이치로'],
    ["Jun'ichirō Tanizaki", '다니자키 준이치로'],
    ['Ōoka Tadasuke', '오오카 다다스케'],
    ['Tarō Tanaka', '다나카 다로'],
  ])('the name %s is %s, surname first', (text, expected) => {
    expect(japanese(text)).toBe(expected);
  });

  it('offers the other order', () => {
    expect(hangulize('Fumio Kishida', { origin: 'ja' }).results.map(({ text }) => text)).toContain(
      '후미오 기시다',
    );
  });

  it('keeps the order of what is no name, and writes the figure of a chome', () => {
    expect(japanese('Keikyū Ōtsu')).toBe('게이큐 오쓰');
    expect(japanese('Machiya-nichome')).toBe('마치야 2초메');
    expect(japanese('Tama Center')).toBe('다마 센터');
  });
});

describe('kanji', () => {
  it.each([
    ['東京', '도쿄'],
    ['安倍晋三', '아베 신조'],
    ['関ヶ原', '세키가하라'],
    ['妹尾あいこ', '세노오 아이코'],
    ['思う', '오모우'],
  ])('%s is %s', (text, expected) => {
    expect(japanese(text)).toBe(expected);
  });

  it('says that it cannot read what is not listed', () => {
    expect(hangulize('鸞鳳', { origin: 'ja' }).results[0]).toEqual({ text: '鸞鳳', confidence: 0.05 });
  });
});
