/** One `unit` of XLIFF 2.x: what was read of it, and the segments that it makes. */
import type { FormatErrorCode, FormatErrorParams } from '../errors.js';
import { setExtras } from '../extras.js';
import type { FormatEvent, InlineText, TranslationUnit, UnitStatus } from '../format.js';
import { InlineReader } from '../inline/reader.js';
import { languageOf } from '../language.js';
import { CONTEXT_PREFIX } from '../xliff/unit.js';
import { xliff2Vocabulary } from './inline.js';

type Attributes = Readonly<Record<string, string>>;

export interface Segment {
  attributes: Attributes;
  source?: InlineReader;
  target?: InlineReader;
}

export interface UnitPlace {
  line: number;
  unit: number;
  source: string;
  target: string;
  original: string | undefined;
  /** Of the unit's first segment in its file, from 0. */
  position: number;
  translatable: boolean;
  /** Another unit of the file has this id. */
  repeated: boolean;
}

/** A target in any of these is text to be used; who has not looked at it since is a draft. */
const STATUS_OF: Readonly<Record<string, UnitStatus>> = {
  initial: 'draft',
  translated: 'draft',
  reviewed: 'confirmed',
  final: 'confirmed',
};

export class Xliff2Unit {
  readonly segments: Segment[] = [];
  private readonly originalData = new Map<string, string>();
  private readonly notes: string[] = [];
  private readonly extras: [string, string][] = [];

  constructor(
    private readonly attributes: Attributes,
    private readonly place: UnitPlace,
  ) {}

  addData(id: string, text: string): void {
    this.originalData.set(id, text);
  }

  addNote(text: string): void {
    if (text.trim() !== '') this.notes.push(text);
  }

  addMeta(type: string, text: string): void {
    if (type.startsWith(CONTEXT_PREFIX)) this.extras.push([type.slice(CONTEXT_PREFIX.length), text]);
  }

  reader(): InlineReader {
    return new InlineReader(xliff2Vocabulary(this.originalData));
  }

  *events(): Generator<FormatEvent> {
    const { source, target, translatable } = this.place;
    const from = languageOf(source);
    const to = languageOf(target);
    const texts = this.segments.map((segment) => [segment.source?.build(), segment.target?.build()] as const);
    const fault = closedBeforeOpened(texts.map(([text]) => text));
    if (fault !== undefined) yield this.skipped('invalidTags', { detail: fault });
    else if (!from || !to || from === to) {
      yield this.skipped('otherLanguages', { languages: `${source || '?'}, ${target || '?'}` });
    } else if (!translatable) yield this.skipped('notTranslatable');
    else {
      for (const [index, [s, t]] of texts.entries()) {
        yield this.eventOf(index, { [from]: s, [to]: t, source: s, target: t });
      }
    }
  }

  private eventOf(
    index: number,
    texts: Partial<Record<'en' | 'ko' | 'source' | 'target', InlineText | undefined>>,
  ): FormatEvent {
    if (!texts.source || texts.source.text.trim() === '') return this.skipped('emptyText');
    if (!texts.target || texts.target.text.trim() === '') return this.withoutTranslation();
    const unit: TranslationUnit = { en: texts.en!, ko: texts.ko!, ...this.described(index) };
    setExtras(unit, this.extras);
    return { type: 'unit', line: this.place.line, unit };
  }

  private withoutTranslation(): FormatEvent {
    const id = this.attributes['id'] ?? '';
    if (this.place.repeated) return this.skipped('duplicateId', { id });
    return this.skipped('missingTranslation', { languages: this.place.source });
  }

  private described(index: number): Partial<TranslationUnit> {
    const { attributes, place, notes } = this;
    const segment = this.segments[index]!.attributes;
    const id = [
      attributes['id'],
      this.segments.length > 1 ? (segment['id'] ?? String(index + 1)) : undefined,
    ];
    const described: Partial<TranslationUnit> = {
      id: id.filter(Boolean).join(':'),
      status: STATUS_OF[segment['state'] ?? ''],
      note: notes.length > 0 ? notes.join('\n') : undefined,
      document: place.original,
      position: place.position + index,
    };
    // Through JSON, which leaves out what is not there.
    return JSON.parse(JSON.stringify(described)) as Partial<TranslationUnit>;
  }

  private skipped(code: FormatErrorCode, params: FormatErrorParams = {}): FormatEvent {
    const { line, unit } = this.place;
    return { type: 'skipped', line, unit, reason: { code, params } };
  }
}

/** The id of an `ec` whose `sc` does not come before it in the unit (XLIFF 2.0 §4.3.1.5), undefined for none. */
function closedBeforeOpened(texts: readonly (InlineText | undefined)[]): string | undefined {
  const tags = texts.flatMap((text) => text?.tags ?? []);
  const opened = new Set<string>();
  const later = new Set(tags.filter(({ kind }) => kind === 'open').map(({ id }) => id));
  for (const { kind, id } of tags) {
    if (kind === 'open') opened.add(id);
    if (kind === 'close' && !opened.has(id) && later.has(id)) return id;
  }
  return undefined;
}
