import { describe, expect, it } from '@jest/globals';
import { romanize, romanizePlace } from '../../../src/romanization/index.js';

const PLACES = [
  ['제주도', 'Jeju-do'],
  ['충청북도', 'Chungcheongbuk-do'],
  ['강원특별자치도', 'Gangwon-do'],
  ['서울특별시', 'Seoul'],
  ['의정부시', 'Uijeongbu-si'],
  ['양주군', 'Yangju-gun'],
  ['도봉구', 'Dobong-gu'],
  ['중구', 'Jung-gu'],
  ['신창읍', 'Sinchang-eup'],
  ['삼죽면', 'Samjuk-myeon'],
  // No sound change across the hyphen, and a village that has become a quarter.
  ['인왕리', 'Inwang-ri'],
  ['왕십리', 'Wangsimni'],
  ['능동', 'Neung-dong'],
  ['봉천1동', 'Bongcheon 1(il)-dong'],
  ['홍제1동', 'Hongje 1(il)-dong'],
  ['종로 2가', 'Jongno 2(i)-ga'],
  ['퇴계로 3가', 'Toegyero 3(sam)-ga'],
  ['성수2가3동', 'Seongsu 2(i)-ga 3(sam)-dong'],
  ['교현·안림동', 'Gyohyeon·Allim-dong'],
  ['면목3·8동', 'Myeonmok 3(sam)·8(pal)-dong'],
  ['성남시중원구', 'Seongnam-si Jungwon-gu'],
  ['서울시 강남구', 'Seoul-si Gangnam-gu'],
  ['세종대로', 'Sejong-daero'],
  ['강남대로12길', 'Gangnam-daero 12-gil'],
  ['새싹로3번길', 'Saessak-ro 3beon-gil'],
  // Not a unit: an island, a city, a quarter.
  ['울릉도', 'Ulleungdo'],
  ['대구', 'Daegu'],
  ['안동', 'Andong'],
  ['압구정', 'Apgujeong'],
] as const;

describe('romanizePlace', () => {
  it.each(PLACES.map((row) => [...row]))('%s is %s', (ko, expected) => {
    expect(romanizePlace(ko)).toBe(expected);
  });
});

describe('romanize, not told that it is a place', () => {
  it.each(PLACES.map((row) => [...row]))('%s is %s', (ko, expected) => {
    expect(romanize(ko).text).toBe(expected);
  });

  it.each([
    ['운동', 'Undong'],
    ['친구', 'Chingu'],
    ['다시', 'Dasi'],
    ['항아리', 'Hangari'],
    ['화면', 'Hwamyeon'],
  ])('the word %s has no unit', (ko, expected) => {
    expect(romanize(ko).text).toBe(expected);
  });
});
