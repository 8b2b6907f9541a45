/**
 * Where a newsroom writes a place otherwise than CLDR does. CLDR's own form stays as a further term, so both are found.
 * Korean forms follow the usage list of the National Institute of Korean Language.
 */

/** What replaces or joins CLDR's forms; `enOther` and `koOther` are `status:text`. */
export interface HouseForm {
  en?: string;
  ko?: string;
  enOther?: readonly string[];
  koOther?: readonly string[];
  note?: string;
}

/** By territory code. */
export const TERRITORY_FORMS: Readonly<Record<string, HouseForm>> = {
  AE: { enOther: ['admitted:UAE'], koOther: ['admitted:아랍에미리트연합', 'admitted:UAE'] },
  AU: { ko: '호주' },
  BA: { enOther: ['admitted:Bosnia'] },
  CD: {
    en: 'Democratic Republic of Congo',
    ko: '콩고민주공화국',
    enOther: ['admitted:DR Congo', 'admitted:DRC'],
    koOther: ['admitted:민주콩고'],
  },
  CG: { en: 'Republic of Congo', ko: '콩고공화국' },
  CF: { ko: '중앙아프리카공화국' },
  CI: { en: 'Ivory Coast', enOther: ["admitted:Côte d'Ivoire", "admitted:Cote d'Ivoire"] },
  CV: { enOther: ['admitted:Cabo Verde'] },
  CZ: { enOther: ['admitted:Czech Republic'] },
  DO: { ko: '도미니카공화국' },
  GB: {
    enOther: ['admitted:UK', 'admitted:U.K.', 'admitted:Britain', 'admitted:Great Britain'],
  },
  GE: { koOther: ['deprecated:그루지야'] },
  HK: { en: 'Hong Kong', ko: '홍콩' },
  IN: { enOther: ['admitted:Republic of India'] },
  KG: { enOther: ['admitted:Kyrgyz Republic'] },
  KP: {
    enOther: ["admitted:Democratic People's Republic of Korea", 'admitted:DPRK'],
    koOther: ['admitted:조선민주주의인민공화국', 'deprecated:북조선'],
  },
  KR: {
    ko: '한국',
    enOther: ['admitted:Republic of Korea', 'admitted:ROK', 'admitted:Korea'],
    koOther: ['admitted:남한', 'deprecated:남조선'],
  },
  MK: { enOther: ['deprecated:Macedonia'], koOther: ['deprecated:마케도니아'] },
  MM: { en: 'Myanmar', enOther: ['admitted:Burma'], koOther: ['deprecated:버마'] },
  MO: { en: 'Macao', ko: '마카오', enOther: ['admitted:Macau'] },
  MY: { enOther: ['admitted:Federation of Malaysia'] },
  PS: { en: 'Palestine', ko: '팔레스타인' },
  RU: { enOther: ['admitted:Russian Federation'], koOther: ['admitted:러시아연방'] },
  SZ: { enOther: ['deprecated:Swaziland'], koOther: ['deprecated:스와질란드'] },
  TH: { koOther: ['admitted:타이'] },
  TL: { enOther: ['admitted:East Timor'], koOther: ['admitted:티모르레스테'] },
  TR: { enOther: ['admitted:Turkey', 'admitted:Turkiye'], koOther: ['deprecated:터키'] },
  TW: { koOther: ['admitted:타이완'] },
  US: {
    enOther: [
      'admitted:U.S.',
      'admitted:US',
      'admitted:USA',
      'admitted:United States of America',
      'admitted:America',
    ],
    koOther: ['admitted:미합중국'],
  },
  VA: { en: 'Vatican City', ko: '바티칸', enOther: ['admitted:Vatican'], koOther: ['admitted:바티칸시국'] },
  CN: {
    enOther: ["admitted:People's Republic of China", 'admitted:PRC'],
    koOther: ['admitted:중화인민공화국'],
  },
  ZA: { ko: '남아프리카공화국', koOther: ['admitted:남아공'] },
};

/** By region code of the United Nations (M.49), the regions that news names. */
export const REGION_FORMS: Readonly<Record<string, HouseForm>> = {
  '002': {},
  '003': { ko: '북미' },
  '005': { ko: '남미' },
  '009': {},
  '011': { en: 'West Africa', ko: '서아프리카' },
  '013': { ko: '중앙아메리카', koOther: ['admitted:중미'] },
  '014': { en: 'East Africa', ko: '동아프리카' },
  '015': { en: 'North Africa', ko: '북아프리카' },
  '017': { en: 'Central Africa', ko: '중앙아프리카' },
  '018': { ko: '남부 아프리카' },
  '019': { koOther: ['admitted:미주'] },
  '029': { ko: '카리브해 지역' },
  '030': { en: 'East Asia' },
  '034': { en: 'South Asia' },
  '035': { koOther: ['admitted:동남아'] },
  '039': {},
  '054': {},
  '061': {},
  '142': {},
  '143': { ko: '중앙아시아' },
  '145': { en: 'West Asia' },
  '150': { koOther: ['admitted:구주'] },
  '151': { koOther: ['admitted:동구권'] },
  '154': {},
  '155': {},
  '202': { ko: '사하라 이남 아프리카' },
  '419': { ko: '중남미' },
};

/** By time zone: CLDR's example city of the zone. */
export const CITY_FORMS: Readonly<Record<string, HouseForm>> = {
  'Africa/El_Aaiun': { enOther: ['admitted:Laayoune'] },
  'America/Bahia_Banderas': { ko: '바이아데반데라스' },
  'America/Boa_Vista': { ko: '보아비스타' },
  'America/Buenos_Aires': { ko: '부에노스아이레스' },
  'America/Campo_Grande': { ko: '캄푸그란지' },
  'America/Cambridge_Bay': { ko: '케임브리지베이' },
  'America/Fort_Nelson': { ko: '포트넬슨' },
  'America/Guatemala': { en: 'Guatemala City', ko: '과테말라시티' },
  'America/Havana': { ko: '아바나', koOther: ['admitted:하바나'] },
  'America/Mexico_City': { ko: '멕시코시티' },
  'America/Panama': { en: 'Panama City', ko: '파나마시티' },
  'America/Porto_Velho': { ko: '포르투벨류' },
  'America/Rio_Branco': { ko: '히우브랑쿠' },
  'America/Argentina/Rio_Gallegos': { ko: '리오가예고스' },
  'America/Grand_Turk': { ko: '그랜드터크' },
  'America/Vancouver': { ko: '밴쿠버' },
  'Asia/Gaza': { en: 'Gaza City', ko: '가자시티' },
  'Asia/Kuwait': { en: 'Kuwait City', ko: '쿠웨이트시티' },
  'Asia/Rangoon': { ko: '양곤', enOther: ['admitted:Rangoon'], koOther: ['deprecated:랑군'] },
  'Asia/Saigon': {
    ko: '호찌민',
    enOther: ['admitted:Saigon'],
    koOther: ['admitted:호찌민시', 'admitted:사이공'],
  },
  'Australia/Brisbane': { ko: '브리즈번' },
  'Australia/Broken_Hill': { ko: '브로큰힐' },
  'Europe/Kiev': {
    ko: '키이우',
    enOther: ['deprecated:Kiev'],
    koOther: ['deprecated:키예프'],
    note: 'Korean form after the Ukrainian name since 2022.',
  },
  'Europe/Vienna': { ko: '빈', koOther: ['admitted:비엔나'] },
};
