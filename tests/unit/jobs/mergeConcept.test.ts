import { describe, expect, it } from '@jest/globals';
import type { ConceptRecord } from '../../../src/formats/index.js';
import { changesOf, isCompatible, type Stored } from '../../../src/jobs/mergeConcept.js';

const stored: Stored = {
  kind: 'person',
  definition: 'mayor of Seoul',
  domain: null,
  note: null,
  source: 'KCNA',
  attributes: { hanja: '吳世勳' },
  terms: [
    { lang: 'en', text: 'Oh Se-hoon', status: 'preferred', partOfSpeech: null, note: 'n' },
    { lang: 'ko', text: '오세훈', status: 'preferred', partOfSpeech: null, note: null },
  ],
};
const term = (lang: 'en' | 'ko', text: string, more: object = {}): ConceptRecord['terms'][number] => ({
  lang,
  text,
  status: 'preferred',
  ...more,
});
const pair = [term('en', 'Oh Se-hoon'), term('ko', '오세훈')];

describe('an imported concept', () => {
  it.each<[boolean, string, Partial<ConceptRecord>]>([
    [true, 'that says nothing more', {}],
    [true, 'of the same kind', { kind: 'person' }],
    [false, 'of another kind', { kind: 'title' }],
    [false, 'with another definition', { definition: 'a singer' }],
    [true, 'with a domain where none is stored', { domain: 'politics' }],
    [false, 'written in other Hanja', { attributes: { hanja: '吳世訓' } }],
    [true, 'with another note', { note: 'x' }],
  ])('may be the stored one: %s (%s)', (expected, _, record) => {
    expect(isCompatible(stored, { terms: pair, ...record })).toBe(expected);
  });

  it.each<[string, boolean, Partial<ConceptRecord>, object | undefined]>([
    ['nothing', false, {}, undefined],
    [
      'nothing by what is stored',
      false,
      { definition: 'x', source: 'y', attributes: { hanja: 'z' } },
      undefined,
    ],
    [
      'gaps',
      false,
      { domain: 'politics', note: 'n', attributes: { born: 1961 } },
      { domain: 'politics', note: 'n', attributes: { hanja: '吳世勳', born: 1961 } },
    ],
    [
      'values that differ',
      true,
      { definition: 'x', attributes: { hanja: 'z' } },
      { definition: 'x', attributes: { hanja: 'z' } },
    ],
    ['nothing by what is missing', true, {}, undefined],
  ])('changes %s (replace %s)', (_, replace, record, expected) => {
    expect(changesOf(stored, { terms: pair, ...record }, replace)).toEqual(expected);
  });

  it('brings new terms, of which none is preferred beside the stored one', () => {
    const terms = [...pair, term('ko', '오 시장'), term('ko', '서울시장', { note: 'x' })];
    expect(changesOf(stored, { terms }, false)?.terms?.slice(2)).toEqual([
      { lang: 'ko', text: '오 시장', status: 'admitted' },
      { lang: 'ko', text: '서울시장', status: 'admitted', note: 'x' },
    ]);
  });

  it.each([
    [false, 'n', 'noun'],
    [true, 'other', 'noun'],
  ])('fills what a term lacked (replace %s)', (replace, note, partOfSpeech) => {
    const terms = [term('en', 'Oh Se-hoon', { note: 'other', partOfSpeech: 'noun' }), term('ko', '오세훈')];
    expect(changesOf(stored, { terms }, replace)?.terms?.[0]).toMatchObject({ note, partOfSpeech });
  });
});
