import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findCandidates } from '../../../src/alignment/index.js';
import { readShippedGlossary } from '../../../src/concepts/shipped.js';
import { buildTermIndex } from '../../../src/terms/index.js';
import { describeWithShared, sharedData } from '../../support/shared.js';

const found = (en: string, ko: string) => findCandidates([{ en, ko, segmentId: 7 }]);

describe('findCandidates', () => {
  it.each([
    [
      'Mr. Merriweather met Olga Kurylenko.',
      '메리웨더 씨는 올가 쿠릴렌코를 만났다.',
      'Olga Kurylenko',
      '올가 쿠릴렌코',
    ],
    ['They stayed in Birkenhead.', '그들은 비컨헤드에서 묵었다.', 'Birkenhead', '비컨헤드'],
    ['Oh Se-hoon spoke first.', '오세훈은 먼저 말했다.', 'Oh Se-hoon', '오세훈'],
    ['Marvin Cooke won.', '마빈 쿡이 이겼다.', 'Marvin Cooke', '마빈 쿡'],
    [
      'Hoffenheim play in Sinsheim.',
      '호펜하임(Hoffenheim)은 진스하임(Sinsheim)에서 경기한다.',
      'Hoffenheim',
      '호펜하임',
    ],
  ])('finds a name seen once: %s', (enText, koText, en, ko) => {
    expect(found(enText, koText)).toContainEqual(
      expect.objectContaining({ en, ko, segmentIds: [7], occurrences: 1 }),
    );
  });

  it('tells a person by a title', () => {
    const [candidate] = found('Senator Kurylenko came.', '쿠릴렌코 의원이 왔다.');
    expect(candidate).toMatchObject({ en: 'Kurylenko', ko: '쿠릴렌코', kind: 'person' });
  });

  it('finds a term that stands together again and again', () => {
    const pairs = [
      { en: 'The error list is empty.', ko: '지금 오류 목록은 비었다.' },
      { en: 'Nobody reads an error list.', ko: '누구도 오류 목록을 읽지 않는다.' },
      { en: 'Our error list grows.', ko: '우리 오류 목록이 자란다.' },
      { en: 'Print the error list twice.', ko: '그래서 오류 목록을 두 번 인쇄한다.' },
    ];
    expect(findCandidates(pairs)).toContainEqual(
      expect.objectContaining({ en: 'error list', ko: '오류 목록', kind: 'term', occurrences: 4 }),
    );
  });

  it.each([
    ['The Solution Explorer', '솔루션 탐색기를', 'Solution Explorer', '솔루션 탐색기'],
    ['A build page', '이 빌드 페이지', 'build page', '빌드 페이지'],
  ])('writes a term whole, whatever its last syllable: %s', (enText, koText, en, ko) => {
    const pairs = ['Today', 'Nobody', 'Why'].map((word) => ({ en: `${enText}: ${word}.`, ko: `${koText}.` }));
    const found = findCandidates(pairs).map((candidate) => [candidate.en, candidate.ko]);
    expect(found).toContainEqual([en, ko]);
  });

  it('takes nothing of grammar for a part of a name', () => {
    const [candidate] = found('Halloween Kurylenko came.', '핼러윈 쿠릴렌코 때 왔다.');
    expect(candidate).toMatchObject({ en: 'Halloween Kurylenko', ko: '핼러윈 쿠릴렌코' });
  });

  it('offers nothing that is known or was decided on', () => {
    const pair = { en: 'They stayed in Birkenhead.', ko: '그들은 비컨헤드에서 묵었다.' };
    expect(findCandidates([pair], { pairs: [{ en: 'Birkenhead', ko: '비컨헤드' }] })).toEqual([]);
  });

  it('takes whatever it is given', () => {
    expect(findCandidates([])).toEqual([]);
    expect(findCandidates([{ en: '', ko: '' }])).toEqual([]);
    expect(findCandidates([{ en: '\ud800 Aa'.repeat(2000), ko: '가\udfff'.repeat(2000) }])).toBeDefined();
  });
});

/** Judged by hand on 2026-11-24: a name or term, right on both sides, with right edges. Digests, since the rows stay outside. */
describeWithShared('candidates of the development text', () => {
  const fixture = new URL('../../fixtures/alignment/judgedCandidates.tsv', import.meta.url);
  const verdicts = new Map(
    readFileSync(fixture, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t') as [string, string]),
  ); // prettier-ignore
  const terms = buildTermIndex(readShippedGlossary());

  it.each([
    ['news-ntrex', 1007],
    ['docs-react', 1500],
    ['docs-django-po', 1500],
  ])(
    '%s: nine in ten of those shown with .8 are right',
    (file, rows) => {
      const lines = sharedData(`parallel/${file}.tsv.gz`)!.trim().split('\n').slice(0, rows);
      const pairs = lines.map((line) => ({ en: line.split('\t')[0]!, ko: line.split('\t')[1]! }));
      const shown = findCandidates(pairs, { terms }).filter(({ confidence }) => confidence >= 0.8);
      const judged = shown.flatMap(({ en, ko }) => {
        const digest = createHash('sha256').update(`${file}\t${en}\t${ko}`).digest('hex').slice(0, 16);
        return verdicts.has(digest) ? [verdicts.get(digest)] : [];
      });
      expect(judged.length / shown.length).toBeGreaterThan(0.6);
      expect(judged.filter((verdict) => verdict === 'right').length / judged.length).toBeGreaterThanOrEqual(
        0.9,
      );
    },
    60_000,
  );
});

/**
 * Judged by hand on 2026-11-24 with the same measure, from rows that no rule or weight was made with: every n-th of the
 * candidates shown with .8.
 */
describeWithShared('candidates of text that was not looked at before', () => {
  const fixture = new URL('../../fixtures/alignment/freshCandidates.tsv', import.meta.url);
  const judged = readFileSync(fixture, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')); // prettier-ignore
  const verdicts = new Map(judged.map(([file, en, ko, verdict]) => [`${file}\t${en}\t${ko}`, verdict]));
  const terms = buildTermIndex(readShippedGlossary());
  const shown = (file: string, from: number, to: number) => {
    const lines = sharedData(`parallel/${file}.tsv.gz`)!.trim().split('\n').slice(from, to);
    const pairs = lines.map((line) => ({ en: line.split('\t')[0]!, ko: line.split('\t')[1]! }));
    const sure = findCandidates(pairs, { terms }).filter(({ confidence }) => confidence >= 0.8);
    return sure.flatMap(({ en, ko }) => verdicts.get(`${file}\t${en}\t${ko}`) ?? []);
  };

  it('nine in ten are right', () => {
    const found = [
      ...shown('docs-vue', 3000, 4381),
      ...shown('docs-python-po', 15000, 16500),
      ...shown('docs-ms-cpp-ht', 3000, 4500),
      ...shown('docs-django-po', 3000, 4986),
      ...shown('docs-ms-visualstudio2018-ht', 20000, 21500),
      ...shown('docs-react', 5000, 6500),
    ];
    expect(found.length).toBeGreaterThan(0.85 * verdicts.size);
    const right = found.filter((verdict) => verdict === 'right').length;
    expect(right / found.length).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
});
