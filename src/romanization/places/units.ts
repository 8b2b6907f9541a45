/** Notice 3-5: administrative units follow a hyphen, and no sound changes across it. Where a word ends in a unit. */

/** Units and their letters. 가 stands only after a number. */
export const UNITS: Record<string, string> = {
  도: 'do', 시: 'si', 군: 'gun', 구: 'gu', 읍: 'eup', 면: 'myeon', 리: 'ri', 동: 'dong', 가: 'ga',
}; // prettier-ignore

/** Names of provinces, the only ones whose 도 is a unit: 독도, 안면도, 울릉도 are islands (3-6, no hyphen). */
const PROVINCES = new Set(
  '경기 강원 충청북 충청남 전라북 전라남 전북 경상북 경상남 제주 평안북 평안남 함경북 함경남 황해북 황해남 황해 양강 량강 자강 강원특별자치 제주특별자치 전북특별자치 충청 전라 경상 평안 함경'.split(' '),
); // prettier-ignore

/** Names that end in a unit's syllable and are written solid: villages turned districts, cities, words. */
const SOLID = new Set(
  `왕십리 상왕십리 하왕십리 답십리 청량리 미아리 까치울 대구 양구 안동 영동 하동 강동 성동 관동 해동 구리 울산 장군 서면
   송나리 항아리 개구리 병아리 울타리 미나리 메아리 보따리 사다리 잠자리 목소리 유리 머리 다리 소리 거리 우리 자리
   선거구 출입구 비상구 탈출구 돌파구 축구 야구 농구 배구 탁구 당구 지구 연구 친구 기구 입구 항구 요구 도구 가구
   노동 운동 행동 활동 이동 자동 아동 공동 변동 작동 진동 소동 감동 냉동 협동 반동 출동 충동 신문로 다시 즉시 역시 일시 당시 감시
   장면 화면 정면 측면 반면 국면 표면 이면 방면 전면 수면 가면 라면 냉면 직면 대면 외면 지면 공군 해군 육군 미군 적군 아군`
    .split(/\s+/),
); // prettier-ignore

/** One-syllable names that do take a unit, in running text: 동구, 명동, 북면. */
const SHORT: Record<string, string> = {
  구: '동서남북중',
  면: '동남북내상중하',
  동: '명목길능필번창정합계상중좌우원용학탄',
};

/** Name and unit of a place, or undefined where the word has none. `certain`: the caller knows it is a place. */
export function splitUnit(word: string, certain: boolean): { base: string; unit: string } | undefined {
  const base = word.slice(0, -1);
  const unit = word.slice(-1);
  if (
    base === '' ||
    UNITS[unit] === undefined ||
    unit === '가' ||
    (SOLID.has(word) && !(certain && word === '이동'))
  )
    return undefined;
  if (unit === '도') return PROVINCES.has(base) ? { base: base.replace(/특별자치$/, ''), unit } : undefined;
  if (base.length > 1 || certain || SHORT[unit]?.includes(base) === true) return { base, unit };
  return undefined;
}

/** Special cities: the English name has no unit (3-5 allows 시 to go). */
export const METROPOLIS = /(특별자치시|특별시|광역시|직할시)$/;
