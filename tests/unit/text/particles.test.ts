import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { particleChainEnd, stripParticles } from '../../../src/text/particles.js';
import { PARTICLES } from '../../../src/text/particleTable.js';

/** `|` stands where the chain should start. */
function chainOf(marked: string): string | undefined {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const end = particleChainEnd(text, start);
  return end < 0 ? undefined : text.slice(start, end);
}

describe('particleChainEnd', () => {
  it.each([
    // after a consonant
    '시장|은',
    '시장|이',
    '시장|을',
    '시장|과',
    '시장|으로',
    '시장|이나',
    '시장|이라며',
    '시장|이라고',
    '시장|이라는',
    '시장|이었다',
    '시장|이란',
    '시장|이든',
    '시장|이라도',
    '시장|이야말로',
    '시장|은커녕',
    '시장|이자',
    '시장|이며',
    // after a vowel
    '정부|는',
    '정부|가',
    '정부|를',
    '정부|와',
    '정부|로',
    '정부|나',
    '정부|라며',
    '정부|라고',
    '정부|라는',
    '정부|였다',
    '정부|란',
    '정부|다',
    '정부|며',
    '정부|지만',
    '정부|였으며',
    '정부|였지만',
    // after ㄹ
    '서울|로',
    '서울|로부터',
    '서울|로서',
    '서울|로써',
    '서울|은',
    '서울|이',
    // after anything
    '시장|의',
    '시장|에',
    '시장|에서',
    '시장|에게',
    '시장|께',
    '시장|께서',
    '시장|도',
    '시장|만',
    '시장|까지',
    '시장|부터',
    '시장|보다',
    '시장|처럼',
    '시장|인',
    '시장|이다',
    '시장|뿐',
    '시장|조차',
    '시장|마저',
    '시장|에게서',
    '시장|한테',
    '시장|들',
    '시장|측',
    '서울|발',
    '서울|행',
    '시장|님',
    '오세훈|씨',
    '정부|인',
    '정부|이다',
    '정부|이었다',
    // chains
    '시장|에는',
    '시장|에서는',
    '시장|에서도',
    '시장|으로부터',
    '시장|으로서',
    '시장|으로서의',
    '시장|들이',
    '시장|들에게도',
    '시장|측은',
    '시장|측에서',
    '시장|까지도',
    '시장|만이',
    '시장|만으로는',
    '시장|에서의',
    '시장|과의',
    '시장|으로부터의',
    '시장|께서는',
    '시장|에게까지',
    '시장|이라고는',
    '시장|인지도',
    '시장|부터가',
    '시장|님께서',
    '씨|에게',
    '시장|들까지만이라도',
    '시장|이었다고',
    '시장|이었다며',
    '정부|였다면서',
    '시장|뿐만',
    '시장|마다',
    // words in digits and Latin letters, read aloud
    '3|은',
    '2|는',
    '10|이',
    'AI|는',
    'KBS|가',
    'IBM|은',
    'Google|로',
    '30%|로',
    'R|은',
    'R|는',
    'Trump|가',
    'Trump|이',
    // after quotes and brackets
    '“서울”|은',
    '오세훈(63)|은',
    '서울(Seoul)|은',
    // nothing follows
    '시장|',
    '시장| 은',
  ])('%s is followed by a chain to the end of the word', (marked) => {
    const rest = marked.slice(marked.indexOf('|') + 1);
    expect(chainOf(marked)).toBe(/^[가-힣]/.test(rest) ? rest : '');
  });

  it.each([
    // another word
    '한국|은행',
    '대구|탕',
    '회|의실',
    '고양|이',
    '어린|이',
    '정치|인',
    '외국|인은',
    '재개|발',
    '아시아|나',
    '동남|아',
    '대통령|실',
    '소비|자',
    '후보|자',
    '선거|일',
    '경제|적',
    '서울|대',
    '국회|의사당',
    '이명|박',
    '오세|훈',
    '서울|시',
    // wrong after this sound
    '시장|는',
    '시장|가',
    '시장|를',
    '시장|와',
    '시장|로',
    '시장|라고',
    '시장|였다',
    '정부|은',
    '정부|이',
    '정부|을',
    '정부|과',
    '정부|으로',
    '정부|이라고',
    '서울|으로',
    '부산|로',
    'AI|은',
    '3|는',
    'KBS|이',
    '전문|가',
    // no order that Korean has
    '한국|은의',
    '정부|는가게',
    '시장|의은',
    '시장|을들',
  ])('%s goes on in another way', (marked) => {
    expect(chainOf(marked)).toBeUndefined();
  });

  it('stops at the next edge, whatever it is', () => {
    for (const edge of [' ', '.', ',', '”', ')', '\n', '·', '…']) {
      expect(chainOf(`서울시장|이라며${edge}다음`)).toBe('이라며');
    }
  });

  it('finds each form of the table after a word that it agrees with', () => {
    const words = { any: '시장', consonant: '시장', vowel: '정부', notRieul: '시장', vowelOrRieul: '서울' };
    for (const particle of [...PARTICLES.values()].flat()) {
      expect([particle.form, chainOf(`${words[particle.after]}|${particle.form}`)]).toEqual([
        particle.form,
        particle.form,
      ]);
    }
  });

  it('answers with an edge or -1 for any text and place', () => {
    const korean = fc.string({
      unit: fc.constantFrom(...'은는이가을를의에서게께로와과도만들측발인다고며라 .A3서울'.match(/./gu)!),
    });
    fc.assert(
      fc.property(korean, fc.nat(40), (text, start) => {
        const end = particleChainEnd(text, start);
        expect(end === -1 || end === start || /^$|^[^가-힣A-Za-z0-9]/.test(text.slice(end))).toBe(true);
      }),
    );
  });

  it('is quick to give up on endless particles', () => {
    expect(particleChainEnd(`시장${'만'.repeat(100_000)}`, 2)).toBe(-1);
  });
});

describe('stripParticles', () => {
  it.each([
    ['서울시장이', ['서울시장이', '서울시장']],
    ['오세훈은', ['오세훈은', '오세훈']],
    ['회의', ['회의']],
    ['회의는', ['회의는', '회의']],
    ['고양이가', ['고양이가', '고양이']],
    ['정부에서는', ['정부에서는', '정부에서', '정부']],
    ['', ['']],
  ])('%s may have the stems %j', (eojeol, stems) => {
    expect(stripParticles(eojeol).map(({ stem }) => stem)).toEqual(stems);
  });

  it('loses nothing: stem and particles make the word again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'서울시장정부은는이가에서의로도만'.match(/./gu)!) }),
        (eojeol) => {
          for (const { stem, particles } of stripParticles(eojeol)) expect(stem + particles).toBe(eojeol);
        },
      ),
    );
  });
});
