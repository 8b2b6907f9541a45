import { describe, expect, it } from '@jest/globals';
import { romanize } from '../../../src/romanization/index.js';
import { describeWithShared, sharedRows } from '../../support/shared.js';

describe('Revised Romanization', () => {
  it.each([
    // Letters and codas (ch. 2).
    ['구미', 'Gumi'],
    ['백암', 'Baegam'],
    ['월곶', 'Wolgot'],
    ['설악', 'Seorak'],
    ['울릉', 'Ulleung'],
    ['광희문', 'Gwanghuimun'],
    // Assimilation (3-1-1).
    ['백마', 'Baengma'],
    ['왕십리', 'Wangsimni'],
    ['신문로', 'Sinmunno'],
    ['독립문', 'Dongnimmun'],
    ['대관령', 'Daegwallyeong'],
    // Inserted ㄴ is lexical (3-1-2).
    ['학여울', 'Hangnyeoul'],
    ['알약', 'allyak'],
    ['남양', 'Namyang'],
    ['밀양', 'Miryang'],
    // Palatalization (3-1-3), ㅎ in verbs and in nouns (3-1-4), no tense consonants (3-1 note).
    ['해돋이', 'haedoji'],
    ['굳히다', 'guchida'],
    ['잡혀', 'japyeo'],
    ['묵호', 'Mukho'],
    ['집현전', 'Jiphyeonjeon'],
    ['북한', 'Bukhan'],
    ['압구정', 'Apgujeong'],
    // Common words have no capital.
    ['벚꽃', 'beotkkot'],
    ['샛별', 'saetbyeol'],
    // Natural features and monuments (3-6).
    ['속리산', 'Songnisan'],
    ['독도', 'Dokdo'],
    ['안면도', 'Anmyeondo'],
    ['한강', 'Hangang'],
  ])('%s is %s', (ko, expected) => {
    expect(romanize(ko).text).toBe(expected);
  });

  it('writes the optional hyphen (3-2) where the notice does, and offers it elsewhere', () => {
    expect(romanize('중앙').text).toBe('Jung-ang');
    expect(romanize('한강').results.map(({ text }) => text)).toEqual(['Hangang', 'Han-gang']);
  });

  it('names each rule that it applied', () => {
    expect(romanize('독립').steps).toEqual([
      { rule: '3-1-1 liquidAssimilation', before: '독립', after: '독닙' },
      { rule: '3-1-1 nasalAssimilation', before: '독닙', after: '동닙' },
      { rule: '2 letters', before: '동닙', after: 'Dongnip' },
    ]);
  });

  it('leaves what is not Hangul as it is', () => {
    expect(romanize('KBS 한국, 2024!').text).toBe('KBS Hanguk, 2024!');
    expect(romanize('ㄱㄴㅏ').text).toBe('ㄱㄴㅏ');
    expect(romanize('').text).toBe('');
  });

  it('reads Hangul that is written in parts (NFD)', () => {
    expect(romanize('종로'.normalize('NFD')).text).toBe('Jongno');
  });
});

describe('letter by letter (3-8)', () => {
  it.each([
    ['독립', 'doglib'],
    ['붓꽃', 'buskkoch'],
    ['물엿', 'mul-yeos'],
    ['없었습니다', 'eobs-eoss-seubnida'],
    ['조랑말', 'jolangmal'],
    ['값', 'gabs'],
  ])('%s is %s', (ko, expected) => {
    expect(romanize(ko, { scheme: 'rr-letter' }).text).toBe(expected);
  });
});

describe('McCune–Reischauer', () => {
  it.each([
    ['부산', 'pusan'],
    ['대구', 'taegu'],
    ['평양', "p'yŏngyang"],
    ['서울', 'sŏul'],
    ['신라', 'silla'],
    ['한글', "han'gŭl"],
    ['독립', 'tongnip'],
    ['김치', "kimch'i"],
    ['갈비', 'kalbi'],
    ['발달', 'paltal'],
    ['쉬', 'shwi'],
    ['전화', 'chŏnhwa'],
  ])('%s is %s', (ko, expected) => {
    expect(romanize(ko, { scheme: 'mr' }).text).toBe(expected);
  });
});

describe('Yale', () => {
  it.each([
    ['한국', 'hankwuk'],
    ['부산', 'pusan'],
    ['값', 'kaps'],
    ['읽다', 'ilkta'],
    ['어머니', 'emeni'],
    ['쌀', 'ssal'],
  ])('%s is %s', (ko, expected) => {
    expect(romanize(ko, { scheme: 'yale' }).text).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['news', 'Oh Se-hoon'],
    ['passport', 'OH SEHOON'],
    ['rr', 'O Sehun'],
    ['north', 'O Se Hun'],
  ] as const)('style %s', (style, expected) => {
    expect(romanize('오세훈', { scheme: 'name', style }).text).toBe(expected);
  });

  it('writes no sound change inside a given name, with or without the hyphen (3-4)', () => {
    const { results } = romanize('한복남', { scheme: 'name', style: 'rr' });
    expect(results.map(({ text }) => text)).toEqual(['Han Boknam', 'Han Bok-nam']);
  });

  it('falls back to the word when it is no name', () => {
    expect(romanize('대한민국정부', { scheme: 'name' }).text).toBe('Daehanmingukjeongbu');
  });
});

describeWithShared('the notice', () => {
  const rows = sharedRows('names/rr_official_examples.tsv').filter(
    (row) => !row['section']!.includes('3(4)'),
  );
  it.each(rows.map((row) => [row['ko']!, row['rr']!.replace(') -', ')-'), row['section']!]))(
    '%s is %s (%s)',
    (ko, rr, section) => {
      expect(romanize(ko, { scheme: section.includes('3(8)') ? 'rr-letter' : 'rr' }).text).toBe(rr);
    },
  );
});
