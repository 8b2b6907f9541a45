import type { TermHit } from '../terms/index.js';
import { eachSide, type Check } from './core/check.js';
import { preferredTerm } from './core/concepts.js';
import type { Message } from './core/finding.js';
import { replaceTerm } from './core/replacement.js';

function messageFor({ term }: TermHit): Message {
  return term.status === 'forbidden'
    ? { en: `The house does not use this term: ${term.text}`, ko: `쓰지 않기로 한 용어입니다: ${term.text}` }
    : { en: `The term is out of use: ${term.text}`, ko: `더는 쓰지 않는 용어입니다: ${term.text}` };
}

/** A term that another concept may use at the same place is no fault. */
function isAllowedElsewhere(hit: TermHit, hits: readonly TermHit[]): boolean {
  return hits.some(
    ({ start, end, term }) =>
      start === hit.start && end === hit.end && (term.status === 'preferred' || term.status === 'admitted'),
  );
}

/** Terms that the glossary forbids or deprecates, on either side, whatever the other side says. */
export const forbiddenTerm: Check = {
  id: 'forbidden-term',
  title: { en: 'Forbidden and deprecated terms', ko: '금지·폐기 용어' },
  examples: {
    flags: [
      {
        pairs: [['The armistice pact holds.', '정전이 유지되고 있다.']],
        marks: 'armistice pact',
        suggests: 'ceasefire',
      },
      {
        pairs: [['A ceasefire holds.', '전쟁중지를 유지하고 있다.']],
        marks: '전쟁중지를',
        suggests: '휴전을',
      },
      {
        pairs: [['He met the UN chief.', '그는 국제연합 수장을 만났다.']],
        marks: '국제연합',
        suggests: '유엔',
      },
    ],
    passes: [
      { pairs: [['A ceasefire holds.', '휴전이 유지되고 있다.']] },
      { pairs: [['The armistice holds.', '전쟁이 중지됐다.']] },
    ],
  },
  find: eachSide(function* (pair, lang) {
    const hits = pair.terms(lang);
    for (const hit of hits) {
      const { concept, term } = hit;
      if (term.status !== 'forbidden' && term.status !== 'deprecated') continue;
      if (isAllowedElsewhere(hit, hits)) continue;
      const instead = preferredTerm(concept, lang);
      const { span, suggestion } = replaceTerm(pair.text(lang), lang, hit, instead?.text ?? '');
      yield {
        pair,
        lang,
        severity: term.status === 'forbidden' ? 'error' : 'warning',
        span: instead === undefined ? hit : span,
        message: messageFor(hit),
        suggestions: instead === undefined ? [] : [suggestion],
        evidence: [
          {
            conceptId: concept.id,
            detail: {
              en: `${term.status} in the glossary`,
              ko: `용어집에서 ${term.status === 'forbidden' ? '금지' : '폐기'}된 용어`,
            },
          },
        ],
      };
    }
  }),
};
