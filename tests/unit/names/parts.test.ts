import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Concept } from '../../../src/concepts/concept.js';
import { englishNameLikelihood, koreanNameLikelihood } from '../../../src/names/likelihood.js';
import { englishEnding, koreanEnding } from '../../../src/names/organizations.js';
import { pluralOf } from '../../../src/names/plural.js';
import { englishSource, fold, koreanSource, textOf } from '../../../src/names/source.js';
import { parseTable } from '../../../src/names/tables.js';
import { koreanWord } from '../../../src/names/write/koreanWord.js';
import { titleCase } from '../../../src/names/write/title.js';
import { shippedIndex } from './support.js';

const knows = (abbreviation: string) => (word: string) => word === abbreviation;

describe('units of a text', () => {
  it.each([
    ['Rep. Oh Se-hoon', ['rep', 'oh', 'se', '-', 'hoon']],
    ['the U.S. president', ['the', 'u.s', 'president']],
    ['Seoul’s mayor', ['seoul', "'s", 'mayor']],
    ['Türkiye, São Paulo', ['turkiye', ',', 'sao', 'paulo']],
    ['the end. Next', ['the', 'end', '.', 'next']],
    ['O’Hagan', ["o'hagan"]],
  ])('%s', (text, units) => {
    expect(englishSource(text, knows('rep')).units).toEqual(units);
  });

  it('are syllables in Korean, white space left out but remembered', () => {
    const { units, spaced } = koreanSource('서울 시장［Ａ］');
    expect(units).toEqual(['서', '울', '시', '장', '[', 'a', ']']);
    expect(spaced).toEqual([true, false, true, false, false, false, false, true]);
  });

  it('lie in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        for (const source of [englishSource(raw, () => false), koreanSource(raw)]) {
          let last = 0;
          source.units.forEach((_, i) => {
            expect(source.starts[i]).toBeGreaterThanOrEqual(last);
            last = source.ends[i]!;
          });
          expect(last).toBeLessThanOrEqual(raw.length);
          expect(source.spaced).toHaveLength(source.units.length + 1);
        }
      }),
    );
  });

  it('give their text back', () => {
    const source = koreanSource('오세훈 서울시장');
    expect(textOf(source, 0, 3)).toBe('오세훈');
    expect(textOf(source, 3, 7)).toBe('서울시장');
    expect(textOf(source, 2, 2)).toBe('');
  });

  it.each([
    ['É', 'e'],
    ['’', "'"],
    ['‑', '-'],
    ['・', '·'],
    ['Ａ', 'a'],
    ['가', '가'],
  ])('%s folds to %s', (unit, folded) => {
    expect(fold(unit)).toBe(folded);
  });
});

describe('English forms of titles', () => {
  it.each([
    ['mayor', 'mayors'],
    ['Rep.', 'Reps.'],
    ['attorney general', 'attorneys general'],
    ['secretary-general', 'secretaries-general'],
    ['chief of staff', 'chiefs of staff'],
    ['secretary of state', 'secretaries of state'],
    ['chairman', 'chairmen'],
    ['deputy', 'deputies'],
    ['judge', 'judges'],
    ['coach', 'coaches'],
    ['lieutenant general', 'lieutenant generals'],
  ])('%s, many: %s', (one, many) => {
    expect(pluralOf(one)).toBe(many);
  });

  it.each([
    ['secretary of state', 'Secretary of State'],
    ['co-CEO', 'Co-CEO'],
    ['secretary-general', 'Secretary-General'],
    ['national security adviser', 'National Security Adviser'],
  ])('%s before a name: %s', (plain, capital) => {
    expect(titleCase(plain)).toBe(capital);
  });
});

describe('organizations by their words', () => {
  it.each([
    ['한빛전자', '전자', 'company'],
    ['새봄당', '당', 'party'],
    ['한빛저축은행', '저축은행', 'bank'],
    ['푸른대학교', '대학교', 'university'],
  ])('%s ends in %s', (name, ko, kind) => {
    expect(koreanEnding(name)).toMatchObject({ ko, class: kind });
  });

  it.each(['전자', '가', '', '서울'])('%s ends in none', (name) => {
    expect(koreanEnding(name)).toBeUndefined();
  });

  it('reads English ends, the longest first', () => {
    expect(englishEnding('Hanbit Savings Bank')?.ko).toBe('저축은행');
    expect(englishEnding('Electronics')).toBeUndefined();
  });

  it.each([
    ['Hanbit', '한빛'],
    ['Apple', undefined],
    ['Xi', undefined],
    ['', undefined],
    ['a'.repeat(10_000), undefined],
  ])('%s read back is %s', (latin, hangul) => {
    expect(koreanWord(latin)).toBe(hangul);
  });
});

describe('likelihood of a name', () => {
  it.each(['김민수', '오세훈', '전혜진', '남궁민수', '이 서연'])('%s is likely', (name) => {
    expect(koreanNameLikelihood(name)).toBeGreaterThan(0.5);
  });

  it.each(['반도체', '배터리', '노동력', '한국어', '서울특별시', '가', ''])('%s is not', (word) => {
    expect(koreanNameLikelihood(word)).toBeLessThan(0.3);
  });

  it('is higher for capitals and for Korean shape in English', () => {
    expect(englishNameLikelihood('Jeon Hye-jin')).toBeGreaterThan(englishNameLikelihood('Jane Doe'));
    expect(englishNameLikelihood('Jane Doe')).toBeGreaterThan(englishNameLikelihood('jane doe'));
  });
});

describe('family names of known persons', () => {
  const family = (key: string) => {
    const person = shippedIndex().byKey.get(key) as Concept;
    return shippedIndex().families.get(person);
  };
  it.each([
    ['person.oh-se-hoon', 'Oh', '오'],
    ['person.fumio-kishida', 'Kishida', '기시다'],
    ['person.donald-trump', 'Trump', '트럼프'],
    ['person.ursula-von-der-leyen', 'von der Leyen', '폰데어라이엔'],
  ])('%s: %s, %s', (key, en, ko) => {
    expect(family(key)).toEqual({ en, ko });
  });
});

describe('parseTable', () => {
  it('reads rows by column, missing cells empty, in NFC', () => {
    expect(parseTable(`a\tb\r\n1\t${'가'.normalize('NFD')}\r\n2\n\n`)).toEqual([
      { a: '1', b: '가' },
      { a: '2', b: '' },
    ]);
  });
});
