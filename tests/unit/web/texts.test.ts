/** Every text that a page names is in both catalogues, and every text of the pages' catalogues is named somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { catalogues, UI_LANGS } from '../../../src/i18n/index.js';

const files = readdirSync('src/web', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const source = files.map((name) => readFileSync(join('src/web', name), 'utf8')).join('\n');
/** `web…:key` in quotes or a template; `${…}` stands for one part of a key, and a list's key for its members. */
const used = [
  ...new Set([...source.matchAll(/['`](web\w*:(?:[\w.-]|\$\{[^}]*\})+)['`]/g)].map(([, key]) => key!)),
];

function keysOf(value: object, prefix: string): string[] {
  return Object.entries(value).flatMap(([name, each]) => {
    const key = `${prefix}${name}`;
    return typeof each === 'string' ? [key] : keysOf(each as object, `${key}.`);
  });
}

const pattern = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.$()|[\]?]/g, '\\$&'))
      .join('[\\w-]+')}(_\\w+|\\.\\w+)?$`,
  );

describe.each(UI_LANGS)('texts of the pages (%s)', (lang) => {
  const known = Object.entries(catalogues[lang])
    .filter(([name]) => name.startsWith('web'))
    .flatMap(([name, texts]) => keysOf(texts, `${name}:`));

  it.each(used)('%s is there', (key) => {
    expect(known.filter((each) => pattern(key).test(each))).not.toEqual([]);
  });

  it('has no text that no page shows', () => {
    const patterns = used.map(pattern);
    expect(known.filter((each) => !patterns.some((one) => one.test(each)))).toEqual([]);
  });

  it('has no empty text', () => {
    const texts = JSON.stringify(catalogues[lang]);
    expect(texts).not.toContain(':""');
  });
});
