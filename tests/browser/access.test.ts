import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Role } from '../../src/access/roles.js';
import { describeInBrowser, openBrowser, picture } from '../support/browser.js';
import { startService, type Service } from '../support/service.js';
import { visit } from './visit.js';

describeInBrowser('signing in', () => {
  let service: Service;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    service = await startService({ closed: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const keyOf = async (role: Role): Promise<string> =>
    (await service.key(role))['authorization']!.replace('Bearer ', '');

  async function signedIn(role: Role): Promise<Page> {
    const page = await visit(browser, service.url, problems);
    await page.goto('/login');
    await page.fill('#key', await keyOf(role));
    await page.click('main button');
    await page.waitForURL(`${service.url}/`);
    return page;
  }

  it('asks for a key, says when it is wrong, and goes on to the page that was wanted', async () => {
    const page = await visit(browser, service.url, problems);
    await page.goto('/glossary?q=%EC%84%9C%EC%9A%B8');
    expect(await page.textContent('h1')).toBe('Sign in');
    await page.fill('#key', 'malmoi_nothing');
    await page.click('main button');
    expect(await page.textContent('[role=alert]')).toContain('not known');
    await picture(page, 'login-wrong');
    await page.fill('#key', await keyOf('viewer'));
    await page.click('main button');
    await page.waitForURL(/\/glossary\?q=/);
    await page.context().close();
  });

  it('keeps the session in a cookie that scripts cannot read, and ends it', async () => {
    const page = await signedIn('viewer');
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'malmoi_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    await page.click('text=Sign out');
    expect(await page.textContent('h1')).toBe('Sign in');
    await page.goto('/glossary');
    expect(await page.textContent('h1')).toBe('Sign in');
    await page.context().close();
  });

  it('shows only what a role may do, and refuses the rest on the server', async () => {
    const page = await signedIn('viewer');
    await page.click('nav summary');
    expect(await page.locator('nav a[href="/keys"]').count()).toBe(0);
    await page.goto('/glossary');
    expect(await page.locator('a[href="/glossary/new"]').count()).toBe(0);
    const answer = await page.goto('/glossary/new');
    expect(answer?.status()).toBe(403);
    expect(await page.textContent('h1')).toBe('This key may not do that');
    await page.context().close();
  });

  it('takes no form without its token, nor one from another site', async () => {
    const page = await signedIn('editor');
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const send = (headers: Record<string, string>, csrf: string) =>
      fetch(`${service.url}/glossary/new`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, accept: 'text/html', ...headers },
        body: new URLSearchParams({ csrf, glossary: 'malmoi', kind: 'term', 'en.text': 'x' }),
      });
    expect((await send({}, '')).status).toBe(403);
    expect((await send({}, 'A'.repeat(43))).status).toBe(403);
    await page.goto('/glossary/new');
    const csrf = (await page.getAttribute('form.concept input[name=csrf]', 'value'))!;
    expect((await send({ origin: 'https://elsewhere.example' }, csrf)).status).toBe(403);
    expect((await send({}, csrf)).status).toBe(303);
    await page.context().close();
  });

  it('ends with its key', async () => {
    const page = await signedIn('viewer');
    const rows = await service.node.services.db.prisma.apiKey.findMany({ orderBy: { id: 'desc' }, take: 1 });
    await service.call('DELETE', `/keys/${rows[0]!.id}`, undefined, await service.key('admin'));
    await page.goto('/glossary');
    expect(await page.textContent('h1')).toBe('Sign in');
    await page.context().close();
  });

  it('does not forward to another site', async () => {
    for (const next of [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/\\elsewhere.example',
      '/..//elsewhere.example',
    ]) {
      const response = await fetch(`${service.url}/login`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ key: await keyOf('viewer'), next }),
      });
      expect(response.headers.get('location')).toMatch(/^\/(?![/\\])/);
    }
  });

  it('has no error and asks nobody else', () => {
    expect(problems).toEqual([]);
  });
});
