/** The command as a person types it, against a running service. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type Service } from '../support/service.js';

let service: Service;
let folder: string;
beforeAll(async () => {
  service = await startService();
  folder = await mkdtemp(join(tmpdir(), 'malmoi-cli-'));
  await writeFile(
    join(folder, 'a.csv'),
    'en,ko\nThe vote is on May 3.,투표는 5월 3일이다.\nIt cost 300 won.,400원이 들었다.\n',
  );
  await writeFile(join(folder, 'en.txt'), 'The vote is on May 3.\nIt cost 300 won.\n');
  await writeFile(join(folder, 'ko.txt'), '투표는 5월 3일이다.\n300원이 들었다.\n');
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

function malmoi(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const settings = {
      cwd: process.cwd(),
      env: { ...process.env, MALMOI_URL: service.url, LANG: 'C', ...env },
    };
    execFile(process.execPath, ['dist/cli/main.js', ...args], settings, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const file = (name: string) => join(folder, name);

describe('malmoi', () => {
  it('imports, exports, checks and inspects a file', async () => {
    const imported = await malmoi(['import', file('a.csv'), '--memory', 'cli', '--create']);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.out).toContain('added 2');
    const exported = await malmoi(['export', 'tmx', '--memory', 'cli', '-o', file('b.tmx')]);
    expect(exported.code).toBe(0);
    expect(await readFile(file('b.tmx'), 'utf8')).toContain('투표는 5월 3일이다.');
    const inspected = await malmoi(['inspect', file('b.tmx'), '--json']);
    expect(JSON.parse(inspected.out)).toMatchObject({ units: 2, skipped: 0 });
    const checked = await malmoi(['check', file('b.tmx')]);
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/unit 2\terror\tnumbers/);
  });

  it('writes a page to share, in both languages, with nothing from elsewhere', async () => {
    await writeFile(
      file('c.csv'),
      'en,ko\n"<script>alert(1)</script> 300 & ""more"" came.",400명이 왔다.\nIt rained.,비가 왔다.\n',
    );
    const korean = { LANG: 'ko_KR.UTF-8' };
    const { out } = await malmoi(['check', file('c.csv'), '--html', file('c.html')], korean);
    expect(out).toContain('문장 쌍 2개');
    const page = await readFile(file('c.html'), 'utf8');
    expect(page).toContain('<html lang="ko">');
    expect(page).toContain('Findings in c.csv');
    expect(page).toContain('c.csv 검수 결과');
    expect(page).toContain('상대 문장과 숫자가 다릅니다');
    expect(page).toContain('on the other side');
    expect(page).toContain('&lt;/script&gt;');
    expect(page).not.toMatch(/<script|https?:|<link|<img|@import|url\(/);
  });

  it('checks by a profile, and leaves out what was set aside', async () => {
    await service.call('PUT', '/profiles/quiet', { checks: { numbers: 'warning' } });
    const quiet = await malmoi(['check', file('a.csv'), '--profile', 'quiet', '--json']);
    expect(quiet.code).toBe(0);
    const found = JSON.parse(quiet.out) as Record<string, unknown>[];
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([['numbers', 'warning']]);
    const { check, lang, start, end, fingerprint } = found[0]!;
    const texts = { en: 'It cost 300 won.', ko: '400원이 들었다.' };
    const body = { check, lang, start, end, fingerprint, ...texts, reason: 'As the source has it.' };
    expect((await service.post('/dismissals', body)).status).toBe(201);
    const without = await malmoi(['check', file('a.csv')]);
    expect([without.code, without.out]).toEqual([0, expect.stringContaining('0 findings')]);
    const listed = await malmoi(['check', file('a.csv'), '--dismissed', '--no-profile']);
    expect([listed.code, listed.out]).toEqual([0, expect.stringContaining('As the source has it.')]);
  });

  it('looks up, suggests, romanizes and aligns', async () => {
    expect((await malmoi(['suggest', '오세훈 서울시장'])).out).toContain('Seoul Mayor Oh Se-hoon');
    expect((await malmoi(['romanize', '왕십리'])).out.trim()).toBe('Wangsimni');
    expect((await malmoi(['lookup', '국회가 열렸다.', '--json'])).code).toBe(0);
    const aligned = await malmoi(['align', file('en.txt'), file('ko.txt'), '--json']);
    expect(JSON.parse(aligned.out).beads).toHaveLength(2);
  });

  it('makes and ends keys', async () => {
    const made = await malmoi(['key', 'add', 'Ann', '--role', 'editor']);
    expect(made.out).toMatch(/^malmoi_/);
    expect((await malmoi(['key', 'list'], { MALMOI_KEY: made.out.trim() })).err).toContain('may not');
    expect((await malmoi(['key', 'list'])).out).toContain('Ann');
  });

  it('says what is wrong, with its exit codes', async () => {
    expect(await malmoi(['--help'])).toMatchObject({ code: 0 });
    expect(await malmoi(['import', '--help'])).toMatchObject({ code: 0 });
    expect(await malmoi(['nonsense'])).toMatchObject({ code: 2 });
    expect(await malmoi(['import', file('a.csv')])).toMatchObject({ code: 2 });
    expect(await malmoi(['import', file('none.csv'), '--memory', 'cli'])).toMatchObject({ code: 1 });
    const away = await malmoi(['suggest', 'x'], { MALMOI_URL: 'http://127.0.0.1:9' });
    expect(away.code).toBe(3);
    expect(away.err).toContain('npm start');
  });
});
