/** The development rows that lie beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamePair } from '../../names/spelling/counts.js';

const folder = process.env['MALMOI_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** True where the development data is present. */
export const hasData = (): boolean => existsSync(join(folder, 'data/names'));

/** Rows of `data/names/<name>.tsv` as records. */
export function rows<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(join(folder, `data/names/${name}.tsv`), 'utf8');
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = header.split('\t') as Column[];
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Record<Column, string>;
  });
}

/** Korean persons with both spellings. */
export function koreanPersons(): NamePair[] {
  return rows<'surname_ko' | 'given_ko' | 'surname_en' | 'given_en'>('korean_persons').map((row) => ({
    surnameKo: row.surname_ko.normalize('NFC'),
    givenKo: row.given_ko.normalize('NFC'),
    surnameEn: row.surname_en,
    givenEn: row.given_en,
  }));
}

/** Chinese persons: surname and given name in pinyin. */
export function chinesePersons(): { surname: string; given: string }[] {
  return rows<'surname_py' | 'given_py'>('chinese_persons').map((row) => ({
    surname: row.surname_py,
    given: row.given_py,
  }));
}

/** A Japanese person: words of the English label in the order surname, given name. */
export interface JapanesePerson {
  surname: string;
  given: string;
}

/** Japanese persons whose label has two words. */
export function japanesePersons(): JapanesePerson[] {
  return rows<'en' | 'en_order'>('japanese_persons').flatMap(({ en, en_order: order }) => {
    const [first, second] = en.normalize('NFC').split(' ');
    if (first === undefined || second === undefined) return [];
    return order === 'given-first' ? { surname: second, given: first } : { surname: first, given: second };
  });
}
