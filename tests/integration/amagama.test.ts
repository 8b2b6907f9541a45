import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'tm' });
  await service.post('/segments', {
    memory: 'tm',
    en: 'The mayor met the press.',
    ko: '시장은 기자들을 만났다.',
  });
  await service.post('/segments', { memory: 'tm', en: 'and/or', ko: '및/또는' });
});
afterAll(() => service.stop());

const unit = (text: string, query = '', base = '/tmserver') =>
  service.get(`${base}/en/ko/unit/${encodeURIComponent(text)}${query}`);

describe.each(['/tmserver', '/amagama/api/v1', '/tmserver/'])('amaGama under %s', (base) => {
  it('finds a unit and writes quality with a decimal point', async () => {
    const { status, text, body } = await unit('The mayor met the press.', '', base);
    expect(status).toBe(200);
    expect(text).toContain('"quality": 100.0');
    expect(body).toEqual([
      { source: 'The mayor met the press.', target: '시장은 기자들을 만났다.', quality: 100, rank: 100 },
    ]);
  });
});

describe('amaGama', () => {
  it('reads a slash, a query, regional tags', async () => {
    expect((await unit('and/or')).body[0].target).toBe('및/또는');
    expect((await service.get('/tmserver/en/ko/unit/?source=and%2For')).body[0].target).toBe('및/또는');
    expect((await service.get('/tmserver/en_US/ko_KR/unit/and%2For')).body).toHaveLength(1);
    expect((await service.get('/tmserver/ko/en/unit/' + encodeURIComponent('및/또는'))).body[0].target).toBe(
      'and/or',
    );
  });

  it('keeps to min_similarity and max_candidates', async () => {
    expect((await unit('The mayor met a minister.', '?min_similarity=95')).body).toEqual([]);
    expect((await unit('The mayor met the press', '?min_similarity=60&max_candidates=1')).body).toHaveLength(
      1,
    );
  });

  it('answers 200 [] without a match or for a target that is not held, 404 for what makes no sense', async () => {
    expect((await unit('Nothing like it at all here.')).text).toBe('[]');
    expect(await service.get('/tmserver/en/de/unit/abc')).toMatchObject({ status: 200, text: '[]' });
    expect((await service.get('/tmserver/xx/ko/unit/abc')).status).toBe(404);
    expect((await service.get('/tmserver/en/en/unit/abc')).status).toBe(404);
    expect((await service.get('/tmserver/en/ko/unit/')).status).toBe(404);
    expect((await service.get('/tmserver/languages/')).body).toEqual({
      sourceLanguages: ['en', 'ko'],
      targetLanguages: ['en', 'ko'],
    });
  });

  it('stores units and files of units', async () => {
    const put = await service.call('PUT', '/tmserver/en/ko/unit/Stored%20by%20tool.', {
      source: 'Stored by tool.',
      target: '도구가 넣음.',
    });
    expect(put.status).toBe(200);
    expect((await unit('Stored by tool.')).body[0].target).toBe('도구가 넣음.');
    const list = [{ source: 'One of a file.', target: '파일의 하나.' }];
    expect((await service.post('/tmserver/en/ko/store/a.po', list)).status).toBe(200);
    expect((await unit('One of a file.')).body[0].target).toBe('파일의 하나.');
    expect((await service.post('/tmserver/en/ko/store/a.po', [{ source: 'x' }])).body.errors[0].path).toBe(
      '0.target',
    );
  });

  it('is silent rather than 401 for a key that is no good, and takes one in the path', async () => {
    const closed = await startService({ closed: true });
    try {
      const admin = await closed.key('admin');
      await closed.post('/memories', { slug: 'tm' }, admin);
      await closed.post('/segments', { memory: 'tm', en: 'Behind a key.', ko: '키 뒤에.' }, admin);
      const path = '/tmserver/en/ko/unit/Behind%20a%20key.';
      expect(await closed.get(path)).toMatchObject({ status: 200, text: '[]' });
      const key = admin['authorization']!.replace('Bearer ', '');
      expect((await closed.get(`/k/${key}${path}`)).body).toHaveLength(1);
      expect((await closed.call('PUT', path, { target: 'x' })).status).toBe(401);
      expect((await closed.call('PUT', path, { target: 'x' }, await closed.key('viewer'))).status).toBe(403);
    } finally {
      await closed.stop();
    }
  });
});
