import { eachPair, type Check } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { sameText } from './core/stored.js';

/** A sentence that the memory translates otherwise. */
export const memoryConsistency: Check = {
  id: 'memory-consistency',
  title: { en: 'Sentences unlike the memory', ko: '번역 메모리와 다른 번역' },
  examples: {
    flags: [
      {
        pairs: [['The vote was put off again.', '표결이 다시 미뤄졌다.']],
        stored: [['The vote was postponed again.', '표결이 다시 미뤄졌다.']],
        marks: 'The vote was put off again.',
        suggests: 'The vote was postponed again.',
      },
    ],
    passes: [
      {
        pairs: [['“The vote” was  postponed.', '“표결”이 미뤄졌다.']],
        stored: [['"The vote" was postponed.', '“표결”이 미뤄졌다.']],
      },
      {
        pairs: [['The vote was put off again.', '표결이 다시 미뤄졌다.']],
        stored: [
          ['The vote was postponed again.', '표결이 다시 미뤄졌다.'],
          ['The vote was put off again.', '표결이 다시 미뤄졌다.'],
        ],
      },
      {
        pairs: [['The vote was put off.', '표결이 미뤄졌다.']],
        stored: [['The vote was held.', '표결이 진행됐다.']],
      },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf) return;
    const lang = targetOf(context);
    const text = pair.text(lang);
    const known = context.stored?.translations(otherLang(lang), pair.text(otherLang(lang))) ?? [];
    if (known.length === 0 || known.some((each) => sameText(each.text, text))) return;
    yield {
      pair,
      lang,
      severity: 'warning',
      span: { start: 0, end: text.length },
      message: {
        en: `The memory translates this sentence otherwise: ${known[0]!.text}`,
        ko: `번역 메모리의 번역과 다릅니다: ${known[0]!.text}`,
      },
      suggestions: known.map((each) => each.text),
      evidence: known.map(({ text: stored, count, segmentIds }) => ({
        text: stored,
        ...(segmentIds[0] === undefined ? {} : { segmentId: segmentIds[0] }),
        detail: { en: `stored ${count} times`, ko: `${count}번 저장됨` },
      })),
    };
  }),
};
