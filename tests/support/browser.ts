/** A real Chromium for the tests; where there is none they are skipped and say so, except in CI. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const path = CANDIDATES.find((each): each is string => each !== undefined && existsSync(each));

/** `describe` for tests that need a browser. */
export function describeInBrowser(name: string, body: () => void): void {
  if (path !== undefined) {
    describe(name, body);
    return;
  }
  if (process.env['MALMOI_REQUIRE_BROWSER'])
    throw new Error('No Chromium: install one, or set CHROMIUM_PATH.');
  process.stderr.write(`SKIPPED (no Chromium; set CHROMIUM_PATH): ${name}\n`);
  describe.skip(name, body);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Keeps a picture of the page below `artifacts/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('artifacts', { recursive: true });
  await page.screenshot({ path: join('artifacts', `${name}.png`), fullPage: true });
}
