/** OmegaT itself opens a project whose memory, drafts and glossary come from a running service. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWith, ended } from '../../support/programs.js';
import { startService, type Service } from '../../support/service.js';

const SOURCE = `서울시는 30일 새 예산안을 발표했다.

한국은행은 금리를 동결했다 <5%> & "유지".

아직 초안뿐인 문장이다.

어디에도 없는 문장이다.
`;
const TARGET = `Seoul announced a new budget on the 30th.

The Bank of Korea kept rates <5%> & "unchanged".

아직 초안뿐인 문장이다.

어디에도 없는 문장이다.
`;

const OMEGAT = '/usr/bin/omegat';
/** Java takes seconds to start on a busy machine. */
const SLOW_MS = 120_000;

describeWith(existsSync(OMEGAT), 'OmegaT (apt-get install omegat)', () => {
  let service: Service;
  let folder: string;
  let key: string;

  beforeAll(async () => {
    service = await startService({ closed: true });
    const admin = await service.key('admin');
    key = (await service.key('viewer'))['authorization']!.replace('Bearer ', '');
    folder = await mkdtemp(join(tmpdir(), 'malmoi-omegat-'));
    await service.post('/memories', { slug: 'desk' }, admin);
    const [first, , second] = SOURCE.split('\n');
    const [firstEn, , secondEn] = TARGET.split('\n');
    for (const segment of [
      { ko: first, en: firstEn },
      { ko: second, en: secondEn },
      { ko: '아직 초안뿐인 문장이다.', en: 'A sentence that is a draft.', status: 'draft' },
    ])
      await service.post('/segments', { memory: 'desk', ...segment }, admin);
  });
  afterAll(async () => {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const malmoi = (...args: string[]) =>
    ended(process.execPath, ['dist/cli/main.js', ...args], { MALMOI_URL: service.url, MALMOI_KEY: key });

  /** What OmegaT 4 and newer do with the mappings; Debian's 3.6 knows team projects by Subversion and Git only. */
  async function fetchMappings(project: string): Promise<void> {
    const file = await readFile(join(project, 'omegat.project'), 'utf8');
    const url = /<repository type="http" url="([^"]+)"/.exec(file)![1]!;
    for (const [, repository, local] of file.matchAll(/<mapping repository="([^"]+)" local="([^"]+)"\/>/g)) {
      const response = await fetch(url + repository!);
      expect([repository, response.status]).toEqual([repository, 200]);
      expect(response.headers.get('etag')).toMatch(/^"/);
      const place = join(project, local!);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, Buffer.from(await response.arrayBuffer()));
    }
  }

  it(
    'translates a file from it',
    async () => {
      const project = join(folder, 'project');
      expect(await malmoi('omegat-project', 'desk', '--from', 'ko', '-o', project)).toMatchObject({
        code: 0,
      });
      await fetchMappings(project);
      await writeFile(join(project, 'source', 'news.txt'), SOURCE);
      const config = `--config-dir=${join(folder, 'config')}`;
      const { code, out, err } = await ended(OMEGAT, [project, '--mode=console-translate', config], {
        HOME: folder,
      });
      expect(out + err).toContain('desk.tmx');
      expect(code).toBe(0);
      expect(await readFile(join(project, 'target', 'news.txt'), 'utf8')).toBe(TARGET);
      // Drafts are read too, but not put in by themselves.
      expect(await readFile(join(project, 'tm', 'penalty-010', 'drafts.tmx'), 'utf8')).toContain(
        'is a draft.',
      );
    },
    SLOW_MS,
  );

  it('is not overwritten where there is a project, nor made for a memory that is not there', async () => {
    const again = await malmoi('omegat-project', 'desk', '-o', join(folder, 'project'));
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('already')]);
    const nowhere = await malmoi('omegat-project', 'nowhere', '-o', join(folder, 'none'));
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('nowhere')]);
  });
});
