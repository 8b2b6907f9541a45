import { describe, expect, it } from '@jest/globals';
import { buildTermIndex, findTerms } from '../../../src/terms/index.js';
import { glossary } from './glossary.js';

const index = buildTermIndex(
  glossary(`
    person | Oh Se-hoon | 오세훈
    person | Park Jin | 박진
    title | mayor | 시장
    title | Seoul Mayor | 서울시장
    title | secretary of state | 국무장관
    title | vice-president | 부통령
    title | CEO | 대표
    title | Miss | 양
    place | Seoul | 서울
    place | US, United States | 미국
    place | U.K. | 영국
    place | Xi'an | 시안
    place | São Paulo | 상파울루
    place | St. Louis | 세인트루이스
    organization | WHO | 세계보건기구
    organization | Democratic Party | 민주당
    term | May | 오월
    term | ceasefire | 휴전
    term | e-mail | 전자우편
    term | city | 도시
    term | summit | 정상회담
    term | verb:ratify | 비준하다
    term | verb:ban | 금지하다
    term | aids | 보조
    term | Korean War | 한국전쟁
    term | forbidden:comfort women | 위안부
    term | C++ | 시플플
  `),
);

function hits(text: string): string[] {
  return findTerms(index, text, 'en').map((hit) => {
    expect(text.slice(hit.start, hit.end)).toBe(hit.text);
    return hit.follows === '' ? hit.text : `${hit.text}+${hit.follows}`;
  });
}

describe('English terms', () => {
  it.each([
    // case
    ['Ceasefire and CEASEFIRE', ['Ceasefire', 'CEASEFIRE']],
    ['the mayor, the Mayor', ['mayor', 'Mayor']],
    ['seoul mayor', ['seoul mayor']],
    ['SEOUL, Seoul', ['SEOUL', 'Seoul']],
    ['the US and us', ['US']],
    ['In May it may', ['May']],
    ['the WHO, who', ['WHO']],
    ['Miss Kim will miss it', ['Miss']],
    ['Democratic Party', ['Democratic Party']],
    // plural and possessive
    ['mayors, cities, CEOs', ['mayors', 'cities', 'CEOs']],
    ['secretaries of state', ['secretaries of state']],
    ["Seoul's mayor", ["Seoul+'s", 'mayor']],
    ['Seoul’s mayors’ summit', ['Seoul+’s', 'mayors+’', 'summit']],
    ["the CEO's", ["CEO+'s"]],
    // hyphens, apostrophes, dots, marks
    ['cease-fire', ['cease-fire']],
    ['email, e-mail, e‑mail', ['email', 'e-mail', 'e‑mail']],
    ['vice president, Vice-President, vicepresident', ['vice president', 'Vice-President', 'vicepresident']],
    ['Oh Se-hoon, Oh Sehoon, Oh Se hoon', ['Oh Se-hoon', 'Oh Sehoon', 'Oh Se hoon']],
    ['Xi’an, Xian', ['Xi’an', 'Xian']],
    ['U.S. troops, the UK', ['U.S.', 'UK']],
    ['in the U.S.', ['U.S.']],
    ['Sao Paulo', ['Sao Paulo']],
    ['St Louis', ['St Louis']],
    ['the Seoul-based, anti-US', ['Seoul', 'US']],
    // verbs
    ['ratified, ratifies, ratifying', ['ratified', 'ratifies', 'ratifying']],
    ['banned', ['banned']],
    // white space
    ['Seoul\nMayor', ['Seoul\nMayor']],
    ['Korean  War', ['Korean  War']],
  ])('%s', (text, expected) => {
    expect(hits(text)).toEqual(expected);
  });

  it.each([
    'us',
    'may',
    'who',
    'seoul',
    'MAY',
    'AIDS',
    'Seouls',
    'mayoral',
    'cityscape',
    'democratic party',
    'summitry',
    'www.seoul.go.kr',
    'hello@Seoul',
    'Seoul@example.org',
    '_Seoul_',
    'Korean. War',
    'Seoulite',
    'bannedly',
    "O'Seoul",
    'Us',
    'Oh Se',
    'Jin',
    'cease fire',
  ])('%s holds none', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('keeps the longest of overlapping terms', () => {
    expect(hits('Seoul Mayor Oh Se-hoon')).toEqual(['Seoul Mayor', 'Oh Se-hoon']);
  });

  it('looks for the terms of the language only', () => {
    expect(findTerms(index, '서울 Seoul', 'ko').map(({ text }) => text)).toEqual(['서울']);
    expect(findTerms(index, '서울 Seoul', 'en').map(({ text }) => text)).toEqual(['Seoul']);
  });

  it('tells forbidden terms by their status', () => {
    expect(findTerms(index, 'comfort women', 'en')[0]!.term.status).toBe('forbidden');
  });
});
