import type { Lang } from '../concepts/concept.js';

/** `en` and `ko` for any tag of these languages (`EN-US`, `ko_kr`, `eng`, `KOR`), undefined for another or none. */
export function languageOf(tag: string | undefined): Lang | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  if (primary === 'en' || primary === 'eng') return 'en';
  return primary === 'ko' || primary === 'kor' ? 'ko' : undefined;
}

/** The other side of the pair. */
export function otherLanguage(lang: Lang): Lang {
  return lang === 'en' ? 'ko' : 'en';
}
