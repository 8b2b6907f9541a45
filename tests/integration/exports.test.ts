import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'desk' });
  await service.post('/segments', { memory: 'desk', en: 'Tea & <cake>', ko: '차와 과자 🍰', note: 'menu' });
  await service.post('/segments', { memory: 'desk', en: 'A draft.', ko: '초안.', status: 'draft' });
});
afterAll(() => service.stop());

describe('an export of a memory', () => {
  it.each(['tmx', 'csv', 'tsv'])('as %s comes back the same when it is imported', async (extension) => {
    const { status, text, headers } = await service.get(`/exports/memories/desk.${extension}`);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain(`desk.${extension}`);
    const slug = `copy-${extension}`;
    await service.post('/memories', { slug });
    const { body } = await service.post(`/imports?memory=${slug}&filename=desk.${extension}`, text, {
      'content-type': 'application/octet-stream',
    });
    for (let job = body.job; job.finishedAt === null;) job = (await service.get(`/jobs/${job.id}`)).body;
    const state = async (memory: string) =>
      (await service.get(`/segments?memory=${memory}`)).body.items.map(
        ({ en, ko, status: standing }: Record<string, string>) => [en, ko, standing],
      );
    expect(await state(slug)).toEqual(await state('desk'));
  });

  it('has a strong ETag that changes with the memory, and is not made again for it', async () => {
    const first = await service.get('/exports/memories/desk.tmx');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^"[^"]+"$/);
    const second = await service.get('/exports/memories/desk.tmx', { 'if-none-match': etag });
    expect([second.status, second.text]).toEqual([304, '']);
    await service.post('/segments', { memory: 'desk', en: 'New.', ko: '새것.' });
    expect((await service.get('/exports/memories/desk.tmx', { 'if-none-match': etag })).status).toBe(200);
  });

  it('of what there is not is 404', async () => {
    expect((await service.get('/exports/memories/nowhere.tmx')).status).toBe(404);
    expect((await service.get('/exports/memories/desk.docx')).status).toBe(404);
    expect((await service.get('/exports/memories/..%2F..%2Fetc.tmx')).status).toBe(400);
  });
});

