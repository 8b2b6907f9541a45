/**
 * What a file format is to the rest of the product: one object that recognises, reads and writes a file.
 * Every list (upload filter, help of the command line, contract tests) is computed from these objects.
 */
import type { Lang } from '../concepts/concept.js';
import type { FormatErrorCode, FormatErrorParams } from './errors.js';
import type { Limits } from './limits.js';

/** Markup inside a text: kept beside it by place, never turned into text. */
export interface InlineTag {
  /** Offset into the text in UTF-16 code units; several tags may share one. */
  at: number;
  /** `open` and `close` pair by `id`; one without its partner stands alone (TMX `it`, XLIFF `bx` of a split pair). */
  kind: 'open' | 'close' | 'standalone';
  /** The same in both languages where the tool says which tags correspond. */
  id: string;
  /** `bold`, `link`, `x-…` as the tool named it. */
  type?: string;
  /** Native code (`<b>`, `{\b `), empty when the file keeps it elsewhere. */
  data: string;
}

/** A text in NFC with its inline tags in reading order. */
export interface InlineText {
  text: string;
  tags: InlineTag[];
}

export type UnitStatus = 'draft' | 'confirmed' | 'rejected';

/** A pair of texts and everything that the exchange formats say about one. Dates are ISO 8601 in UTC. */
export interface TranslationUnit {
  id?: string;
  en: InlineText;
  ko: InlineText;
  status?: UnitStatus;
  note?: string;
  createdAt?: string;
  createdBy?: string;
  updatedAt?: string;
  updatedBy?: string;
  usageCount?: number;
  /** Name of the document it was translated in. */
  document?: string;
  /** Its place in that document, from 0. */
  position?: number;
  /** Source text before it, for context matches. */
  previous?: string;
  /** Source text after it. */
  next?: string;
  /** Program that wrote it. */
  tool?: string;
  /** Whatever else the file says, under the name it uses. */
  properties?: Record<string, string>;
}

export interface TermRecord {
  lang: Lang;
  text: string;
  status: 'preferred' | 'admitted' | 'deprecated' | 'forbidden';
  partOfSpeech?: string;
  note?: string;
}

/** A concept as a file holds it; the importer gives it a glossary and a version. */
export interface ConceptRecord {
  id?: string;
  kind?: 'person' | 'place' | 'organization' | 'title' | 'term';
  definition?: string;
  domain?: string;
  note?: string;
  source?: string;
  status?: 'verified' | 'unverified';
  terms: TermRecord[];
  attributes?: Record<string, unknown>;
}

export interface Reason {
  code: FormatErrorCode;
  params: FormatErrorParams;
}

/** Where the program and the languages of a file are told; comes first where the file tells them. */
export interface HeaderEvent {
  type: 'header';
  /** As the file writes them; empty when it does not say. */
  languages: string[];
  tool?: string;
  version?: string;
}

export interface UnitRecord {
  type: 'unit';
  unit: TranslationUnit;
}

export interface ConceptEntry {
  type: 'concept';
  concept: ConceptRecord;
}

/** What a file can hold, and what a writer takes; a reader's events can be given to a writer as they are. */
export type FormatRecord = UnitRecord | ConceptEntry;

/** A unit that cannot be used, and why; reading goes on. `line` and `unit` count from 1. */
export interface SkippedEvent {
  type: 'skipped';
  line: number;
  unit?: number;
  reason: Reason;
}

export type FormatEvent =
  HeaderEvent | (UnitRecord & { line: number }) | (ConceptEntry & { line: number }) | SkippedEvent;

export interface ReadOptions {
  /** Language of the source column where the file does not name languages (OmegaT glossary, plain CSV); `en`. */
  from?: Lang;
  /** What rows of a table without telling headers are taken for. */
  as?: 'memory' | 'glossary';
  limits?: Partial<Limits>;
}

export interface WriteOptions {
  /** Source language of the file; `en`. */
  from?: Lang;
  /** Name of the memory or glossary, where the format has a place for it. */
  title?: string;
  /** Called for what could not be written as it is (illegal characters, a record that the format cannot hold). */
  report?: (notice: WriteNotice) => void;
}

export interface WriteNotice {
  /** Number of the record, from 1. */
  record: number;
  reason: Reason;
}

/** Anything that a writer emits: text (to be sent as UTF-8) or bytes. */
export type Output = string | Uint8Array;

export interface Format {
  /** Short, stable, as in `?format=`. */
  name: string;
  /** For people: `TMX 1.1–1.4b`. */
  title: string;
  /** With the dot, lower case, the usual one first. */
  extensions: string[];
  /** The usual one first. */
  mimeTypes: string[];
  holds: 'memory' | 'glossary' | 'both';
  /** True when the first bytes (some 4 KB) or, for formats without a mark of their own, the name are of this format. */
  sniff(head: Uint8Array, filename?: string): boolean;
  /** Streams the file; throws FormatError where the file as a whole is unusable from there on. */
  read(bytes: AsyncIterable<Uint8Array>, options?: ReadOptions): AsyncIterable<FormatEvent>;
  /** Streams the file out in the order given. */
  write(records: Records, options?: WriteOptions): AsyncIterable<Output>;
}

export type Records = AsyncIterable<FormatRecord | FormatEvent> | Iterable<FormatRecord | FormatEvent>;
