import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'tm' });
});
afterAll(() => service.stop());

const tmx = (units: [string, string][]) => `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>
<body>${units.map(([en, ko]) => `<tu><tuv xml:lang="en-US"><seg>${en}</seg></tuv><tuv xml:lang="ko"><seg>${ko}</seg></tuv></tu>`).join('\n')}</body></tmx>`;

async function importFile(
  query: string,
  body: string | Uint8Array,
  headers: Record<string, string> = { 'content-type': 'application/octet-stream' },
) {
  const { status, body: answer } = await service.post(`/imports?${query}`, body, headers);
  expect(status).toBe(202);
  return finished(answer.job.id);
}

async function finished(id: string) {
  for (;;) {
    const { body } = await service.get(`/jobs/${id}`);
    if (body.finishedAt !== null) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('an import', () => {
  it('stores the units of a TMX file and finds them', async () => {
    const units = Array.from({ length: 250 }, (_, i): [string, string] => [
      `Unit number ${i} of many.`,
      `많은 단위 가운데 ${i}번.`,
    ]);
    const job = await importFile('memory=tm', tmx(units));
    expect(job).toMatchObject({
      state: 'done',
      processed: 250,
      added: 250,
      updated: 0,
      skipped: 0,
      errors: [],
    });
    expect(job.bytes).toBe(job.totalBytes);
    const { body } = await service.post('/lookup', { text: 'Unit number 77 of many.', from: 'en', to: 'ko' });
    expect(body.matches[0]).toMatchObject({
      score: 100,
      target: '많은 단위 가운데 77번.',
      origin: 'import',
      memory: 'tm',
    });
  });

  it('counts up what is there already', async () => {
    const units: [string, string][] = [['Unit number 1 of many.', '많은 단위 가운데 1번.']];
    const job = await importFile('memory=tm', tmx(units));
    expect(job).toMatchObject({ state: 'done', added: 0, updated: 1 });
    const { body } = await service.get('/segments?memory=tm&q=number%201%20of');
    expect(body.items).toHaveLength(1);
    expect(body.items[0].usageCount).toBe(2);
  });

  it('says what it would do and stores nothing on a dry run', async () => {
    const job = await importFile('memory=tm&dryRun=true', tmx([['Dry.', '마른.']]));
    expect(job).toMatchObject({ state: 'done', added: 1 });
    expect((await service.get('/segments?memory=tm&q=Dry.')).body.items).toEqual([]);
  });

  it('says on a dry run what the file is and which units are there already', async () => {
    await importFile('memory=tm', tmx([['Known.', '안다.']]));
    const german = tmx([
      ['Fresh.', '새롭다.'],
      ['Known.', '안다.'],
    ]).replace(
      '</body>',
      '<tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu></body>',
    );
    expect(await importFile('memory=tm&dryRun=true', german)).toMatchObject({
      added: 1,
      updated: 1,
      skipped: 1,
      errors: [{ line: 4, unit: 3, code: 'otherLanguages' }],
      result: {
        format: 'tmx',
        tool: 't 1',
        version: '1.4',
        languages: { 'en, ko': 2, 'en, de': 1 },
        reasons: { otherLanguages: 1 },
      },
    });
    expect((await service.get('/segments?memory=tm&q=Fresh.')).body.items).toEqual([]);
  });

  it.each([
    ['keep', ['하나']],
    ['replace', ['둘']],
    ['both', ['하나', '둘']],
  ])('with onConflict=%s', async (how, expected) => {
    const en = `Conflict ${how}.`;
    await importFile('memory=tm', tmx([[en, '하나']]));
    await importFile(`memory=tm&onConflict=${how}`, tmx([[en, '둘']]));
    const { body } = await service.get(`/segments?memory=tm&q=${encodeURIComponent(en)}`);
    expect(body.items.map((item: { ko: string }) => item.ko)).toEqual(expected);
    if (how !== 'replace') return;
    const { body: history } = await service.get(`/segments/${body.items[0].id}/history`);
    expect(history.items.map((item: { action: string }) => item.action)).toEqual(['update', 'create']);
    expect(history.items[0].before).toMatchObject({ ko: '하나', memory: 'tm' });
    expect(Object.keys(history.items[0].after).sort()).toEqual(Object.keys(body.items[0]).sort());
  });

  it.each(['keep', 'replace', 'both'])('counts each unit once with onConflict=%s', async (how) => {
    const file = tmx([
      [`Once ${how}.`, '첫째'],
      [`Once ${how}.`, '둘째'],
    ]);
    expect(await importFile(`memory=tm&onConflict=${how}`, file)).toMatchObject({ added: 2, updated: 0 });
    const again = tmx([
      [`Once ${how}.`, '첫째'],
      [`Once ${how}.`, '셋째'],
    ]);
    const job = await importFile(`memory=tm&onConflict=${how}`, again);
    const { added, updated, skipped } = job as Record<string, number>;
    expect(added! + updated! + skipped!).toBe(2);
  });

  it('takes a rejected translation for none', async () => {
    const rejected = { memory: 'tm', en: 'Rejected before.', ko: '틀림.', status: 'rejected' };
    await service.post('/segments', rejected);
    for (const how of ['keep', 'replace']) {
      const ko = `맞음 ${how}.`;
      await importFile(`memory=tm&onConflict=${how}`, tmx([['Rejected before.', ko]]));
    }
    const { body } = await service.get('/segments?memory=tm&q=Rejected%20before.');
    expect(body.items.map((item: { ko: string; status: string }) => [item.ko, item.status])).toEqual([
      ['틀림.', 'rejected'],
      ['맞음 replace.', 'confirmed'],
    ]);
    await importFile('memory=tm&onConflict=replace&status=rejected', tmx([['Rejected before.', '또 틀림.']]));
    const { body: after } = await service.get('/segments?memory=tm&q=Rejected%20before.');
    expect(after.items.map((item: { ko: string }) => item.ko)).toContain('맞음 replace.');
  });

  it('replaces a text together with its tags', async () => {
    const tagged = tmx([['Tagged.', '<ph x="1">&lt;br/></ph>꼬리표.']]);
    await importFile('memory=tm', tagged);
    await importFile('memory=tm&onConflict=replace', tmx([['Tagged.', '없다.']]));
    const { text } = await service.get('/exports/memories/tm.tmx');
    expect(text).toContain('<seg>없다.</seg>');
  });

  it('never empties a stored field, and gains what was not there', async () => {
    const full = tmx([['Sparse.', '드물다.']]).replace('<tuv', '<note>stored</note><tuv');
    const bare = tmx([['Sparse.', '드물다.']]);
    for (const file of [bare, full, bare, full.replace('stored', 'other')])
      await importFile('memory=tm', file);
    const { body } = await service.get('/segments?memory=tm&q=Sparse.');
    expect(body.items).toMatchObject([{ note: 'stored', usageCount: 4 }]);
  });

  it('gives the errors as a table', async () => {
    const job = await importFile(
      'memory=tm',
      tmx([
        ['x', ' '],
        ['=1+1', ''],
      ]),
    );
    const { text, headers } = await service.get(`/jobs/${job.id}/errors.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toContain(`errors-${job.id}.csv`);
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      'line,unit,reason,code',
      '3,1,The English or the Korean text is empty.,emptyText',
      '4,2,The English or the Korean text is empty.,emptyText',
    ]);
    expect(job).toMatchObject({ secondsLeft: null });
    expect(job.unitsPerSecond).toBeGreaterThanOrEqual(0);
  });

  it.each(['../../etc/passwd', 'C:\\\\x.tmx', '..'])(
    'refuses the path %s as the name of a file',
    async (name) => {
      const octets = { 'content-type': 'application/octet-stream' };
      const query = await service.post(
        `/imports?memory=tm&filename=${encodeURIComponent(name)}`,
        'x',
        octets,
      );
      expect([query.status, query.body.errors[0].path]).toEqual([400, 'filename']);
      if (name === '..') return;
      const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\nx\r\n--b--\r\n`;
      const form = await service.post('/imports?memory=tm', body, {
        'content-type': 'multipart/form-data; boundary=b',
      });
      expect([form.status, form.body.errors[0].path]).toEqual([400, 'file']);
    },
  );

  it('takes a multipart form', async () => {
    const form = new FormData();
    form.append('file', new Blob([tmx([['By form.', '양식으로.']])]), 'by-form.tmx');
    const response = await fetch(`${service.url}/api/v1/imports?memory=tm`, { method: 'POST', body: form });
    expect(response.status).toBe(202);
    const { job } = (await response.json()) as { job: { id: string } };
    expect(await finished(job.id)).toMatchObject({ state: 'done', added: 1 });
  });

  describe('of a file with a fault', () => {
    const broken = (en: string): string => `${tmx([[en, '좋다.']]).slice(0, -13)}<oops`;

    it('stores nothing of it, and says where the fault is, in both languages', async () => {
      const job = await importFile('memory=tm', broken('Fine.'));
      expect(job).toMatchObject({ state: 'failed', added: 0 });
      expect(job.errors[0].reason).toMatch(/line|ends/i);
      expect((await service.get('/segments?memory=tm&q=Fine.')).body.items).toEqual([]);
      const { body } = await service.get(`/jobs/${job.id}`, { 'accept-language': 'ko' });
      expect(body.errors[0].reason).toMatch(/[가-힣]/);
    });

    it('keeps what comes before the fault where that is asked for', async () => {
      const job = await importFile('memory=tm&onFault=keep', broken('Kept.'));
      expect(job).toMatchObject({ state: 'failed', added: 1, errors: [{ line: 3 }] });
      expect((await service.get('/segments?memory=tm&q=Kept.')).body.items).toHaveLength(1);
    });
  });

  it('refuses what it cannot use before it reads', async () => {
    const octets = { 'content-type': 'application/octet-stream' };
    expect((await service.post('/imports', 'x', octets)).status).toBe(400);
    expect((await service.post('/imports?memory=nowhere', 'x', octets)).status).toBe(404);
    expect((await service.post('/imports?memory=tm&format=doc', 'x', octets)).body.errors[0].path).toBe(
      'format',
    );
    expect((await service.post('/imports?memory=tm', undefined, octets)).status).toBe(400);
    expect((await importFile('memory=tm', 'not a file of any format')).state).toBe('failed');
  });

  it('sends its progress as events until it ends', async () => {
    const { body } = await service.post('/imports?memory=tm', tmx([['Evented.', '사건.']]), {
      'content-type': 'application/octet-stream',
    });
    const { text, headers } = await service.get(`/jobs/${body.job.id}/events`);
    expect(headers.get('content-type')).toContain('text/event-stream');
    expect(text).toContain('"state":"done"');
  });
});
