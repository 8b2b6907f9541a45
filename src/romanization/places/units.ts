/** Notice 3-5: administrative units follow a hyphen, and no sound changes across it. Where a word ends in a unit. */

/** Units and their letters. 가 stands only after a number. */
export const UNITS: Record<string, string> = {
  도: 'do', 시: 'si', 군: 'gun', 구: 'gu', 읍: 'eup', 면: 'myeon', 리: 'ri', 동: 'dong', 가: 'ga',
}; // prettier-ignore

/** Names of provinces, the only ones whose 도 is a unit: 독도, 안면도, 울릉도 are islands (3-6, no hyphen). */
const PROVINCES = new Set(
  '경기 강원 충청북 충청남 전라북 전라남 전북 경상북 경상남 제주 평안북 평안남 함경북 함경남 황해북 황해남 황해 양강 량강 자강 강원특별자치 제주특별자치 전북특별자치 충청 전라 경상 평안 함경'.split(' '),
); // prettier-ignore

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names that end in a unit's syllable and are one name all the same: quarters named after old villages, cities, roads. */
const SOLID_NAMES = words(`
  왕십리 상왕십리 하왕십리 답십리 청량리 미아리 대구 양구 안동 영동 강동 하동 성동 관동 강서 신문로
`);

/** Words of the language that end so; a caller who knows that the word is a place overrules them. */
const COMMON_WORDS = words(`
  항아리 개구리 병아리 울타리 미나리 메아리 보따리 사다리 잠자리 목소리 송나리 개나리 너구리 봉우리 유리 머리 다리 소리
  거리 우리 자리 허리 요리 관리 처리 논리 심리 권리 승리 정리 진리 수리 분리 물리 윤리 총리 대리 비리 금리 도리 무리
  선거구 출입구 비상구 탈출구 돌파구 배출구 축구 야구 농구 배구 탁구 당구 지구 연구 친구 기구 입구 항구 요구 도구 가구 출구 인구 추구 촉구 복구 철구
  운동 노동 행동 활동 자동 아동 공동 작동 진동 소동 감동 냉동 협동 반동 출동 충동 수동 격동 난동 율동 언동 선동 제동 파동 폭동 가동 구동 기동
  부동 청동 황동 악동 혼동 유동 고동 시동 발동 태동 요동 동동
  다시 즉시 역시 일시 당시 감시 무시 지시 전시 표시 제시 도시 동시 상시 수시 임시 잠시 혹시 몹시 응시 게시 실시 택시 접시 가시 낚시
  장면 화면 정면 측면 반면 국면 표면 이면 방면 전면 수면 가면 라면 냉면 직면 대면 외면 지면 후면 단면 평면 평생면 당면
  장군 공군 해군 육군 미군 적군 아군 국군 직군 연합군 반군
`);

/** The only districts (구) with a name of one syllable. */
const ONE_SYLLABLE_DISTRICTS = new Set(['동', '서', '남', '북', '중']);

/** Name and unit of a place, or undefined where the word has none. `certain`: the caller knows that it is a place. */
export function splitUnit(word: string, certain: boolean): { base: string; unit: string } | undefined {
  const base = word.slice(0, -1);
  const unit = word.slice(-1);
  if (base === '' || unit === '가' || UNITS[unit] === undefined) return undefined;
  if (SOLID_NAMES.has(word) || (!certain && COMMON_WORDS.has(word))) return undefined;
  if (unit === '도') return PROVINCES.has(base) ? { base: base.replace(/특별자치$/, ''), unit } : undefined;
  if (base.length === 1 && !mayBeShort(base, unit, certain)) return undefined;
  return { base, unit };
}

/** One syllable before the unit: 동구, 명동, 북면; for the other units only where the caller is certain. */
function mayBeShort(base: string, unit: string, certain: boolean): boolean {
  if (unit === '구') return ONE_SYLLABLE_DISTRICTS.has(base);
  return certain || unit === '동' || unit === '면';
}

/** Special cities: the English name has no unit (3-5 allows 시 to go). */
export const METROPOLIS = /(특별자치시|특별시|광역시|직할시)$/;
