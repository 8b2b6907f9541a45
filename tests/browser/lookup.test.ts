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

  it('has no error and asks nobody else', () => {
    expect(problems).toEqual([]);
  });
});
