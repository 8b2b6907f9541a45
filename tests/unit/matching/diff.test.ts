import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diff, type DiffOp } from '../../../src/matching/diff.js';
import { text } from './texts.js';

const show = (query: string, source: string, ops: DiffOp[]): string[] =>
  ops.map(({ op, query: [qs, qe], source: [ss, se] }) => {
    const [q, s] = [query.slice(qs, qe), source.slice(ss, se)];
    return op === 'equal' ? `=${q}` : op === 'insert' ? `+${q}` : op === 'delete' ? `-${s}` : `${s}→${q}`;
  });

describe('diff', () => {
  it.each([
    [
      'en',
      'The mayor visited Beijing.',
      'The mayor visited Tokyo.',
      ['=The mayor visited ', 'Tokyo→Beijing', '=.'],
    ],
    ['en', 'The mayor left', 'The new mayor left', ['=The ', '-new ', '=mayor left']],
    ['en', 'It cost 1,234 won.', 'It cost 5 won.', ['=It cost ', '5→1,234', '= won.']],
    ['ko', '서울시장이 왔다.', '서울 시장은 왔다.', ['=서울', '- ', '=시장', '은→이', '= 왔다.']],
    ['en', '', 'gone', ['-gone']],
    ['en', 'new', '', ['+new']],
    ['en', '', '', []],
  ] as const)('%s: %s | %s', (lang, query, source, expected) => {
    expect(show(query, source, diff(query, source, lang))).toEqual(expected);
  });

  it('covers both texts without a gap, and equal ranges are equal', () => {
    fc.assert(
      fc.property(text(), text(), fc.constantFrom('en' as const, 'ko' as const), (query, source, lang) => {
        const at = { query: 0, source: 0 };
        for (const op of diff(query, source, lang)) {
          expect([op.query[0], op.source[0]]).toEqual([at.query, at.source]);
          [at.query, at.source] = [op.query[1], op.source[1]];
          if (op.op === 'equal') expect(query.slice(...op.query)).toBe(source.slice(...op.source));
        }
        expect(at).toEqual({ query: query.length, source: source.length });
      }),
    );
  });
});
