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

  it('takes a multipart form', async () => {
    const form = new FormData();
    form.append('file', new Blob([tmx([['By form.', '양식으로.']])]), 'by-form.tmx');
    const response = await fetch(`${service.url}/api/v1/imports?memory=tm`, { method: 'POST', body: form });
    expect(response.status).toBe(202);
    const { job } = (await response.json()) as { job: { id: string } };
    expect(await finished(job.id)).toMatchObject({ state: 'done', added: 1 });
  });

  it('stops at broken XML, keeps what was stored before, and says where, in both languages', async () => {
    const { body: answer } = await service.post(
      '/imports?memory=tm',
      `${tmx([['Fine.', '좋다.']]).slice(0, -20)}<oops`,
      {
        'content-type': 'application/octet-stream',
      },
    );
    const job = await finished(answer.job.id);
    expect(job.state).toBe('failed');
    expect(job.errors[0].reason).toMatch(/line|ends/i);
    const { body } = await service.get(`/jobs/${answer.job.id}`, { 'accept-language': 'ko' });
    expect(body.errors[0].reason).toMatch(/[가-힣]/);
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
