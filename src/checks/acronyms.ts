import type { Lang } from '../concepts/concept.js';
import { eachPair, type Check } from './core/check.js';
import { otherLang } from './core/context.js';
import { counterpart } from './core/evidence.js';
import type { Span } from './core/finding.js';
import type { PairView } from './core/pairView.js';

interface Acronym extends Span {
  text: string;
}

/** Two to seven capitals, perhaps with digits or a hyphen (`GTX-A`, `G20`, `COVID-19`), and no letter around. */
const ACRONYM = /(?<![A-Za-z0-9_.-])[A-Z][A-Z0-9&]{1,6}(?:-[A-Z0-9]{1,4})?(?![A-Za-z0-9_])/gu;
const PLURAL = /(?<![A-Za-z0-9_.-])[A-Z][A-Z0-9&]{1,6}(?=s(?![A-Za-z0-9_]))/gu;
const DOTTED = /(?<![A-Za-z])(?:[A-Z]\.){2,6}/gu;

function acronyms(text: string): Acronym[] {
  return [ACRONYM, PLURAL].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      text: found,
      start: index,
      end: index + found.length,
    })),
  );
}

/** Text without dots in `U.S.`, so that `US` is found in it. */
const undotted = (text: string): string => text.replace(DOTTED, (found) => found.replaceAll('.', ''));

function missingThere(pair: PairView, lang: Lang): Acronym[] {
  const there = new Set(acronyms(undotted(pair.prose(otherLang(lang)))).map(({ text }) => text));
  const whole = pair.text(otherLang(lang)).toUpperCase();
  return acronyms(pair.prose(lang)).filter(({ text }) => !there.has(text) && !whole.includes(text));
}

const sorted = (text: string): string => Array.from(text).sort().join('');

/** Same letters in another order, or one letter of three or more exchanged: typed wrong rather than another body. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  if (sorted(a) === sorted(b)) return true;
  return a.length >= 4 && Array.from(a).filter((letter, i) => letter !== b[i]).length === 1;
}

/** An acronym that is spelled otherwise on the two sides. */
export const acronymsCheck: Check = {
  id: 'acronyms',
  title: { en: 'Acronyms', ko: '영문 약어' },
  examples: {
    flags: [
      {
        pairs: [['The IFM lowered its forecast.', '국제통화기금(IMF)이 전망치를 낮췄다.']],
        marks: 'IFM',
        suggests: 'IMF',
      },
      {
        pairs: [['The OECP lowered its forecast.', 'OECD가 전망치를 낮췄다.']],
        marks: 'OECP',
        suggests: 'OECD',
      },
    ],
    passes: [
      { pairs: [['The European Union agreed.', '유럽연합(EU)이 합의했다.']] },
      { pairs: [['The U.S. and the EU agreed.', 'US와 EU가 합의했다.']] },
      { pairs: [['The IMF agreed.', '국제통화기금이 합의했다.']] },
      { pairs: [['URLs and NGOs', 'URL과 NGO']] },
    ],
  },
  find: eachPair(function* (pair) {
    if (pair.isHalf) return;
    const korean = missingThere(pair, 'ko');
    for (const english of missingThere(pair, 'en')) {
      const meant = korean.find(({ text }) => isSlip(english.text, text));
      if (meant === undefined) continue;
      yield {
        pair,
        lang: 'en',
        severity: 'error',
        span: english,
        message: {
          en: `The acronym is ${meant.text} in the Korean.`,
          ko: `한국어 문장의 약어와 다릅니다: ${meant.text}`,
        },
        suggestions: [meant.text],
        evidence: [counterpart(pair, 'ko', meant)],
      };
    }
  }),
};
