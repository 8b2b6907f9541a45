import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { ERRORS } from '../../../src/errors/catalogue.js';

const root = fileURLToPath(new URL('../../../src/', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/^(i18n|db\/generated)|errors\/catalogue/.test(name))
  .map((name) => readFileSync(root + name, 'utf8'));

it.each(Object.keys(ERRORS))('%s is used somewhere', (code) => {
  expect(sources.some((source) => source.includes(`'${code}'`))).toBe(true);
});
