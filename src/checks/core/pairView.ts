/** A pair as the checks see it: both texts in NFC, and what the readers found in them, read once. */
import type { Lang } from '../../concepts/concept.js';
import { nfc } from '../../text/normalize.js';
import { splitSentences, type Sentence } from '../../text/sentences.js';
import { findTerms, type TermHit } from '../../terms/index.js';
import type { CheckContext } from './context.js';
import { blankOut, inlineSpans, type InlineSpan } from './inlineSpans.js';

export interface Pair {
  id?: string;
  en: string;
  ko: string;
}

/** Value of `read` for each language, computed at the first question. */
function perLanguage<T>(read: (lang: Lang) => T): (lang: Lang) => T {
  const known = new Map<Lang, T>();
  return (lang) => {
    if (!known.has(lang)) known.set(lang, read(lang));
    return known.get(lang) as T;
  };
}

export class PairView {
  readonly key: string | number;
  readonly en: string;
  readonly ko: string;
  /** Sentences of one side. */
  readonly sentences = perLanguage((lang: Lang): Sentence[] => splitSentences(this.text(lang), lang));
  /** Addresses, tags and code of one side, in which no prose is to be read. */
  readonly inline = perLanguage((lang: Lang): InlineSpan[] => inlineSpans(this.text(lang)));
  /** One side with addresses, tags and code as spaces; offsets are those of the text. */
  readonly prose = perLanguage((lang: Lang): string => blankOut(this.text(lang), this.inline(lang)));
  /** Terms of the glossary in one side; none without a glossary. */
  readonly terms: (lang: Lang) => TermHit[];

  constructor(
    pair: Pair,
    readonly index: number,
    context: CheckContext,
  ) {
    this.key = pair.id ?? index;
    this.en = nfc(pair.en);
    this.ko = nfc(pair.ko);
    const { terms } = context;
    this.terms = perLanguage((lang) => (terms === undefined ? [] : findTerms(terms, this.text(lang), lang)));
  }

  text(lang: Lang): string {
    return lang === 'en' ? this.en : this.ko;
  }

  /** True where either side has nothing to compare. */
  get isHalf(): boolean {
    return this.en.trim() === '' || this.ko.trim() === '';
  }
}
