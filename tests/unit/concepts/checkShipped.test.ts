import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkGlossary, describeCheckProblem } from '../../../src/concepts/check/index.js';
import { readShippedGlossary } from '../../../src/concepts/shipped.js';
import type { Office } from '../../../src/concepts/concept.js';

const folder = new URL('../../../glossary/', import.meta.url);
const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.tsv'))
  .sort()
  .map((file) => ({ file, tsv: readFileSync(new URL(file, folder), 'utf8') }));

describe('the glossary that ships', () => {
  const { problems, summary } = checkGlossary(tables);
  const concepts = new Map(readShippedGlossary().map((concept) => [concept.attributes.key, concept]));
  const preferred = (key: string) =>
    concepts
      .get(key)
      ?.terms.filter((term) => term.status === 'preferred')
      .map((term) => term.text);

  it('has no errors', () => {
    expect(problems.filter((problem) => problem.severity === 'error').map(describeCheckProblem)).toEqual([]);
  });

  it('has at least 1,500 concepts of all kinds', () => {
    expect(summary.concepts).toBeGreaterThanOrEqual(1500);
    expect(Object.keys(summary.kinds).sort()).toEqual(['organization', 'person', 'place', 'term', 'title']);
  });

  it.each([
    ['person.oh-se-hoon', 'Oh Se-hoon', '오세훈'],
    ['person.yin-yong', 'Yin Yong', '인융'],
    ['person.fumio-kishida', 'Fumio Kishida', '기시다 후미오'],
    ['person.lee-jae-myung', 'Lee Jae-myung', '이재명'],
    ['place.seoul', 'Seoul', '서울'],
    ['place.beijing', 'Beijing', '베이징'],
    ['place.south-korea', 'South Korea', '한국'],
    ['place.east-sea', 'East Sea', '동해'],
    ['organization.bank-of-korea', 'Bank of Korea', '한국은행'],
  ])('has %s as %s and %s', (key, en, ko) => {
    expect(preferred(key)).toEqual([en, ko]);
  });

  it.each<[string, Office]>([
    ['person.oh-se-hoon', { title: 'title.mayor', of: 'place.seoul', from: '2021-04-08', to: null }],
    [
      'person.fumio-kishida',
      { title: 'title.prime-minister', of: 'place.japan', from: '2021-10-04', to: '2024-10-01' },
    ],
    [
      'person.sanae-takaichi',
      { title: 'title.prime-minister', of: 'place.japan', from: '2025-10-21', to: null },
    ],
    [
      'person.donald-trump',
      { title: 'title.president', of: 'place.united-states', from: '2025-01-20', to: null },
    ],
  ])('has %s with the office %j', (key, office) => {
    expect(concepts.get(key)?.attributes.offices).toContainEqual(office);
  });
});
