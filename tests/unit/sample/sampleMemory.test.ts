import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync(new URL('../../../glossary/sample-memory.tsv', import.meta.url), 'utf8');
const [header, ...lines] = text.trimEnd().split('\n');
const rows = lines.map((line) => line.split('\t'));
const column = (index: number): string[] => rows.map((row) => row[index] ?? '');

/** Positions of each document in the order of the file. */
function positionsByDocument(): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [document = '', position] of rows) {
    positions.set(document, [...(positions.get(document) ?? []), Number(position)]);
  }
  return positions;
}

describe('the sample memory', () => {
  it('has the columns that the loader expects and nothing else', () => {
    expect(header).toBe('document\tposition\ten\tko');
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
  });

  it('holds at least 320 pairs, none twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(320);
    expect(new Set(rows.map(([, , en, ko]) => `${en}\t${ko}`)).size).toBe(rows.length);
  });

  it('has both languages in each pair, in NFC and trimmed', () => {
    for (const cell of [...column(2), ...column(3)]) {
      expect(cell).toMatch(/\S/);
      expect(cell).toBe(cell.normalize('NFC').trim());
    }
    expect(column(2).filter((en) => /[가-힣]/.test(en) || !/[A-Za-z]/.test(en))).toEqual([]);
    expect(column(3).filter((ko) => !/[가-힣]/.test(ko))).toEqual([]);
  });

  it('names documents by slugs and numbers their sentences from 1', () => {
    for (const [document, positions] of positionsByDocument()) {
      expect(document).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(positions).toEqual(positions.map((_, i) => i + 1));
    }
  });

  it('tells of the mayors of Seoul and Beijing', () => {
    const story = rows
      .filter(([document]) => document === 'seoul-beijing-mayors-meet')
      .map((row) => row.join(' '));
    expect(story.length).toBeGreaterThanOrEqual(15);
    for (const fact of [
      '오세훈',
      'Oh Se-hoon',
      '인융',
      'Yin Yong',
      '1992',
      '2013',
      '통합위원회',
      '베세토',
      '베이징=전혜진 기자',
    ]) {
      expect(story.join('\n')).toContain(fact);
    }
  });
});
