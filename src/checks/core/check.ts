/** The contract of a check: what it is called, what it finds, and examples that a test runs. */
import type { Lang } from '../../concepts/concept.js';
import type { CheckContext } from './context.js';
import type { FindingEvidence, Message, Severity, Span } from './finding.js';
import type { HouseStyle } from '../style.js';
import type { PairView } from './pairView.js';

/** A finding before the runner has named its check and pair. */
export interface Draft {
  pair: PairView;
  severity: Severity;
  lang: Lang;
  span: Span;
  message: Message;
  suggestions?: string[];
  evidence?: FindingEvidence[];
}

/** A document of a few pairs, `[en, ko]` each, and the piece of text that the finding marks. */
export interface Example {
  pairs: readonly (readonly [en: string, ko: string])[];
  /** What the memory holds, `[en, ko]` each. */
  stored?: readonly (readonly [en: string, ko: string])[];
  style?: HouseStyle;
  /** Marked text of the one finding; left out of examples that pass. */
  marks?: string;
  /** First suggestion of that finding, where it has one. */
  suggests?: string;
}

export interface Check {
  id: string;
  /** What it looks for, in a few words. */
  title: Message;
  examples: { flags: readonly Example[]; passes: readonly Example[] };
  find(document: readonly PairView[], context: CheckContext): Iterable<Draft>;
}

/** A check that needs to see one pair only, as one that sees a document. */
export function eachPair(find: (pair: PairView, context: CheckContext) => Iterable<Draft>): Check['find'] {
  return function* (document, context) {
    for (const pair of document) yield* find(pair, context);
  };
}

/** A check that looks at each side on its own. */
export function eachSide(
  find: (pair: PairView, lang: Lang, context: CheckContext) => Iterable<Draft>,
): Check['find'] {
  return eachPair(function* (pair, context) {
    yield* find(pair, 'en', context);
    yield* find(pair, 'ko', context);
  });
}
