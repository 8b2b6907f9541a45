import { describe, expect, it } from '@jest/globals';
import type { ConceptRecord } from '../../../src/formats/index.js';
import { tbx, tbx3, tbx3dct } from '../../../src/formats/tbx.js';
import { readAll, writeAll } from './support.js';

const martif = (entry: string): string =>
  `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body><termEntry id="c1">${entry}</termEntry></body></text></martif>`;
const tbxOf = (entry: string): string =>
  `<?xml version="1.0"?><tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="c1">${entry}</conceptEntry></body></text></tbx>`;
const lang = (tag: string, terms: string): string => `<langSet xml:lang="${tag}">${terms}</langSet>`;
const sec = (tag: string, terms: string): string => `<langSec xml:lang="${tag}">${terms}</langSec>`;
const tig = (term: string, more = ''): string => `<tig><term>${term}</term>${more}</tig>`;
const termSec = (term: string, more = ''): string => `<termSec><term>${term}</term>${more}</termSec>`;
const pair = lang('en', tig('mayor')) + lang('ko', tig('시장'));

async function conceptOf(text: string): Promise<ConceptRecord | undefined> {
  const event = (await readAll(tbx, text))[1];
  return event?.type === 'concept' ? event.concept : undefined;
}

describe('reading TBX', () => {
  it.each<[string, string, Partial<ConceptRecord>]>([
    [
      'definition',
      martif(`<descrip type="definition">head\n of a city</descrip>${pair}`),
      { definition: 'head of a city' },
    ],
    [
      'subject field',
      martif(`<descrip type="subjectField">politics</descrip>${pair}`),
      { domain: 'politics' },
    ],
    [
      'grouped',
      martif(
        `<descripGrp><descrip type="definition">d</descrip><admin type="source">s</admin></descripGrp>${pair}`,
      ),
      { definition: 'd', source: 's' },
    ],
    ['notes', martif(`<note>a</note><note>b</note>${pair}`), { note: 'a\nb' }],
    [
      'another category',
      martif(`<admin type="projectSubset">p</admin>${pair}`),
      { attributes: { projectSubset: 'p' } },
    ],
    [
      'history is passed over',
      martif(`<transacGrp><transac type="x">y</transac><note>z</note></transacGrp>${pair}`),
      { id: 'c1' },
    ],
    [
      'DCT',
      tbxOf(
        `<min:subjectField>politics</min:subjectField><basic:definition>d</basic:definition>${sec('en', termSec('mayor'))}${sec('ko', termSec('시장'))}`,
      ),
      { domain: 'politics', definition: 'd' },
    ],
    [
      'a definition of a language',
      tbxOf(sec('en', `<basic:definition>d</basic:definition>${termSec('mayor')}`)),
      { definition: 'd' },
    ],
    [
      'our instruction',
      tbxOf(
        `<?malmoi {"id":"0af","kind":"title","status":"verified","attributes":{"a":[1]}}?>${sec('en', termSec('mayor'))}`,
      ),
      { id: '0af', kind: 'title', status: 'verified', attributes: { a: [1] } },
    ],
    [
      'a broken instruction',
      tbxOf(`<?malmoi {"kind":?><?malmoi 7?><?malmoi null?><?other {}?>${sec('en', termSec('mayor'))}`),
      { id: 'c1' },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await conceptOf(text)).toMatchObject(expected);
  });

  it.each<[string, string, unknown[]]>([
    [
      'the first is preferred where nothing is said',
      lang('ko', tig('시장') + tig('시의 장')),
      [
        { text: '시장', status: 'preferred' },
        { text: '시의 장', status: 'admitted' },
      ],
    ],
    [
      'administrative status',
      lang('en', tig('a', '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>')),
      [{ text: 'a', status: 'deprecated' }],
    ],
    [
      'normative authorization',
      lang('en', tig('a', '<termNote type="normativeAuthorization">preferredTerm</termNote>')),
      [{ text: 'a', status: 'preferred' }],
    ],
    [
      'part of speech and note',
      lang('en', tig('a', '<termNote type="partOfSpeech">noun</termNote><note>n</note>')),
      [{ text: 'a', partOfSpeech: 'noun', note: 'n' }],
    ],
    [
      'ntig',
      lang(
        'EN-us',
        '<ntig><termGrp><term>a</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig>',
      ),
      [{ lang: 'en', text: 'a', partOfSpeech: 'noun' }],
    ],
    ['inline marks', lang('ko', tig('서<hi>울</hi>')), [{ text: '서울' }]],
    [
      'other languages are left out',
      lang('de', tig('Bürgermeister')) + lang('en', tig('mayor')),
      [{ text: 'mayor' }],
    ],
    ['decomposed Hangul', lang('ko', tig('각'.normalize('NFD'))), [{ text: '각' }]],
  ])('terms: %s', async (_, entry, terms) => {
    const concept = await conceptOf(martif(entry));
    expect(concept?.terms).toHaveLength(terms.length);
    expect(concept?.terms).toMatchObject(terms);
  });

  it.each([
    ['otherLanguages', martif(lang('de', tig('a')) + lang('fr', tig('b'))), 'de, fr'],
    ['otherLanguages', martif(''), '?'],
    ['otherLanguages', martif(lang('en', tig(' '))), 'en'],
  ])('skips with %s', async (code, text, languages) => {
    expect((await readAll(tbx, text))[1]).toMatchObject({
      type: 'skipped',
      line: 1,
      unit: 1,
      reason: { code, params: { languages } },
    });
  });

  it('refuses another root', async () => {
    await expect(readAll(tbx, '<tmx/>')).rejects.toMatchObject({ code: 'wrongRoot', line: 1 });
  });
});

describe('writing TBX', () => {
  const concept: ConceptRecord = {
    id: '0193f2c4-0000-7000-8000-000000000001',
    kind: 'person',
    status: 'verified',
    domain: 'politics',
    definition: 'a <person> & ?> more',
    source: 'KCNA',
    note: '비고',
    attributes: { hanja: '吳世勳', quoted: '?> <x>' },
    terms: [
      { lang: 'en', text: 'Oh Se-hoon', status: 'preferred', partOfSpeech: 'properNoun', note: 'n' },
      { lang: 'en', text: 'O Se-hun', status: 'forbidden', partOfSpeech: 'noun' },
      { lang: 'ko', text: '오세훈', status: 'preferred' },
      { lang: 'ko', text: '오 세훈', status: 'deprecated' },
    ],
  };

  it.each([tbx, tbx3, tbx3dct])('$title says everything back', async (format) => {
    const bytes = await writeAll(format, [{ type: 'concept', concept }]);
    expect(await readAll(format, bytes)).toMatchObject([{ type: 'header' }, { type: 'concept', concept }]);
  });

  it.each([
    [tbx3, '<descrip type="definition">a &lt;person&gt; &amp; ?&gt; more</descrip>'],
    [tbx3, '<termNote type="partOfSpeech">other</termNote>'],
    [tbx3dct, '<basic:definition>a &lt;person&gt; &amp; ?&gt; more</basic:definition>'],
    [tbx3dct, '<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>'],
    [tbx, '<langSet xml:lang="ko"><tig><term>오세훈</term>'],
  ])('$title with %s', async (format, part) => {
    expect((await writeAll(format, [{ type: 'concept', concept }])).toString()).toContain(part);
  });
});
