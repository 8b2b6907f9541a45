import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, picture } from '../support/browser.js';
import { startService, type Service } from '../support/service.js';
import { visit } from './visit.js';

describeInBrowser('the glossary', () => {
  let service: Service;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    service = await startService();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it('finds terms as one types, in both languages', async () => {
    const page = await visit(browser, service.url, problems);
    await page.goto('/glossary');
    await page.fill('#q', 'Oh Se-hoon');
    await page.waitForSelector('#results >> text=오세훈');
    expect(page.url()).toContain('q=Oh');
    await picture(page, 'glossary-list');
    await page.click('#results a >> text=오세훈');
    expect(await page.textContent('h1')).toContain('Oh Se-hoon');
    await picture(page, 'glossary-concept');
    await page.context().close();
  });

  it('adds a concept with help, changes it, shows the difference and brings it back', async () => {
    const page = await visit(browser, service.url, problems, { locale: 'ko-KR' });
    await page.goto('/glossary/new?kind=person');
    await page.fill('[name="ko.text"] >> nth=0', '오세훈');
    await page.waitForSelector('#hints >> text=이미 있습니다');
    await page.fill('[name="ko.text"] >> nth=0', '황보가람');
    await page.waitForSelector('#hints >> text=황보가람의 로마자');
    expect(await page.textContent('#hints')).not.toContain('이미 있습니다');
    await page.click('#hints button.use >> nth=0');
    const spelled = await page.inputValue('[name="en.text"] >> nth=0');
    expect(spelled).toMatch(/Hwangbo/);
    await page.fill('#source', '회사 누리집');
    await picture(page, 'glossary-new-ko');
    await page.click('form.concept >> text=저장');
    expect(await page.textContent('h1')).toBe(`황보가람 · ${spelled}`);
    await page.click('text=고치기');
    await page.fill('[name="en.text"] >> nth=0', 'Hwangbo Garam');
    await page.selectOption('#status', 'verified');
    await page.click('form.concept >> text=저장');
    expect(await page.textContent('.history')).toContain('Hwangbo');
    expect(await page.locator('.history ins').count()).toBeGreaterThan(0);
    await picture(page, 'glossary-history-ko');
    await page.click('text=이 판으로 되돌리기');
    expect(await page.textContent('h1')).toBe(`황보가람 · ${spelled}`);
    await page.context().close();
  });

  it('keeps what was typed when it cannot be stored, and says why', async () => {
    const page = await visit(browser, service.url, problems, { scripts: false });
    await page.goto('/glossary/new');
    await page.fill('#note', 'kept <b>as typed</b>');
    await page.click('text=Save');
    expect(await page.textContent('[role=alert]')).toContain('terms');
    expect(await page.inputValue('#note')).toBe('kept <b>as typed</b>');
    await picture(page, 'glossary-error');
    await page.context().close();
  });

  it('does not overwrite what someone else saved', async () => {
    const { body } = await service.post('/concepts', {
      glossary: 'malmoi',
      terms: [{ lang: 'en', text: 'two minds' }],
    });
    const page = await visit(browser, service.url, problems);
    await page.goto(`/glossary/${body.id}/edit`);
    await service.call('PATCH', `/concepts/${body.id}`, { version: 1, note: 'first' });
    await page.fill('#note', 'second');
    await page.click('form.concept >> text=Save');
    expect(await page.textContent('[role=alert]')).toContain('version 2');
    expect(await page.inputValue('#note')).toBe('second');
    await page.context().close();
  });

  it('deletes, and brings back what was deleted', async () => {
    const { body } = await service.post('/concepts', {
      glossary: 'malmoi',
      terms: [{ lang: 'en', text: 'gone soon' }],
    });
    const page = await visit(browser, service.url, problems);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`/glossary/${body.id}`);
    await page.click('button.danger');
    expect(await page.textContent('h1')).toContain('deleted');
    await page.click('text=Bring back this version');
    expect(await page.textContent('h1')).toBe('gone soon');
    await page.context().close();
  });

  it('exports with the session of the page', async () => {
    const response = await fetch(`${service.url}/exports/glossaries/malmoi.csv`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('오세훈');
  });

  it('has no error and asks nobody else', () => {
    expect(problems).toEqual([]);
  });
});
