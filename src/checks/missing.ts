import { eachSide, type Check } from './core/check.js';
import { otherLang } from './core/context.js';

/** One side has text and the other has none. */
export const missing: Check = {
  id: 'missing',
  title: { en: 'Missing translation', ko: '번역 누락' },
  examples: {
    flags: [
      { pairs: [['The mayor spoke.', ' ']], marks: ' ' },
      { pairs: [['', '시장이 말했다.']], marks: '' },
    ],
    passes: [{ pairs: [['The mayor spoke.', '시장이 말했다.']] }, { pairs: [['', '']] }],
  },
  find: eachSide(function* (pair, lang) {
    const text = pair.text(lang);
    if (text.trim() !== '' || pair.text(otherLang(lang)).trim() === '') return;
    yield {
      pair,
      lang,
      severity: 'error',
      span: { start: 0, end: text.length },
      message:
        lang === 'en'
          ? { en: 'The English is empty.', ko: '영어 문장이 비어 있습니다.' }
          : { en: 'The Korean is empty.', ko: '한국어 문장이 비어 있습니다.' },
    };
  }),
};
