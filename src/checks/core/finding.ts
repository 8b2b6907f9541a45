/** What a check says: the `Finding` of the HTTP contract, with the message in both languages. */
import type { Lang } from '../../concepts/concept.js';

/** `error`: strong evidence that something is wrong. `warning`: look again. `info`: style. */
export type Severity = 'error' | 'warning' | 'info';

/** A sentence for people, in each language of the interface. */
export interface Message {
  en: string;
  ko: string;
}

/** Half-open range of UTF-16 code units in the NFC text of one side. */
export interface Span {
  start: number;
  end: number;
}

/** What a finding rests on: a place in a text, a concept, or only a reason. */
export interface FindingEvidence {
  detail: Message;
  conceptId?: string;
  segmentId?: string;
  /** Id (or index) of the pair that `lang`, `start` and `end` point into. */
  pair?: string | number;
  lang?: Lang;
  start?: number;
  end?: number;
  text?: string;
}

export interface Finding {
  /** The pair's id, or its index where it has none. */
  pair: string | number;
  check: string;
  severity: Severity;
  lang: Lang;
  start: number;
  end: number;
  text: string;
  message: Message;
  /** Each can take the place of `text` as it is; best first. */
  suggestions: string[];
  evidence: FindingEvidence[];
}
