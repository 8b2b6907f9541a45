/** Dates and clock times in Korean text. */
import { isDate, known, numberOf, type DateMention, type TimeMention } from './mention.js';

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'];

const RELATIVE: Record<string, string> = {
  오늘: 'today',
  어제: 'yesterday',
  그제: 'two days ago',
  그저께: 'two days ago',
  내일: 'tomorrow',
  모레: 'in two days',
  올해: 'this year',
  금년: 'this year',
  지난해: 'last year',
  작년: 'last year',
  재작년: 'the year before last',
  지지난해: 'the year before last',
  내년: 'next year',
  후년: 'the year after next',
  내후년: 'the year after next',
  지난달: 'last month',
  이달: 'this month',
  이번달: 'this month',
  다음달: 'next month',
  내달: 'next month',
  지난주: 'last week',
  이번주: 'this week',
  금주: 'this week',
  다음주: 'next week',
  내주: 'next week',
  '같은 달': 'same month',
  '같은 해': 'same year',
  '같은 날': 'same day',
  지난: 'last',
  오는: 'next',
  이번: 'this',
  다음: 'next',
};

const relativeWords = Object.keys(RELATIVE)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/(?<=^이번|^다음|^지난|^같은) ?/, ' ?'))
  .join('|');

/** Not a date but a length of time: 30일간, 3일 동안, 5일째. */
const NO_LENGTH =
  '(?! ?(?:간(?![가-힣]*담)|동안|째|만에|이내|내에|이상|이하|치|짜리|연속|전(?![가-힣])|뒤|후(?![가-힣])|앞둔|여))';
const YEAR = "(?:(?<year>\\d{4})년|[’'](?<short>\\d{2})년)";
const DAY = '(?<day>\\d{1,2})일';
const WEEKDAY = '(?<weekday>[일월화수목금토])요일|\\((?<bracketed>[일월화수목금토])\\)';

const DATE = new RegExp(
  [
    '(?<![\\d.,/-])(?<isoYear>\\d{4})\\s?[.\\-/]\\s?(?<isoMonth>\\d{1,2})\\s?[.\\-/]\\s?(?<isoDay>\\d{1,2})(?![\\d\\-/])\\.?',
    `(?<![\\d.,가-힣])(?:(?<relative>${relativeWords}) ?)?(?:${YEAR} ?)?(?<month>\\d{1,2})월(?: ?${DAY}${NO_LENGTH}|(?![가-힣]*[요일])(?!\\d))(?: ?(?:${WEEKDAY}))?`,
    `(?<![\\d.,가-힣])(?:(?<relative2>${relativeWords}) ?)?(?<day2>\\d{1,2})일${NO_LENGTH}(?:(?! ?[월화수목금토]요일)|(?= ?[월화수목금토]요일))(?: ?(?:\\((?<bracketed2>[일월화수목금토])\\)|(?<weekday2>[일월화수목금토])요일))?`,
    `(?<![\\d.,가-힣])(?<year2>\\d{4})년(?!대|간| ?동안|여)`,
    `(?<![가-힣])(?:(?<relative3>${relativeWords}) ?)?(?<weekday3>[일월화수목금토])요일`,
    `(?<![가-힣])(?<relative4>${relativeWords})(?=[\\s,.)]|[은는이가을를의에도](?![가-힣])|(?:부터|까지|에는|에도|에만)(?![가-힣])|$)`,
  ].join('|'),
  'gu',
);

/** Words that are dates only together with one: 지난 1일, but not 지난 alone. */
const NOT_ALONE = new Set(['지난', '오는', '이번', '다음']);

export function findKoreanDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(DATE)) {
    const groups = match.groups ?? {};
    const mention = dateOf(groups);
    if (!mention || !isDate(mention.year, mention.month, mention.day)) continue;
    const matched = match[0].trimEnd();
    found.push({ start: match.index, end: match.index + matched.length, text: matched, ...known(mention) });
  }
  return found;
}

type Groups = Record<string, string | undefined>;
type Fields = Partial<Omit<DateMention, 'start' | 'end' | 'text'>>;

function dateOf(groups: Groups): Fields | undefined {
  const word = groups['relative'] ?? groups['relative2'] ?? groups['relative3'] ?? groups['relative4'];
  if (groups['relative4'] !== undefined && NOT_ALONE.has(groups['relative4'])) return undefined;
  const weekday =
    groups['weekday'] ??
    groups['bracketed'] ??
    groups['weekday2'] ??
    groups['bracketed2'] ??
    groups['weekday3'];
  return {
    year: numberOf(groups['isoYear'] ?? groups['year'] ?? groups['year2']) ?? shortYear(groups['short']),
    month: numberOf(groups['isoMonth'] ?? groups['month']),
    day: numberOf(groups['isoDay'] ?? groups['day'] ?? groups['day2']),
    weekday: weekday === undefined ? undefined : WEEKDAYS.indexOf(weekday),
    relative: word === undefined ? undefined : relativeOf(word),
  };
}

function relativeOf(word: string): string | undefined {
  return (
    RELATIVE[word] ?? RELATIVE[word.replaceAll(' ', '')] ?? RELATIVE[word.replace(/^같은(?! )/, '같은 ')]
  );
}

function shortYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

const TIME =
  /(?<![\d.,:/])(?:(?<half>오전|오후|새벽|아침|낮|저녁|밤|한밤) ?)?(?:(?<hour>\d{1,2}|(?<![가-힣])(?:열한|열두|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?(?=시(?![가-힣])|시[에부까경쯤께반]))시(?!간|[가-힣]*장|군|도)(?: ?(?<minute>\d{1,2})분(?!의)|(?<thirty> ?반(?![가-힣])))?|(?<clockHour>\d{1,2}):(?<clockMinute>\d{2})(?![\d:]))|(?<![가-힣])(?<named>정오|자정)/gu;

const AFTERNOON = ['오후', '저녁', '밤', '한밤'];

export function findKoreanTimes(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const match of text.matchAll(TIME)) {
    const groups = match.groups ?? {};
    const time = groups['named'] === undefined ? clockOf(groups) : namedTime(groups['named']);
    if (time.hour > 24 || time.minute > 59) continue;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], ...time });
  }
  return found;
}

interface Clock {
  hour: number;
  minute: number;
  halfKnown: boolean;
}

function namedTime(word: string): Clock {
  return { hour: word === '정오' ? 12 : 0, minute: 0, halfKnown: true };
}

function clockOf(groups: Groups): Clock {
  const half = groups['half'];
  const hour = hourOf(groups['hour'] ?? groups['clockHour'] ?? '0');
  const minute = groups['thirty'] === undefined ? Number(groups['minute'] ?? groups['clockMinute'] ?? 0) : 30;
  return { hour: inHalf(hour, half), minute, halfKnown: half !== undefined || hour > 12 };
}

const NATIVE_HOURS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];

function hourOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : NATIVE_HOURS.indexOf(word.trim()) + 1;
}

/** 오후 3시 is 15, 오전 12시 is 0, 밤 12시 is 24 of that day, 낮 12시 and 1시 are 12 and 13. */
function inHalf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  if (half === '밤' || half === '한밤') return hour === 12 ? 24 : hour < 6 ? hour : hour + 12;
  if (half === '낮') return hour < 7 ? hour + 12 : hour;
  if (AFTERNOON.includes(half)) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}
