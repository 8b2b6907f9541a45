import { describe, expect, it } from '@jest/globals';
import { pinyinSyllables, PINYIN } from '../../../src/hangulization/chinese/pinyin.js';
import { syllableInHangul } from '../../../src/hangulization/chinese/table.js';
import { hangulize } from '../../../src/hangulization/index.js';

describe('pinyin', () => {
  it.each([
    ['Yin Yong', '인융'],
    ['Xi Jinping', '시진핑'],
    ['Beijing', '베이징'],
    ['Chongqing', '충칭'],
    ['Lü', '뤼'],
    ['Lǚ Bù', '뤼부'],
    ['Máo Zédōng', '마오쩌둥'],
    ['Mao2 Ze2dong1', '마오쩌둥'],
    ["Xi'an", '시안'],
    ['Xian', '셴'],
    ["Chang'an", '창안'],
    ['Jiang Qing', '장칭'],
    ['Zhou Xun', '저우쉰'],
    ['Quanzhou', '취안저우'],
    ['Shijiazhuang', '스자좡'],
  ])('%s is %s', (text, expected) => {
    expect(hangulize(text, { origin: 'zh' }).text).toBe(expected);
  });

  it.each([
    ['tiananmen', ['tian', 'an', 'men']],
    ['fangan', ['fan', 'gan']],
    ['xueliang', ['xue', 'liang']],
    ['jean', undefined],
  ])('%s parts into %j', (run, expected) => {
    expect(pinyinSyllables(run)).toEqual(expected);
  });

  it('has Hangul for every syllable', () => {
    expect([...PINYIN.keys()].filter((syllable) => syllableInHangul(syllable) === undefined)).toEqual([]);
  });
});

describe('Hanzi', () => {
  it.each([
    ['习近平', '시진핑'],
    ['毛澤東', '마오쩌둥'],
    ['北京', '베이징'],
    ['重慶', '충칭'],
    ['四川', '쓰촨'],
  ])('%s is %s', (text, expected) => {
    expect(hangulize(text, { origin: 'zh' }).text).toBe(expected);
  });

  it.each([
    ['李白', '이백'],
    ['孔子', '공자'],
    ['諸葛亮', '제갈량'],
    ['劉備', '유비'],
    ['李鴻章', '이홍장'],
  ])('%s before 1911 is %s', (text, expected) => {
    const { text: hangul, steps } = hangulize(text, { origin: 'zh', historical: true });
    expect(hangul).toBe(expected);
    expect(steps.map((step) => step.rule)).toContain('before 1911: Sino-Korean reading');
  });

  it('reads by the table what has no Korean reading', () => {
    expect(hangulize('刘备', { origin: 'zh', historical: true }).text).toBe('류베이');
  });
});

describe('spellings that are not pinyin', () => {
  it.each([
    ['Tsai Ing-wen', '차이잉원'],
    ['Ma Ying-jeou', '마잉주'],
    ['Lai Ching-te', '라이칭더'],
    ['Chiang Kai-shek', '장제스'],
    ['Hsieh Su-wei', '셰쑤웨이'],
  ])('%s of Taiwan is %s, with less confidence', (text, expected) => {
    const { text: hangul, results, steps } = hangulize(text, { origin: 'zh' });
    expect(hangul).toBe(expected);
    expect(results[0]!.confidence).toBeLessThan(0.5);
    expect(steps[0]!.rule).toMatch(/Taiwan/);
  });

  it.each(['Cheung Kwok-wing', 'Leung Chun-ying', 'Carrie Lam', 'Ng Chau'])('%s is not trusted', (text) => {
    expect(hangulize(text, { origin: 'zh' }).results[0]!.confidence).toBeLessThan(0.2);
  });
});
