import { statSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { align, learn, learningSteps } from '../../../src/alignment/index.js';
import { parseLexicon } from '../../../src/alignment/lexicon.js';

const file = new URL('../../../glossary/lexicon.tsv.gz', import.meta.url);

describe('the lexicon that ships', () => {
  const text = gunzipSync(readFileSync(file)).toString('utf8');

  it('is at most 1 MB and names the files that it was computed from, all of free licences', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(1024 * 1024);
    const sources = text.split('\n').flatMap((line) => /^# (\S+) \((.+)\)$/.exec(line)?.slice(1) ?? []);
    expect(sources.length).toBeGreaterThanOrEqual(2 * 9);
    const licences = sources.filter((_, at) => at % 2 === 1);
    for (const licence of licences) expect(licence).toMatch(/^(?:CC BY \d|PSF|BSD)/);
    expect(text).not.toMatch(/ntrex|-mt\b/);
  });

  it('holds English and Korean stems with probabilities', () => {
    const pairs = parseLexicon(text);
    expect(pairs.length).toBeGreaterThan(10_000);
    const bad = pairs.filter(
      ({ en, ko, toKo, toEn }) =>
        !/^[\p{Script=Latin}\p{M}’']+$/u.test(en) ||
        !/^\p{Script=Hangul}+$/u.test(ko) ||
        ![toKo, toEn].every((probability) => probability >= 0 && probability <= 1),
    );
    expect(bad).toEqual([]);
  });
});

describe('what is learned from a memory', () => {
  const memory = Array.from({ length: 8 }, () => [
    { en: 'zorb', ko: '조르브가' },
    { en: 'quill', ko: '깃펜이' },
  ]).flat();

  it('is the same in steps as at once', () => {
    const steps = learningSteps(memory);
    let last = steps.next();
    while (!last.done) last = steps.next();
    expect(last.value).toEqual(learn(memory));
  });

  it.each([
    ['저런, 조르브가.', 0],
    ['저런, 깃펜이.', 1],
  ])('is evidence where nothing else tells which sentence was left out: %s', (sentence, place) => {
    const en = ['Behold, one zorb.', 'Behold, one quill.', 'It rained in Seoul.', 'He met 350 people.'];
    const ko = [sentence, '서울에 비가 왔다.', '그는 350명을 만났다.'];
    const { beads } = align(en, ko, { learned: learn(memory) });
    expect(beads.find((bead) => bead.ko[0] === 0)!.en).toEqual([place]);
  });
});
