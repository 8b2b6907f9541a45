/** Sentences of news text in both languages, with headlines, bylines, credits and list items told apart. */
import type { Lang } from '../concepts/concept.js';
import { kindOfLine, kindOfPiece, type SentenceKind } from './sentences/kinds.js';
import { pushTrimmed, splitParagraphs, type Span } from './sentences/paragraphs.js';
import { boundariesOf } from './sentences/split.js';

export { splitParagraphs } from './sentences/paragraphs.js';
export type { SentenceKind } from './sentences/kinds.js';

export interface Sentence extends Span {
  kind: SentenceKind;
}

/** Sentences of `text` in order, without the white space between them; everything else of the text is in one of them. */
export function splitSentences(text: string, lang: Lang): Sentence[] {
  const lines = splitParagraphs(text);
  return lines.flatMap((line, at) => {
    const kind = kindOfLine(line.text, { first: at === 0, several: lines.length > 1 });
    if (kind === 'headline' || kind === 'credit') return [{ ...line, kind }];
    return sentencesOf(line, lang).map((sentence) => ({
      ...sentence,
      kind: kindInLine(sentence.text, kind),
    }));
  });
}

/** A byline or credit may be glued to the last sentence of a line, or stand before the first. */
function kindInLine(sentence: string, kindOfWhole: SentenceKind): SentenceKind {
  const own = kindOfPiece(sentence);
  if (own !== 'sentence') return own;
  return kindOfWhole === 'byline' ? 'sentence' : kindOfWhole;
}

function sentencesOf(line: Span, lang: Lang): Span[] {
  const spans: Span[] = [];
  const bounds = [0, ...boundariesOf(line.text, lang), line.text.length];
  for (let at = 1; at < bounds.length; at++) {
    pushTrimmed(spans, line.text, { start: bounds[at - 1]!, end: bounds[at]! });
  }
  return spans.map((span) => ({ ...span, start: span.start + line.start, end: span.end + line.start }));
}
