/** The settings of "Connect a tool", taken from the page as a person copies them, and used. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeWith, ended, works } from '../support/programs.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let key: string;
let settings: string[];
let folder: string;

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const plain = (html: string) => html.replace(/&(?:lt|gt|quot|#39|amp);/g, (one) => ENTITIES[one]!);
const shown = (page: string) =>
  [...page.matchAll(/<pre[^>]*>([^]*?)<\/pre>/g)].map((found) => plain(found[1]!));

async function connect(fields: Record<string, string>) {
  const response = await fetch(`${service.url}/connect`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { authorization: `Bearer ${key}` },
  });
  return { status: response.status, page: await response.text() };
}

beforeAll(async () => {
  service = await startService({ closed: true });
  key = (await service.key('viewer'))['authorization']!.replace('Bearer ', '');
  const admin = await service.key('admin');
  for (const slug of ['alpha', 'desk']) await service.post('/memories', { slug }, admin);
  await service.post(
    '/segments',
    { memory: 'desk', ko: '오세훈 서울시장', en: 'Seoul Mayor Oh Se-hoon' },
    admin,
  );
  folder = await mkdtemp(join(tmpdir(), 'malmoi-connect-'));
  const { status, page } = await connect({ key, memory: 'desk', from: 'ko' });
  expect(status).toBe(200);
  settings = shown(page);
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const one = (pattern: RegExp): string => {
  const found = settings.filter((text) => pattern.test(text));
  expect(found).toHaveLength(1);
  return found[0]!;
};
const json = async (address: string): Promise<unknown> => (await fetch(address)).json();

describe('the settings that are shown', () => {
  it('hold the address and the key', () => {
    for (const text of settings)
      expect([text, text.includes(service.url), text.includes(key)]).toEqual([text, true, true]);
  });

  it('for Weblate, Virtaal and Rainbow lead to a match', async () => {
    const unit = `ko/en/unit/${encodeURIComponent('오세훈 서울시장')}`;
    const virtaal = /^\[amagama\]\nurl = (\S+)$/.exec(one(/^\[amagama\]/))![1]!;
    for (const address of [one(/\/tmserver\/$/), `${virtaal}/`, one(/^http.*\/amagama\/api\/v1\/$/)])
      expect(await json(address + unit)).toMatchObject([{ target: 'Seoul Mayor Oh Se-hoon', quality: 100 }]);
  });

  it('for OmegaT name files that are there', async () => {
    const part = one(/<repositories>/);
    const url = /url="([^"]+)"/.exec(part)![1]!;
    const files = [...part.matchAll(/mapping repository="([^"]+)"/g)].map((found) => url + found[1]!);
    expect(files).toContain(one(/^http.*\.tmx$/));
    expect(files).toContain(one(/^http.*\.utf8$/));
    for (const file of files) expect([file, (await fetch(file)).status]).toEqual([file, 200]);
  });

  it('say KEY until there is one, and refuse one that does not work', async () => {
    const without = await connect({ memory: 'desk', from: 'en' });
    expect(shown(without.page).find((text) => text.includes('/tmserver/'))).toBe(
      `${service.url}/k/KEY/tmserver/`,
    );
    const wrong = await connect({ key: 'malmoi_"><script>', memory: 'nowhere' });
    expect(wrong.status).toBe(400);
    expect(wrong.page).not.toContain('<script>');
    expect(wrong.page).toContain('does not work');
  });
});

describeWith(
  works('curl', '--version') && process.platform !== 'win32',
  'the commands that are shown',
  () => {
    it('run in a shell as they stand', async () => {
      const shell = (command: string) => ended('sh', ['-c', `cd "$0" && ${command}`, folder]);
      const lookup = JSON.parse((await shell(one(/api\/v1\/lookup/))).out);
      expect(lookup.matches[0]).toMatchObject({ target: 'Seoul Mayor Oh Se-hoon', score: 100 });
      const memory = JSON.parse((await shell(one(/mymemory\/get/))).out);
      expect(memory.responseData).toEqual({ translatedText: 'Seoul Mayor Oh Se-hoon', match: 1 });
      expect(await shell(one(/glossary\.tbx/))).toMatchObject({ code: 0 });
      expect(await readFile(join(folder, 'malmoi.tbx'), 'utf8')).toContain('오세훈');
    });
  },
);
