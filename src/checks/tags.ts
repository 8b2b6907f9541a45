import type { Lang } from '../concepts/concept.js';
import { eachPair, type Check } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { atEnd, counterpart } from './core/evidence.js';
import type { InlineSpan } from './core/inlineSpans.js';
import { difference } from './core/multiset.js';
import type { PairView } from './core/pairView.js';

const KINDS: ReadonlySet<string> = new Set(['tag', 'placeholder']);

function tags(pair: PairView, lang: Lang): InlineSpan[] {
  return pair.inline(lang).filter(({ kind }) => KINDS.has(kind));
}

/** A placeholder is filled by a program, so that losing it breaks something; a tag may only format. */
const severityOf = ({ kind }: InlineSpan): 'error' | 'warning' =>
  kind === 'placeholder' ? 'error' : 'warning';

/** Inline tags and placeholders that are not the same on both sides; their order may differ. */
export const tagsCheck: Check = {
  id: 'tags',
  title: { en: 'Tags and placeholders', ko: '태그와 자리표시자' },
  examples: {
    flags: [
      { pairs: [['The mayor met <b>Yin Yong.', '시장은 <b>인융</b> 시장을 만났다.']], marks: '' },
      { pairs: [['{count} people came <br/>.', '{count}명이 왔다.']], marks: '<br/>', suggests: '' },
      { pairs: [['People came.', '{count}명이 왔다.']], marks: '' },
    ],
    passes: [
      { pairs: [['<i>{name}</i> met %s.', '%s 씨가 <i>{name}</i> 씨를 만났다.']] },
      { pairs: [['It rose by 5 percent < 10.', '5% 올랐다 < 10.']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf) return;
    const lang = targetOf(context);
    const there = otherLang(lang);
    const unshared = difference(tags(pair, lang), tags(pair, there), ({ text }) =>
      text.replace(/\s+/gu, ' '),
    );
    for (const tag of unshared.left) {
      yield {
        pair,
        lang,
        severity: 'warning',
        span: tag,
        message: { en: `The other side has no ${tag.text}`, ko: `상대 문장에 없는 태그입니다: ${tag.text}` },
        suggestions: [''],
      };
    }
    for (const tag of unshared.right) {
      yield {
        pair,
        lang,
        severity: severityOf(tag),
        span: atEnd(pair, lang),
        message: { en: `A tag is missing: ${tag.text}`, ko: `태그가 빠졌습니다: ${tag.text}` },
        evidence: [counterpart(pair, there, tag)],
      };
    }
  }),
};
