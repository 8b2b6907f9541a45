import type { Lang } from '../concepts/concept.js';

const TAG = /^\s*(?:(en|eng)|(?:ko|kor))\s*(?:[-_]|$)/i;

/** `en` and `ko` for any tag of these languages (`EN-US`, `ko_kr`, `eng`, `KOR`), undefined for another or none. */
export function languageOf(tag: string | undefined): Lang | undefined {
  const match = TAG.exec(tag ?? '');
  if (match === null) return undefined;
  return match[1] === undefined ? 'ko' : 'en';
}

/** The other side of the pair. */
export function otherLanguage(lang: Lang): Lang {
  return lang === 'en' ? 'ko' : 'en';
}
