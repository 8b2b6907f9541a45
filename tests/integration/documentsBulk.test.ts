/** Many article pairs at once: a table over the API, a folder by the command. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.post('/memories', { slug: 'archive' });
});
afterAll(() => service.stop());

const TABLE = [
  'url,enTitle,en,koTitle,ko',
  'https://a.example/1,Rain,"It rained in Seoul.\nThe mayor met 350 reporters.",비,"서울에 비가 왔다.\n시장은 기자 350명을 만났다."',
  'https://a.example/2,,He left at 9 p.m.,,그는 오후 9시에 떠났다.',
  'https://a.example/3,,,,한국어만 있다.',
  'https://a.example/4,,서울에는 하루 종일 비가 많이 내리고 바람도 불었다.,,서울에는 하루 종일 비가 많이 내리고 바람도 불었다.',
  'not a link,,Nobody asked why.,,아무도 이유를 묻지 않았다.',
].join('\n');

async function bulk(query: string, table: string) {
  const { status, body, headers } = await service.post(`/documents/bulk?${query}`, table, {
    'content-type': 'text/csv',
  });
  expect(status).toBe(202);
  expect(headers.get('location')).toBe(`/api/v1/jobs/${body.job.id}`);
  return finished(body.job.id);
}

async function finished(id: string, headers = {}) {
  for (;;) {
    const { body } = await service.get(`/jobs/${id}`, headers);
    if (body.finishedAt !== null) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('POST /documents/bulk', () => {
  it('stores and aligns what can be used, tells the rest by row, and adds nothing the second time', async () => {
    const job = await bulk('memory=archive&filename=pairs.csv', TABLE);
    expect(job).toMatchObject({ state: 'done', kind: 'importDocuments', processed: 5, added: 2, skipped: 3 });
    expect(job.bytes).toBe(job.totalBytes);
    expect(job.errors.map(({ unit, code }: { unit: number; code: string }) => [unit, code])).toEqual([
      [3, 'emptyText'],
      [4, 'wrongSide.en'],
      [5, 'badCell'],
    ]);
    const korean = await finished(job.id, { 'accept-language': 'ko' });
    for (const { reason } of korean.errors) expect(reason).toMatch(/[가-힣]/);

    const { body } = await service.get('/documents?memory=archive');
    expect(body.items).toHaveLength(2);
    const { body: first } = await service.get(`/documents/${body.items[1].id}`);
    expect(first).toMatchObject({ url: 'https://a.example/1', en: { title: 'Rain' }, confirmedAt: null });
    expect(first.alignment.beads).toHaveLength(3);

    expect(await bulk('memory=archive', TABLE)).toMatchObject({ added: 0, updated: 0, skipped: 5 });
    const changed = TABLE.replace('He left at 9 p.m.', 'He went at 9 p.m.');
    expect(await bulk('memory=archive', changed)).toMatchObject({ added: 0, updated: 1, skipped: 4 });
  });

  it('confirms where it is told to, and what is confirmed is found and left alone', async () => {
    const job = await bulk('memory=archive&confirm=true&minScore=0.1', TABLE);
    expect(job).toMatchObject({ state: 'done', skipped: 4, updated: 1 });
    const { body } = await service.get('/segments?memory=archive');
    expect(body.items).toHaveLength(4);
    const { body: found } = await service.post('/lookup', {
      text: 'It rained in Seoul.',
      from: 'en',
      to: 'ko',
    });
    expect(found.matches[0].target).toBe('서울에 비가 왔다.');
    const again = await bulk('memory=archive&confirm=true', TABLE.replace('in Seoul', 'in Busan'));
    expect(again.errors[0]).toMatchObject({ unit: 1, code: 'already_confirmed' });
    expect((await service.get('/segments?memory=archive')).body.items).toHaveLength(4);
  });

  it('refuses what it cannot read before and after it begins', async () => {
    const csv = { 'content-type': 'text/csv' };
    expect((await service.post('/documents/bulk?memory=nowhere', TABLE, csv)).status).toBe(404);
    expect((await service.post('/documents/bulk', TABLE, csv)).body.errors[0].path).toBe('memory');
    const job = await bulk('memory=archive', 'It rained.,비가 왔다.\n');
    expect(job).toMatchObject({ state: 'failed', errors: [{ code: 'noColumns' }] });
  });

  it('may be cancelled and adds the rest the next time', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `Row ${i} is here.,${i}번 줄이 있다.`).join('\n');
    await service.post('/memories', { slug: 'many' });
    const { body } = await service.post('/documents/bulk?memory=many', `en,ko\n${rows}\n`, {
      'content-type': 'text/csv',
    });
    await service.call('DELETE', `/jobs/${body.job.id}`);
    const cancelled = await finished(body.job.id);
    expect(cancelled.state).toBe('cancelled');
    const rest = await bulk('memory=many', `en,ko\n${rows}\n`);
    expect(Number(rest.added) + Number(rest.skipped)).toBe(60);
    expect((await service.get('/documents?memory=many&limit=200')).body.items).toHaveLength(60);
  });
});

describe('malmoi documents', () => {
  it('takes a folder, names files without counterpart, and adds nothing the second time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'malmoi-pairs-'));
    await mkdir(join(folder, 'ko'));
    await mkdir(join(folder, 'en'));
    await writeFile(join(folder, 'rain.en.txt'), 'It rained in Seoul.\r\n');
    await writeFile(join(folder, 'rain.ko.txt'), '서울에 비가 왔다.\r\n');
    await writeFile(join(folder, 'en', 'mayor.txt'), '- The mayor met 350 reporters.');
    await writeFile(join(folder, 'ko', 'mayor.txt'), '- 시장은 기자 350명을 만났다.');
    await writeFile(join(folder, 'lonely.en.txt'), 'Nobody asked why.');
    const args = ['dist/cli/main.js', 'documents', folder, '--memory', 'folder', '--create', '--confirm'];
    const env = { ...process.env, MALMOI_URL: service.url, LANG: 'C' };
    const first = await promisify(execFile)(process.execPath, args, { env });
    expect(first.stdout).toContain('added 2');
    expect(first.stderr).toMatch(/lonely\.en\.txt: no counterpart/);
    const second = await promisify(execFile)(process.execPath, args, { env });
    expect(second.stdout).toContain('added 0, aligned anew 0, skipped 2');
    const { body } = await service.get('/documents?memory=folder');
    expect(body.items.map(({ name }: { name: string }) => name).sort()).toEqual(['mayor', 'rain']);
    expect((await service.get('/segments?memory=folder')).body.items).toHaveLength(2);
    await rm(folder, { recursive: true });
  });
});
