import type { Lang } from '../concepts/concept.js';
import type { Check } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { placeOf } from './core/evidence.js';
import type { PairView } from './core/pairView.js';
import { looseText, sameText } from './core/stored.js';

/** Less is an exclamation or a label, which is said in many ways (`Yes.`). */
const SHORTEST: Readonly<Record<Lang, number>> = { en: 20, ko: 9 };

/** A sentence that comes again and is translated otherwise than before. */
export const sentenceConsistency: Check = {
  id: 'sentence-consistency',
  title: { en: 'Sentences unlike an earlier one', ko: '앞 문장과 다른 번역' },
  examples: {
    flags: [
      {
        pairs: [
          ['The vote was postponed again.', '표결이 다시 미뤄졌다.'],
          ['It rained in Seoul.', '서울에는 비가 왔다.'],
          ['The vote was put off again.', '표결이 다시 미뤄졌다.'],
        ],
        marks: 'The vote was put off again.',
        suggests: 'The vote was postponed again.',
      },
    ],
    passes: [
      {
        pairs: [
          ['The vote was postponed again.', '표결이 다시 미뤄졌다.'],
          ['The vote was  postponed again.', '표결이 다시 미뤄졌다.'],
        ],
      },
      {
        pairs: [
          ['Yes, he did.', '그렇다.'],
          ['That is so.', '그렇다.'],
        ],
      },
    ],
  },
  *find(document, context) {
    const lang = targetOf(context);
    const source = otherLang(lang);
    const first = new Map<string, PairView>();
    for (const pair of document) {
      const key = looseText(pair.text(source));
      if (pair.isHalf || key.length < SHORTEST[source]) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, pair);
      else if (!sameText(earlier.text(lang), pair.text(lang))) {
        const [span, there] = [pair, earlier].map((each) => ({ start: 0, end: each.text(lang).length }));
        yield {
          pair,
          lang,
          severity: 'warning',
          span: span!,
          message: {
            en: 'The same sentence was translated otherwise before.',
            ko: '앞에 나온 같은 문장과 번역이 다릅니다.',
          },
          suggestions: [earlier.text(lang)],
          evidence: [placeOf(earlier, lang, there!, { en: 'the earlier sentence', ko: '앞의 문장' })],
        };
      }
    }
  },
};