describe('what OmegaT fetches', () => {
  it('has memories in both directions, drafts apart, and the glossary', async () => {
    const confirmed = await service.get('/omegat/en-ko/desk.tmx');
    expect(confirmed.text).toContain('Tea &amp; &lt;cake&gt;');
    expect(confirmed.text).not.toContain('A draft.');
    expect((await service.get('/omegat/ko-en/desk.tmx')).text).toMatch(/srclang="ko/);
    expect((await service.get('/omegat/drafts.tmx')).text).toContain('A draft.');
    const glossary = await service.get('/omegat/glossary.utf8');
    expect(glossary.text.split('\n').some((line) => line.startsWith('Oh Se-hoon\t오세훈'))).toBe(true);
    const reversed = await service.get('/omegat/ko-en/glossary.utf8');
    expect(reversed.text.split('\n').some((line) => line.startsWith('오세훈\tOh Se-hoon'))).toBe(true);
    const etag = glossary.headers.get('etag')!;
    expect((await service.get('/omegat/glossary.utf8', { 'if-none-match': etag })).status).toBe(304);
    expect((await service.get('/omegat/nothing.txt')).status).toBe(404);
  });
});

describe('MyMemory', () => {
  it('answers with every documented key', async () => {
    const { body } = await service.get(
      `/mymemory/get?q=${encodeURIComponent('Tea & <cake>')}&langpair=en|ko`,
    );
    expect(body).toMatchObject({
      responseData: { translatedText: '차와 과자 🍰', match: 1 },
      responseStatus: 200,
      quotaFinished: false,
      matches: [
        {
          segment: 'Tea & <cake>',
          quality: '74',
          'usage-count': expect.any(Number),
          'created-by': 'local',
          reference: 'menu',
        },
      ],
    });
    const none = await service.get('/mymemory/get?q=zzz&langpair=en|ko');
    expect(none.body).toMatchObject({
      responseData: { translatedText: '', match: 0 },
      matches: [],
      responseStatus: 200,
    });
  });

  it('stores, refuses JSONP and unknown pairs', async () => {
    const set = await service.get(
      '/mymemory/set?seg=Stored%20here.&tra=%EC%97%AC%EA%B8%B0.&langpair=en-US|ko-KR',
    );
    expect(set.body).toMatchObject({ responseData: 'OK', responseStatus: 200 });
    expect(
      (await service.get('/mymemory/get?q=Stored%20here.&langpair=en|ko')).body.responseData.translatedText,
    ).toBe('여기.');
    expect((await service.get('/mymemory/get?q=a&langpair=en|ko&callback=x')).status).toBe(400);
    expect((await service.get('/mymemory/get?q=a&langpair=en|de')).body.responseStatus).toBe('403');
    expect(
      (
        await service.get('/mymemory/set?seg=a&tra=b&langpair=en|ko', {
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': 'navigate',
        })
      ).status,
    ).toBe(403);
  });
});

describe('an export of a glossary', () => {
  it.each(['tbx', 'csv', 'xlsx', 'utf8', 'tsv'])('as %s is read again', async (extension) => {
    await service.post('/glossaries', { slug: `from-${extension}` });
    await service.post('/concepts', {
      glossary: `from-${extension}`,
      terms: [
        { lang: 'en', text: 'Hanbit Corp.' },
        { lang: 'ko', text: '한빛' },
      ],
    });
    const response = await fetch(`${service.url}/api/v1/exports/glossaries/from-${extension}.${extension}`);
    expect(response.status).toBe(200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    await service.post('/glossaries', { slug: `to-${extension}` });
    const { body } = await service.post(`/imports?glossary=to-${extension}&filename=a.${extension}`, bytes, {
      'content-type': 'application/octet-stream',
    });
    for (let job = body.job; job.finishedAt === null;) job = (await service.get(`/jobs/${job.id}`)).body;
    const { body: list } = await service.get(`/concepts?glossary=to-${extension}`);
    expect(
      list.items.map((item: { terms: { text: string }[] }) => item.terms.map(({ text }) => text)),
    ).toEqual([['Hanbit Corp.', '한빛']]);
  });

  it('as a DeepL dictionary has preferred terms only, each source once', async () => {
    await service.post('/glossaries', { slug: 'deepl' });
    const term = (lang: string, text: string, status = 'preferred') => ({ lang, text, status });
    for (const terms of [
      [
        term('en', 'East Sea'),
        term('en', 'East\tSea', 'admitted'),
        term('en', 'Sea of Japan', 'forbidden'),
        term('ko', '동해'),
        term('ko', '일본해', 'deprecated'),
      ],
      [term('en', 'East Sea'), term('ko', '동쪽 바다')],
      [term('en', 'Corea', 'forbidden'), term('ko', '한국')],
      [term('en', 'only English')],
    ])
      await service.post('/concepts', { glossary: 'deepl', terms });
    const dictionary = async (from: string) =>
      (await service.get(`/exports/glossaries/deepl.tsv?format=deepl&from=${from}`)).text
        .trim()
        .split('\n')
        .sort();
    const [first, ...rest] = await dictionary('en');
    expect(rest).toEqual([]);
    expect(first).toMatch(/^East Sea\t(동해|동쪽 바다)$/);
    expect(await dictionary('ko')).toEqual(['동쪽 바다\tEast Sea', '동해\tEast Sea']);
  });
});

describe('POST /pretranslate', () => {
  const file = (target: string) =>
    `<?xml version="1.0"?>\r\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="ko" datatype="plaintext"><body><trans-unit id="1"><source>Tea &amp; &lt;cake&gt;</source>${target}</trans-unit></body></file></xliff>`;

  it('fills what is empty and leaves all else as it was', async () => {
    const headers = { 'content-type': 'application/xliff+xml' };
    const { status, text, headers: sent } = await service.post('/pretranslate', file(''), headers);
    expect(status).toBe(200);
    expect(text.replace(/<target.*<\/target>/, '')).toBe(file(''));
    expect(text).toMatch(/<target[^>]*state="final"[^>]*>차와 과자 🍰<\/target>/);
    expect(sent.get('x-segments-final')).toBe('1');
    const done = file('<target>벌써</target>');
    expect((await service.post('/pretranslate', done, headers)).text).toBe(done);
    const broken = await service.post('/pretranslate', '<xliff', headers);
    expect([broken.status, broken.body.code]).toEqual([422, 'unreadable_file']);
  });
});

describe('an unchanged export', () => {
  const ADDRESSES = [
    '/api/v1/exports/memories/desk.tmx',
    '/api/v1/exports/memories/desk.csv?from=ko',
    '/api/v1/exports/glossaries/malmoi.tbx',
    '/omegat/ko-en/desk.tmx',
    '/omegat/drafts.tmx',
    '/omegat/glossary.utf8',
    '/omegat/ko-en/glossary.tbx',
  ];

  it('is known by its ETag without reading a segment or concept', async () => {
    const tags = new Map<string, string>();
    for (const address of ADDRESSES) {
      const response = await fetch(service.url + address);
      tags.set(address, response.headers.get('etag')!);
      await response.text();
    }
    expect(new Set(tags.values()).size).toBe(ADDRESSES.length);
    // Whoever reads one of these now waits for ever.
    const holder = await service.node.services.db.pool.connect();
    await holder.query('BEGIN; LOCK TABLE segment, concept, term, document IN ACCESS EXCLUSIVE MODE');
    try {
      for (const [address, tag] of tags) {
        for (const header of [tag, `"other", W/${tag}`, '*']) {
          const response = await fetch(service.url + address, { headers: { 'if-none-match': header } });
          expect([address, response.status, await response.text()]).toEqual([address, 304, '']);
          expect(response.headers.get('etag')).toBe(tag);
        }
      }
    } finally {
      await holder.query('ROLLBACK');
      holder.release();
    }
  });
});
