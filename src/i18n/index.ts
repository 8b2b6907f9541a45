/** English and Korean through i18next: one instance, both catalogues in memory. */
import i18next, { type TFunction } from 'i18next';
import { checkPage as enCheckPage } from './locales/en/checkPage.js';
import { errors as enErrors } from './locales/en/errors.js';
import { fields as enFields } from './locales/en/fields.js';
import { things as enThings } from './locales/en/things.js';
import { web as enWeb } from './locales/en/web.js';
import { webAdmin as enWebAdmin } from './locales/en/webAdmin.js';
import { webChecks as enWebChecks } from './locales/en/webChecks.js';
import { webDocuments as enWebDocuments } from './locales/en/webDocuments.js';
import { webMemory as enWebMemory } from './locales/en/webMemory.js';
import { webGlossary as enWebGlossary } from './locales/en/webGlossary.js';
import { checkPage as koCheckPage } from './locales/ko/checkPage.js';
import { errors as koErrors } from './locales/ko/errors.js';
import { fields as koFields } from './locales/ko/fields.js';
import { things as koThings } from './locales/ko/things.js';
import { web as koWeb } from './locales/ko/web.js';
import { webAdmin as koWebAdmin } from './locales/ko/webAdmin.js';
import { webChecks as koWebChecks } from './locales/ko/webChecks.js';
import { webDocuments as koWebDocuments } from './locales/ko/webDocuments.js';
import { webMemory as koWebMemory } from './locales/ko/webMemory.js';
import { webGlossary as koWebGlossary } from './locales/ko/webGlossary.js';
import { FORMAT_ERRORS } from '../formats/errors.js';

export type UiLang = 'en' | 'ko';
export const UI_LANGS: readonly UiLang[] = ['en', 'ko'];

/** A catalogue is added by its two files and one line in each of these. */
export const catalogues = {
  en: {
    checkPage: enCheckPage,
    errors: enErrors,
    fields: enFields,
    things: enThings,
    web: enWeb,
    webGlossary: enWebGlossary,
    webAdmin: enWebAdmin,
    webChecks: enWebChecks,
    webDocuments: enWebDocuments,
    webMemory: enWebMemory,
    formats: formatTexts('en'),
  },
  ko: {
    checkPage: koCheckPage,
    errors: koErrors,
    fields: koFields,
    things: koThings,
    web: koWeb,
    webGlossary: koWebGlossary,
    webAdmin: koWebAdmin,
    webChecks: koWebChecks,
    webDocuments: koWebDocuments,
    webMemory: koWebMemory,
    formats: formatTexts('ko'),
  },
};

/** What can be wrong with a file is said beside the formats. */
function formatTexts(lang: UiLang): Record<string, string> {
  return Object.fromEntries(Object.entries(FORMAT_ERRORS).map(([code, texts]) => [code, texts[lang]]));
}

const instance = i18next.createInstance();
await instance.init({
  lng: 'en',
  fallbackLng: false,
  supportedLngs: [...UI_LANGS],
  resources: catalogues,
  // Texts are escaped where they are shown (pages), not where they are made (JSON, terminal).
  interpolation: { escapeValue: false },
});

const translators: Record<UiLang, TFunction> = { en: instance.getFixedT('en'), ko: instance.getFixedT('ko') };

/** Texts in one language: `t('errors:not_found.title')`. */
export function translator(lang: UiLang): TFunction {
  return translators[lang];
}

/** The reader's language by `Accept-Language`; English where neither is named. */
export function preferredLang(acceptLanguage: string | undefined): UiLang {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const q = options
        .map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1])
        .find((value) => value !== undefined);
      return { lang: tag.split(/[-_]/)[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ lang, q }) => q > 0 && UI_LANGS.includes(lang as UiLang))
    .sort((a, b) => b.q - a.q);
  return (wanted[0]?.lang as UiLang | undefined) ?? 'en';
}
