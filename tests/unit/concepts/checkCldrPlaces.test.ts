import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cityRows } from '../../../src/tools/cldrPlaces/cities.js';
import { placeFile, plainLetters, slug } from '../../../src/tools/cldrPlaces/row.js';
import { territoryRows } from '../../../src/tools/cldrPlaces/territories.js';

const shipped = (file: string) => readFileSync(new URL(`../../../glossary/${file}`, import.meta.url), 'utf8');

describe('places from CLDR', () => {
  const { rows, keys } = territoryRows();

  it('stand in the glossary as the script writes them', () => {
    expect(shipped('countries.tsv')).toBe(placeFile(rows));
    expect(shipped('world-cities.tsv')).toBe(placeFile(cityRows(keys)));
  });

  it.each([
    ['KR', 'place.south-korea', 'South Korea', '한국'],
    ['AU', 'place.australia', 'Australia', '호주'],
    ['CD', 'place.democratic-republic-of-congo', 'Democratic Republic of Congo', '콩고민주공화국'],
    ['VN', 'place.vietnam', 'Vietnam', '베트남'],
    ['035', 'place.southeast-asia', 'Southeast Asia', '동남아시아'],
  ])('write %s as a newsroom does', (code, key, en, ko) => {
    expect(keys.get(code)).toBe(key);
    expect(rows.find((row) => row.key === key)).toMatchObject({ en, ko });
  });

  it('keep CLDR’s own form as a further term', () => {
    expect(rows.find((row) => row.key === 'place.australia')?.koOther).toContain('admitted:오스트레일리아');
  });

  it.each([
    ['São Tomé & Príncipe', 'sao-tome-principe'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['St. John’s', 'st-johns'],
  ])('make a key of %s', (name, expected) => expect(slug(name)).toBe(expected));

  it('print names without accents', () => expect(plainLetters('Bogotá')).toBe('Bogota'));
});
