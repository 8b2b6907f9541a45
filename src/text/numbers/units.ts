/** Units and counters of both languages under one canonical name each. */

/** canonical: Korean forms | English forms (singular; `dollar(s)` plurals are made below). */
const TABLE = `
USD: 달러 미국달러 미달러 불 | dollar buck
KRW: 원 | won
JPY: 엔 | yen
CNY: 위안 위안화 | yuan renminbi
EUR: 유로 | euro
GBP: 파운드 | pound
HKD: 홍콩달러 |
RUB: 루블 | ruble rouble
INR: 루피 | rupee
CHF: 스위스프랑 | franc
kg: kg ㎏ 킬로그램 | kg kilogram kilo kilogramme
g: g 그램 | gram gramme
mg: mg ㎎ 밀리그램 | mg milligram
t: t 톤 | ton tonne
km: km ㎞ 킬로미터 | km kilometer kilometre
m: m 미터 | meter metre
cm: cm ㎝ 센티미터 센티 | cm centimeter centimetre
mm: mm ㎜ 밀리미터 | mm millimeter millimetre
mile: 마일 | mile
foot: 피트 | foot feet
inch: 인치 | inch
yard: 야드 | yard
m2: ㎡ 제곱미터 평방미터 | sqm
km2: ㎢ 제곱킬로미터 평방킬로미터 |
pyeong: 평 | pyeong
ha: ha 헥타르 | hectare
acre: 에이커 | acre
L: L ℓ 리터 | liter litre
barrel: 배럴 | barrel
kW: kW 킬로와트 | kilowatt
MW: MW 메가와트 | MW megawatt
GW: GW 기가와트 | GW gigawatt
GB: GB 기가바이트 | GB gigabyte
degree: 도 ℃ | degree
person: 명 사람 인 | person people man men woman women soldier worker passenger troop resident citizen student
country: 개국 나라 | country nation state
city: 개도시 | city
item: 개 가지 | item piece
case: 건 | case
place: 곳 군데 개소 | place site
company: 개사 | company firm
vehicle: 대 | vehicle car
ship: 척 | ship vessel
animal: 마리 | animal
building: 채 동 | building house
household: 가구 | household
copy: 권 부 장 | copy book volume
seat: 석 | seat
vote: 표 | vote
point: 점 포인트 | point
percent-point: 퍼센트포인트 |
time: 번 차례 회 | time
times: 배 |
century: 세기 | century
kind: 종 | kind type
year: 년 개년 해 | year
year-old: 살 세 | year-old
month: 개월 달 | month
week: 주 주일 주간 | week
day: 일 | day
hour: 시간 | hour
second: 초 | second
decade: 년대 | decade
floor: 층 | floor story storey
rank: 위 등 |
generation: 세대 | generation
session: 차 |
number: 호 |
team: 팀 | team
minute: 분 | minute
goal: 골 | goal
`;

const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [, name = '', ko = '', en = ''] = /^(\S+): (.*?) ?\|(.*)$/.exec(line) ?? [];
    return { name, ko: ko.split(' ').filter(Boolean), en: en.split(' ').filter(Boolean) };
  });

/** Korean counter or unit → canonical name. */
export const KOREAN_UNITS: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => row.ko.map((form) => [form, row.name] as const)),
);

/** English unit in lower case, singular and plural → canonical name. */
export const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => row.en.flatMap((form) => plurals(form).map((word) => [word, row.name] as const))),
);

/** Signs of money → ISO 4217 code. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '￦': 'KRW',
  '¥': 'JPY',
  '￥': 'JPY',
};

export const LONGEST_KOREAN_UNIT = Math.max(...[...KOREAN_UNITS.keys()].map((form) => form.length));

function plurals(word: string): string[] {
  const lower = word.toLowerCase();
  if (lower.endsWith('y')) return [lower, `${lower.slice(0, -1)}ies`];
  return [lower, /(?:s|x|ch|foot)$/.test(lower) ? `${lower}es` : `${lower}s`];
}
