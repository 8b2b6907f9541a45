import { describe, expect, it } from '@jest/globals';
import { fitParticle, particleChainEnd, replaceWithParticle } from '../../../src/text/particles.js';
import { PARTICLES } from '../../../src/text/particleTable.js';

describe('fitParticle', () => {
  it.each([
    ['서울', '는', '은'],
    ['부산시', '은', '는'],
    ['서울', '가', '이'],
    ['부산시', '이', '가'],
    ['서울', '를', '을'],
    ['부산시', '을', '를'],
    ['서울', '와', '과'],
    ['부산시', '과', '와'],
    ['서울', '으로', '로'],
    ['부산', '로', '으로'],
    ['부산시', '으로', '로'],
    ['부산', '로부터는', '으로부터는'],
    ['서울', '나', '이나'],
    ['부산시', '이나', '나'],
    ['서울', '라고', '이라고'],
    ['부산시', '이라며', '라며'],
    ['서울', '였다', '이었다'],
    ['부산시', '이었다', '였다'],
    ['서울', '다', '이다'],
    ['서울', '며', '이며'],
    ['서울', '란', '이란'],
    ['부산시', '이란', '란'],
    ['서울', '랑', '이랑'],
    ['부산시', '이든', '든'],
    ['민수', '아', '야'],
    ['영철', '야', '아'],
    ['서울', '야말로', '이야말로'],
    ['부산시', '은커녕', '는커녕'],
    ['서울', '와의', '과의'],
    ['부산시', '과는', '와는'],
    ['서울', '예요', '이에요'],
    // one form only
    ['서울', '에서', '에서'],
    ['부산시', '에서', '에서'],
    ['부산시', '의', '의'],
    ['부산시', '이다', '이다'],
    ['부산시', '인', '인'],
    ['부산시', '이지만', '이지만'],
    ['서울', '도', '도'],
    ['서울', '까지는', '까지는'],
    // digits and Latin letters
    ['3', '가', '이'],
    ['2', '은', '는'],
    ['AI', '은', '는'],
    ['KBS', '을', '를'],
    // cannot be told
    ['Park', '은', '은'],
    ['', '은', '은'],
  ])('%s + %s is %s', (word, particle, fitted) => {
    expect(fitParticle(word, particle)).toBe(fitted);
  });

  it('gives a chain that agrees with the word, for every form of the table', () => {
    for (const word of ['서울', '부산', '제주도', '3', 'AI']) {
      for (const { form } of [...PARTICLES.values()].flat()) {
        // 야 is also the vocative, and bare 라 (이라 after a vowel) is not looked for: 카메라, 오페라.
        if (form === '야' || form === '이라') continue;
        const fitted = fitParticle(word, form);
        expect([word, form, fitted, particleChainEnd(word + fitted, word.length)]).toEqual([
          word,
          form,
          fitted,
          word.length + fitted.length,
        ]);
      }
    }
  });

  it('changes nothing when done twice', () => {
    for (const word of ['서울', '부산', '제주도']) {
      for (const { form } of [...PARTICLES.values()].flat()) {
        if (form === '야' || form === '이야') continue;
        expect(fitParticle(word, fitParticle(word, form))).toBe(fitParticle(word, form));
      }
    }
  });
});

describe('replaceWithParticle', () => {
  it.each([
    ['[오세훈]은 서울로 갔다', '김민수', '김민수는 서울로 갔다'],
    ['[서울]로 간다', '부산', '부산으로 간다'],
    ['[정부]가 밝혔다', '국회', '국회가 밝혔다'],
    ['[정부]가 밝혔다', '서울', '서울이 밝혔다'],
    ['‘[서울]’은', '부산시', '‘부산시’는'],
    ['[오세훈](63)은', '김민수', '김민수(63)는'],
    ['[3]은', '2', '2는'],
    ['[서울] 은', '부산시', '부산시 은'],
    ['[한국]은행', '미국', '미국은행'],
    ['[서울]', '', ''],
  ])('%s with %s is %s', (marked, word, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace('[', '').replace(']', '');
    const result = replaceWithParticle(text, start, end, word);
    expect(result.text).toBe(expected);
    expect(result.end).toBeLessThanOrEqual(expected.length);
  });
});
