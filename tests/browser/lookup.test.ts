import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, picture } from '../support/browser.js';
import { startService, type Service } from '../support/service.js';

describeInBrowser('the look-up page', () => {
  let service: Service;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    service = await startService();
    browser = await openBrowser();
    await service.post('/memories', { slug: 'desk' });
    await service.post('/segments', {
      memory: 'desk',
      ko: '오세훈 서울시장은 29일 베이징에서 인융 시장을 만났다.',
      en: 'Seoul Mayor Oh Se-hoon met Mayor Yin Yong in Beijing on the 29th.',
    });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  async function open(options: {
    locale: string;
    javaScriptEnabled?: boolean;
    width?: number;
  }): Promise<Page> {
    const { locale, javaScriptEnabled = true, width = 1200 } = options;
    const context = await browser.newContext({
      locale,
      javaScriptEnabled,
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('request', (request) => !request.url().startsWith(service.url) && problems.push(request.url()));
    await page.goto(`${service.url}/`);
    return page;
  }

  const SENTENCE = '오세훈 서울시장은 30일 베이징에서 인융 시장을 만났다.';

  it.each([
    { locale: 'en-US', heading: 'Look up', copied: 'Copied' },
    { locale: 'ko-KR', heading: '찾아보기', copied: '복사했습니다' },
  ])(
    'shows matches, terms and names as one types, and copies ($locale)',
    async ({ locale, heading, copied }) => {
      const page = await open({ locale });
      expect(await page.textContent('h1')).toBe(heading);
      await picture(page, `lookup-empty-${locale}`);
      await page.fill('#text', SENTENCE);
      await page.waitForSelector('.match');
      expect(await page.textContent('.match mark')).toBe('30일'.replace('30', '29').slice(0, 2));
      expect(await page.textContent('.target ins')).toContain('30');
      expect(await page.textContent('#results')).toContain('Seoul Mayor Oh Se-hoon');
      await picture(page, `lookup-${locale}`);
      const button = page.locator('.match button.copy').first();
      await button.click();
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain('on the 30th');
      expect(await button.textContent()).toBe(copied);
      await page.context().close();
    },
  );

  it('switches the language and stays with it', async () => {
    const page = await open({ locale: 'en-US' });
    await page.click('a.lang');
    expect(await page.textContent('h1')).toBe('찾아보기');
    await page.goto(`${service.url}/`);
    expect(await page.textContent('h1')).toBe('찾아보기');
    await page.context().close();
  });

  it('works without scripts, on a narrow screen', async () => {
    const page = await open({ locale: 'en-US', javaScriptEnabled: false, width: 360 });
    await page.fill('#text', SENTENCE);
    await page.click('button[type=submit]');
    expect(await page.textContent('#results')).toContain('Mayor Yin Yong');
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await picture(page, 'lookup-narrow');
    await page.context().close();
  });

  it('shows what is pasted as text, never as markup', async () => {
    const page = await open({ locale: 'en-US' });
    await page.fill('#text', '<img src=x onerror="document.title=1"> & "quotes"');
    await page.waitForSelector('.sentence');
    expect(await page.locator('#results img').count()).toBe(0);
    expect(await page.textContent('.source')).toContain('<img src=x');
    await page.context().close();
  });

  it('goes through the suggestions by keys, copies one and shows its reasons', async () => {
    const page = await open({ locale: 'en-US' });
    await page.fill('#text', SENTENCE);
    await page.waitForSelector('.match');
    await page.focus('#text');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.evaluate('document.activeElement.className')).toContain('match');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Seoul Mayor Oh Se-hoon');
    await page.keyboard.press('w');
    expect(await page.textContent('.item:focus details[open]')).toContain('in the glossary');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    await page.keyboard.press('Alt+1');
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('on the 30th');
    await page.context().close();
  });

  it('leaves alone what does not change while one types', async () => {
    const page = await open({ locale: 'en-US' });
    await page.fill('#text', SENTENCE);
    await page.waitForSelector('.match');
    await page.click('details.why summary >> nth=0');
    await page.evaluate(`window.seen = document.querySelector('#results .match')`);
    const answered = page.waitForResponse(/part=results/);
    await page.fill('#text', `${SENTENCE} 비가 온다.`);
    await answered;
    await page.waitForSelector('.sentence >> nth=1');
    expect(await page.evaluate(`window.seen === document.querySelector('#results .match')`)).toBe(true);
    expect(await page.locator('details.why[open]').count()).toBe(1);
    await page.context().close();
  });

  it('corrects a match where it stands; its history has both versions', async () => {
    const { body } = await service.post('/segments', { memory: 'desk', ko: '눈이 내린다.', en: 'It rains.' });
    const page = await open({ locale: 'en-US' });
    await page.fill('#text', '눈이 내린다.');
    await page.waitForSelector('.match');
    await page.focus('#text');
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('e');
    await page.waitForSelector('.match .inPlace');
    await page.fill('.inPlace #en', '');
    await page.click('.inPlace >> text=Cancel');
    expect(await page.locator('.inPlace').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.match .inPlace');
    await page.fill('.inPlace #en', 'Snow is falling.');
    await picture(page, 'lookup-correct');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.match .target >> text=Snow is falling.');
    expect(await page.locator('.inPlace').count()).toBe(0);
    const history = await service.get(`/segments/${body.id}/history`);
    const versions: { after: { en: string } }[] = history.body.items;
    expect(versions.map(({ after }) => after.en)).toEqual(['Snow is falling.', 'It rains.']);
    await page.context().close();
  });

  it('keeps a correction that someone else was faster with, and says so', async () => {
    const { body } = await service.post('/segments', { memory: 'desk', ko: '안개가 짙다.', en: 'Foggy.' });
    const page = await open({ locale: 'en-US' });
    await page.fill('#text', '안개가 짙다.');
    await page.click('.match >> text=Correct');
    await page.waitForSelector('.match .inPlace');
    await service.call('PATCH', `/segments/${body.id}`, { version: 1, en: 'The fog is thick.' });
    await page.fill('.inPlace #en', 'Thick fog.');
    await page.click('.inPlace >> text=Save');
    expect(await page.textContent('.inPlace [role=alert]')).toContain('version 2');
    expect(await page.inputValue('.inPlace #en')).toBe('Thick fog.');
    await page.context().close();
  });

  it('stores a name and corrects a term of the glossary where they stand', async () => {
    const page = await open({ locale: 'ko-KR' });
    await page.fill('#text', '전혜진 기자가 서울에서 전했다.');
    await page.click('.entry >> text=용어집에 추가');
    await page.waitForSelector('.inPlace');
    await page.fill('.inPlace [name="ko.text"]', '전혜진');
    await page.fill('.inPlace [name="en.text"]', 'Chun Hyejin');
    await picture(page, 'lookup-add-name-ko');
    await page.click('.inPlace >> text=저장');
    await page.waitForSelector('.item >> text=Chun Hyejin');
    const { body } = await service.get(`/concepts?q=${encodeURIComponent('전혜진')}`);
    await page.click(`[data-form^="/glossary/${body.items[0].id}"] >> nth=0`);
    await page.waitForSelector('.inPlace');
    await page.fill('.inPlace [name="en.text"]', 'Chun Hye-jin');
    await page.click('.inPlace >> text=저장');
    await page.waitForSelector('.item >> text=Chun Hye-jin');
    const { body: changed } = await service.get(`/concepts/${body.items[0].id}`);
    expect(changed.version).toBe(2);
    await page.context().close();
  });

  it('has no error and asks nobody else', () => {
    expect(problems).toEqual([]);
  });
});
