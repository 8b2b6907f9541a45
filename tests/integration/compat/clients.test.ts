/** Requests exactly as known clients write them, read from their sources. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rawRequest } from '../../support/rawRequest.js';
import { startService, type Service } from '../../support/service.js';

let service: Service;
const LONG = `${'He said the council would meet again on Monday to settle the budget. '.repeat(9)}End.`;
const PAIRS: [en: string, ko: string][] = [
  ['The mayor met the press.', '시장은 기자들을 만났다.'],
  ['and/or', '및/또는'],
  ['1 + 1 = 2', '1 더하기 1은 2'],
  ['a+b', '에이 더하기 비'],
  ['100% sure? Yes & no; #1', '확실한가? 예/아니요'],
  ['//double//', '겹친 빗금'],
  [LONG, '긴 문장.'],
];
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'tm' });
  for (const [en, ko] of PAIRS) await service.post('/segments', { memory: 'tm', en, ko });
});
afterAll(() => service.stop());

/** Python's `quote(text, safe="")`, as Weblate and Virtaal use it: everything but letters, digits and `_.-~`. */
const quote = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
/** Java's `URLEncoder`: a space is a plus sign. */
const javaForm = (text: string) => encodeURIComponent(text).replaceAll('%20', '+').replaceAll('~', '%7E');

/** Weblate: `{url}/{source}/{target}/unit/{text[:500]}`, languages in lower case with `_`. */
const weblate = (base: string, text: string, [from, to] = ['en', 'ko']) =>
  `${base.replace(/\/+$/, '')}/${from}/${to}/unit/${quote(Array.from(text).slice(0, 500).join('').replaceAll('\r', ' '))}`;
const WEBLATE = { accept: 'application/json; charset=utf-8', referer: 'https://weblate.example' };

type Candidate = { source: string; target: string; quality: number };
const candidates = async (path: string, headers = {}): Promise<Candidate[]> => {
  const { status, text } = await rawRequest(service.url, path, { headers });
  expect(status).toBe(200);
  return JSON.parse(text) as Candidate[];
};

describe.each(['/tmserver', '/tmserver/', '/amagama/api/v1', '/amagama/api/v1/'])('Weblate at %s', (base) => {
  it('passes the test of its settings: languages, then "test" from en to de', async () => {
    const languages = await rawRequest(service.url, `${base.replace(/\/+$/, '')}/languages/`, {
      headers: WEBLATE,
    });
    expect([languages.status, JSON.parse(languages.text)]).toEqual([
      200,
      { sourceLanguages: ['en', 'ko'], targetLanguages: ['en', 'ko'] },
    ]);
    expect(await rawRequest(service.url, weblate(base, 'test', ['en', 'de']), { headers: WEBLATE })).toEqual({
      status: 200,
      text: '[]',
    });
  });

  it.each(PAIRS.slice(0, -1))('finds %s', async (en, ko) => {
    const [first] = await candidates(weblate(base, en), WEBLATE);
    expect(first).toMatchObject({ source: en, target: ko, quality: 100 });
    const [back] = await candidates(weblate(base, ko, ['ko_kr', 'en_us']), WEBLATE);
    expect(back).toMatchObject({ source: ko, target: en });
  });
});

describe('a text that Weblate has cut', () => {
  it('finds the whole segment, as nearly the same', async () => {
    expect(LONG.length).toBeGreaterThan(600);
    expect(await candidates(weblate('/tmserver', LONG))).toMatchObject([{ source: LONG, quality: 99 }]);
  });

  it('is compared as it is when it was not cut', async () => {
    const part = LONG.slice(0, 499);
    expect(await candidates(`/tmserver/en/ko/unit/${quote(part)}?min_similarity=95`)).toEqual([]);
  });
});

describe('Virtaal', () => {
  it('doubles the slash behind an address that ends in one, and sends candidates a file at a time', async () => {
    const found = await candidates(`/amagama/api/v1//en/ko/unit/${quote('and/or')}`);
    expect(found[0]!.target).toBe('및/또는');
    const keyed = await candidates(`//tmserver//en/ko/unit/${quote('//double//')}`);
    expect(keyed[0]!.target).toBe('겹친 빗금');
    const units = [{ source: 'From Virtaal.', target: '버타알에서.', context: '' }];
    const sent = await rawRequest(service.url, `/tmserver/en/ko/store/${quote('/home/me/한국.po')}`, {
      method: 'POST',
      body: JSON.stringify(units),
    });
    expect(sent.status).toBe(200);
    expect((await candidates('/tmserver/en/ko/unit/From%20Virtaal.'))[0]!.target).toBe('버타알에서.');
  });
});

describe('Okapi', () => {
  it('Translate Toolkit connector: POSIX locales, quality that Java casts to a double', async () => {
    const text = javaForm('1 + 1 = 2').replaceAll('+', '%20');
    const { text: json } = await rawRequest(service.url, `/amagama/api/v1/en_US/ko_KR/unit/${text}`);
    expect(json).toMatch(/"quality": 100\.0/);
  });

  it('MyMemory connector: regional pair with a bare bar, form-encoded text, its own parameters', async () => {
    const path = `/mymemory/get?q=${javaForm('1 + 1 = 2')}&langpair=en-us|ko-kr&numres=25&mt=0&de=${javaForm('a@b.example')}`;
    const body = JSON.parse((await rawRequest(service.url, path)).text);
    expect(body.responseStatus).toBe(200);
    expect(body.matches[0]).toMatchObject({ segment: '1 + 1 = 2', match: 1 });
    expect(body.matches[0]['create-date']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(typeof body.matches[0]['last-updated-by']).toBe('string');
  });
});

describe('what makes no sense', () => {
  it.each([
    ['/tmserver/en/ko/unit/a+b', 200, /에이 더하기 비/],
    ['/tmserver/en/ko/unit/?source=1+%2B+1+%3D+2', 200, /1 더하기 1은 2/],
    ['/tmserver/en-KR/ko_KR/unit/and%2For', 200, /및/],
    ['/tmserver/en/ko/unit/and/or', 200, /및/],
    ['/tmserver/en/ko/unit/%E0%A4%A', 400, /problem|code/],
    ['/tmserver/en/ko/unit/', 404, /code/],
    ['/tmserver/en/ko/unit', 404, /code/],
    ['/tmserver/en/en/unit/a', 404, /code/],
    ['/tmserver/de/ko/unit/a', 404, /code/],
    ['/tmserver/en/ko/unit/a?callback=f', 400, /callback/],
    ['/amagama/api/v1/en/ko/unit/a?jsoncallback=f', 400, /jsoncallback/],
    ['/mymemory/get?q=a&langpair=en|ko&callback=f', 400, /callback/],
    ['/mymemory/get?langpair=en|ko', 200, /"403"/],
    ['/tmserver/en/ko/unit/a?min_similarity=x&max_candidates=-5', 200, /^\[/],
  ])('%s: %i', async (path, status, text) => {
    const answer = await rawRequest(service.url, path);
    expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(text)]);
  });
});
