/** Every page in both languages: readable, reachable, without a serious finding of axe-core, light, dark and narrow. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, picture } from '../support/browser.js';
import { startService, type Service } from '../support/service.js';
import { axe, overflow, visit } from './visit.js';

const EVIL = `<img src=x onerror="document.title='owned'">"'><script>document.title='owned'</script>`;
const KO = '오세훈 서울시장은 29일 베이징에서 인융 시장을 만났다.';
const EN = 'Seoul Mayor Oh Sehoon met Mayor Yin Yong in Beijing on the 28th.';

/** Two dozen pages, each read by axe-core; a busy machine takes its time. */
const WALK_MS = 300_000;

describeInBrowser('every page', () => {
  let service: Service;
  let browser: Browser;
  const problems: string[] = [];
  let paths: string[] = [];

  beforeAll(async () => {
    service = await startService();
    browser = await openBrowser();
    await service.post('/memories', { slug: 'desk', name: EVIL, description: EVIL });
    const segment = await service.post('/segments', {
      memory: 'desk',
      ko: `${KO} ${EVIL}`,
      en: `${EN} ${EVIL}`,
      note: EVIL,
    });
    const concept = await service.post('/concepts', {
      glossary: 'malmoi',
      definition: EVIL,
      source: EVIL,
      note: EVIL,
      domain: EVIL,
      attributes: { [EVIL]: EVIL },
      terms: [
        { lang: 'ko', text: `독도함 ${EVIL}`, note: EVIL, partOfSpeech: EVIL.slice(0, 50) },
        { lang: 'en', text: `Dokdo ${EVIL}` },
      ],
    });
    const document = await service.post('/documents', {
      memory: 'desk',
      ko: { title: EVIL, body: `${KO}\n${EVIL}` },
      en: { title: EVIL, body: `${EN}\n${EVIL}` },
    });
    await service.post('/keys', { name: EVIL, role: 'viewer' });
    const upload = await service.call(
      'POST',
      `/imports?memory=desk&filename=${encodeURIComponent(`${EVIL.slice(0, 40)}.csv`)}`,
      `en,ko\n"${EVIL.replaceAll('"', '""')}",가\n`,
      {
        'content-type': 'application/octet-stream',
      },
    );
    const q = encodeURIComponent(EVIL);
    paths = [
      `/?text=${encodeURIComponent(`${KO} 독도함 ${EVIL}`)}`,
      `/glossary?q=${q}`,
      '/glossary?q=Dokdo',
      `/glossary/${concept.body.id}`,
      `/glossary/${concept.body.id}/edit`,
      `/glossary/new?ko=${q}&en=${q}&kind=person`,
      `/concordance?q=${encodeURIComponent('시장')}`,
      `/concordance?q=${q}`,
      `/segments/${segment.body.id}`,
      '/documents',
      '/documents/new',
      `/documents/${document.body.id}`,
      `/documents/${document.body.id}/candidates`,
      '/checks',
      '/names',
      '/names/variants',
      `/names/variants/fix?name=${encodeURIComponent('오세훈')}&from=Oh+Sehoon&to=Oh+Se-hoon`,
      '/memories',
      '/memories/desk',
      '/imports',
      '/jobs',
      `/jobs/${upload.body.job.id}`,
      '/keys',
      '/audit',
      '/connect',
      '/start',
      '/docs',
      '/nothing-here',
    ];
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it.each([
    { locale: 'en-US', width: 1200, dark: false },
    { locale: 'ko-KR', width: 360, dark: true },
  ])(
    'is right in $locale at $width px',
    async ({ locale, width, dark }) => {
      const page = await visit(browser, service.url, problems, { locale, width, dark });
      const found: string[] = [];
      for (const [i, path] of paths.entries()) {
        await page.goto(path);
        const name = `walk-${String(i).padStart(2, '0')}-${path.split(/[/?]/)[1] || 'lookup'}-${locale}`;
        if (path !== '/docs') await picture(page, name);
        found.push(...(await axe(page)).map((finding) => `${path}: ${finding}`));
        if ((await overflow(page)) > 0)
          found.push(`${path}: wider than the window by ${await overflow(page)}`);
        if ((await page.title()) === 'owned' || (await page.locator('main img').count()) > 0)
          found.push(`${path}: markup got in`);
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    WALK_MS,
  );

  it('shows the menu and the keyboard help by keys', async () => {
    const page = await visit(browser, service.url, problems);
    await page.goto('/start');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await picture(page, 'keyboard-help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.waitForURL(/concordance/);
    await page.keyboard.press('/');
    await page.keyboard.type('시장');
    await page.waitForSelector('#results mark');
    expect(page.url()).toContain('q=');
    await page.context().close();
  });

  it('sends less than 100 kB for the first paint of the look-up', async () => {
    const page = await visit(browser, service.url, problems);
    let bytes = 0;
    page.on(
      'response',
      (response) =>
        void response.body().then(
          (body) => (bytes += body.length),
          () => undefined,
        ),
    );
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(100_000);
    await page.context().close();
  });

  it('has no error and asks nobody else', () => {
    expect(problems.filter((each) => !each.includes('404'))).toEqual([]);
  });
});
