import type { Lang } from '../concepts/concept.js';
import { eachPair, type Check, type Draft } from './core/check.js';
import { otherLang, targetOf } from './core/context.js';
import { atEnd, counterpart } from './core/evidence.js';
import type { InlineSpan } from './core/inlineSpans.js';
import type { PairView } from './core/pairView.js';

const KINDS: ReadonlySet<string> = new Set(['url', 'email', 'handle']);

/** How an address is compared: letter case, scheme, closing slash and the language in a path do not count. */
function canonical(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/(?:en-us|en|ko-kr|ko)(?=\/|$)/gu, '')
    .replace(/\/$/u, '');
}

function addresses(pair: PairView, lang: Lang): InlineSpan[] {
  return pair.inline(lang).filter(({ kind }) => KINDS.has(kind));
}

/** Addresses of `lang` whose like is not on the other side, however often. */
function unmatched(pair: PairView, lang: Lang): InlineSpan[] {
  const there = new Set(addresses(pair, otherLang(lang)).map(({ text }) => canonical(text)));
  return addresses(pair, lang).filter(({ text }) => !there.has(canonical(text)));
}

function changed(pair: PairView, lang: Lang, here: InlineSpan, there: InlineSpan): Draft {
  return {
    pair,
    lang,
    severity: here.kind === 'url' ? 'warning' : 'error',
    span: here,
    message: {
      en: `The address is another one than on the other side: ${there.text}`,
      ko: `상대 문장과 주소가 다릅니다: ${there.text}`,
    },
    suggestions: [there.text],
    evidence: [counterpart(pair, otherLang(lang), there)],
  };
}

function dropped(pair: PairView, lang: Lang, there: InlineSpan): Draft {
  return {
    pair,
    lang,
    severity: 'warning',
    span: atEnd(pair, lang),
    message: { en: `An address is missing: ${there.text}`, ko: `주소가 빠졌습니다: ${there.text}` },
    evidence: [counterpart(pair, otherLang(lang), there)],
  };
}

/** URLs, e-mail addresses and handles that are not the same on both sides. */
export const addressesCheck: Check = {
  id: 'addresses',
  title: { en: 'URLs, e-mails, handles', ko: 'URL·이메일·계정' },
  examples: {
    flags: [
      {
        pairs: [['Write to news@city.example.', 'news@ctiy.example로 보내 주세요.']],
        marks: 'news@city.example',
        suggests: 'news@ctiy.example',
      },
      { pairs: [['Details are at the site.', '자세한 내용은 https://city.example 에 있다.']], marks: '' },
    ],
    passes: [
      { pairs: [['See https://city.example/en/news/.', '자세한 내용은 https://city.example/ko/news 참조.']] },
      { pairs: [['Reporter Hong Gil-dong, hong@news.example', '홍길동 기자 hong@news.example']] },
    ],
  },
  find: eachPair(function* (pair, context) {
    if (pair.isHalf) return;
    const lang = targetOf(context);
    const here = unmatched(pair, lang);
    for (const there of unmatched(pair, otherLang(lang))) {
      const at = here.findIndex(({ kind }) => kind === there.kind);
      if (at < 0) yield dropped(pair, lang, there);
      else yield changed(pair, lang, here.splice(at, 1)[0]!, there);
    }
  }),
};
