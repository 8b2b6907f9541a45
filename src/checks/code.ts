import { eachPair, type Check } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { counterpart } from './core/evidence.js';
import type { InlineSpan } from './core/inlineSpans.js';
import { difference } from './core/multiset.js';

const exact = ({ text }: InlineSpan): string => text.replace(/\s+|`/gu, '');
/** Code without its digits: what is the same in it is the same piece of code. */
const shape = (span: InlineSpan): string => exact(span).replace(/\d+/gu, '0');

const isCode = ({ kind }: InlineSpan): boolean => kind === 'code' || kind === 'tag';

/** Numbers in inline code and tags, which are copied and not translated. */
export const code: Check = {
  id: 'code',
  title: { en: 'Numbers in code', ko: '코드 속 숫자' },
  examples: {
    flags: [
      {
        pairs: [['Set `limit = 10` first.', '먼저 `limit = 100`을 설정한다.']],
        marks: '`limit = 10`',
        suggests: '`limit = 100`',
      },
    ],
    passes: [
      { pairs: [['Set `limit = 10` first.', '먼저 `limit = 10`을 설정한다.']] },
      { pairs: [['Set `limit` first.', '먼저 `한도`를 설정한다.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf) return;
    const lang = targetOf(context);
    const there = otherLang(lang);
    const unshared = difference(pair.inline(lang).filter(isCode), pair.inline(there).filter(isCode), exact);
    for (const here of unshared.left) {
      const meant = unshared.right.find((span) => shape(span) === shape(here));
      if (meant === undefined) continue;
      yield {
        pair,
        lang,
        severity: 'error',
        span: here,
        message: {
          en: `The code differs on the other side: ${meant.text}`,
          ko: `상대 문장과 코드가 다릅니다: ${meant.text}`,
        },
        suggestions: [meant.text],
        evidence: [counterpart(pair, there, meant)],
      };
    }
  }),
};
