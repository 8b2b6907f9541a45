/** Opens pages as a reader would, and notes every script error, refused resource and request to elsewhere. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  locale?: string;
  scripts?: boolean;
  width?: number;
  dark?: boolean;
}

export async function visit(
  browser: Browser,
  base: string,
  problems: string[],
  how: Visit = {},
): Promise<Page> {
  const { locale = 'en-US', scripts = true, width = 1200, dark = false } = how;
  const context = await browser.newContext({
    baseURL: base,
    locale,
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A page that refuses a form answers 4xx, which the browser logs; what the page shows is tested.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) problems.push(message.text());
  });
  page.on('request', (request) => !request.url().startsWith(base) && problems.push(request.url()));
  return page;
}

/** Serious and critical findings of axe-core, as lines to read. */
export async function axe(page: Page): Promise<string[]> {
  const found = await page.evaluate<{ id: string; impact: string; nodes: { html: string }[] }[]>(
    `${AXE}; axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** Pixels by which the page is wider than the window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
