import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const first = async (text: string, from: string, to: string) =>
  (await service.post('/suggest', { text, from, to })).body.suggestions[0];

describe('the shipped glossary', () => {
  it.each([
    ['오세훈 서울시장', 'ko', 'en', 'Seoul Mayor Oh Se-hoon'],
    ['Seoul Mayor Oh Se-hoon', 'en', 'ko', '오세훈 서울시장'],
    ['오 시장', 'ko', 'en', 'Mayor Oh'],
    ['Beijing Mayor Yin Yong', 'en', 'ko', '인융 베이징 시장'],
  ])('%s (%s→%s) is %s', async (text, from, to, expected) => {
    const { body } = await service.post('/suggest', { text, from, to });
    expect(body.suggestions[0].text).toBe(expected);
    const confidences = body.suggestions.map(({ confidence }: { confidence: number }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  it('a reporter line comes in its parts', async () => {
    expect(await first('베이징=전혜진 기자', 'ko', 'en')).toMatchObject({
      kind: 'byline',
      parts: expect.arrayContaining([
        expect.objectContaining({ role: 'place', source: '베이징', target: 'Beijing' }),
        expect.objectContaining({ role: 'person', source: '전혜진', target: 'Jeon Hye-jin' }),
        expect.objectContaining({ role: 'title', source: '기자', target: 'reporter' }),
      ]) as unknown,
    });
  });

  it.each([
    [{ text: '오세훈', from: 'ko', to: 'ko' }],
    [{ text: '오세훈', from: 'kr', to: 'en' }],
    [{ text: '오세훈', from: 'ko' }],
    [{ text: '', from: 'ko', to: 'en' }],
    [{ text: 7, from: 'ko', to: 'en' }],
  ])('%j is refused with the field named', async (body) => {
    const answer = await service.post('/suggest', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.length).toBeGreaterThan(0);
  });

  it.each([
    ['mixed scripts', '오세훈 Seoul 시장 市長'],
    ['decomposed Hangul', '오세훈 서울시장'.normalize('NFD')],
    ['lone jamo', 'ㅅㅓㅇㅜㄹ ㅅㅣㅈㅏㅇ'],
    ['half-width jamo', 'ﾤￂﾻ'],
    ['full-width letters', 'Ｍａｙｏｒ Ｏｈ'],
    ['a title alone', '시장'],
    ['marks alone', '·=()[]'],
    ['a lone surrogate', '\ud800시장'],
    ['white space', ' \u3000 '],
    ['10,000 characters', '오세훈 서울시장 '.repeat(1_111)],
  ])('%s: an answer or a clear refusal, either way', async (_, text) => {
    for (const [from, to] of [
      ['ko', 'en'],
      ['en', 'ko'],
    ]) {
      const { status, body } = await service.post('/suggest', { text, from, to });
      if (status === 200) expect(body.suggestions).toBeInstanceOf(Array);
      else expect([status, body.errors.length > 0]).toEqual([400, true]);
    }
  });
});
