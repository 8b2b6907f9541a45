import type { Lang } from '../../concepts/concept.js';
import type { FindingEvidence, Message, Span } from './finding.js';
import type { PairView } from './pairView.js';

/** Evidence that points at a piece of one side of a pair. */
export function placeOf(pair: PairView, lang: Lang, span: Span, detail: Message): FindingEvidence {
  const { start, end } = span;
  return { detail, pair: pair.key, lang, start, end, text: pair.text(lang).slice(start, end) };
}

/** Evidence: the counterpart on the other side. */
export function counterpart(pair: PairView, lang: Lang, span: Span): FindingEvidence {
  return placeOf(pair, lang, span, { en: 'the other side has this', ko: '상대 문장의 해당 부분' });
}

/** A place for what is missing: the end of the text, where nothing is marked. */
export function atEnd(pair: PairView, lang: Lang): Span {
  const end = pair.text(lang).trimEnd().length;
  return { start: end, end };
}
