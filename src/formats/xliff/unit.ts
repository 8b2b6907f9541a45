/** One `trans-unit` of XLIFF 1.2: what was read of it, and the units that it makes. */
import type { Lang } from '../../concepts/concept.js';
import type { FormatErrorCode, FormatErrorParams } from '../errors.js';
import { setExtras } from '../extras.js';
import type { FormatEvent, InlineText, TranslationUnit } from '../format.js';
import { languageOf } from '../language.js';
import type { ContentReader } from './content.js';
import { statusOfStates } from './status.js';

type Attributes = Readonly<Record<string, string>>;

/** The `<file>` around a unit. */
export interface FileContext {
  source: string;
  target: string;
  original: string | undefined;
  tool: string | undefined;
  /** Units so far. */
  position: number;
}

/** Types of the context elements that hold our own fields. */
export const CONTEXT_PREFIX = 'x-malmoi-';

export class TransUnit {
  source: ContentReader | undefined;
  segSource: ContentReader | undefined;
  target: ContentReader | undefined;
  targetAttributes: Attributes = {};
  /** Trados: the state of each segment by its id. */
  readonly confirmations = new Map<string, string>();
  private readonly notes: string[] = [];
  private readonly extras: [string, string][] = [];

  constructor(
    private readonly attributes: Attributes,
    private readonly file: FileContext,
    private readonly place: { line: number; unit: number; translatable: boolean },
  ) {}

  addNote(text: string): void {
    if (text.trim() !== '') this.notes.push(text);
  }

  addContext(type: string, text: string): void {
    if (type.startsWith(CONTEXT_PREFIX)) this.extras.push([type.slice(CONTEXT_PREFIX.length), text]);
  }

  /** A unit for each segment, or the reason why there is none. */
  *events(): Generator<FormatEvent> {
    const { source, target } = this.languages();
    const from = languageOf(source);
    const to = languageOf(target);
    if (!from || !to || from === to)
      yield this.skipped('otherLanguages', { languages: `${source || '?'}, ${target || '?'}` });
    else if (!this.place.translatable) yield this.skipped('notTranslatable');
    else for (const [mid, ...texts] of this.pairs()) yield this.eventOf(mid, texts, { from, to });
  }

  /** A source or target may name its own language; a file without a target language names it only there. */
  private languages(): { source: string; target: string } {
    return {
      source: this.file.source,
      target: this.file.target || (this.targetAttributes['xml:lang'] ?? ''),
    };
  }

  private *pairs(): Generator<[mid: string | undefined, source: InlineText, target: InlineText | undefined]> {
    const sources = (this.segSource ?? this.source)?.segments() ?? new Map<string, InlineText>();
    const targets = this.target?.segments() ?? new Map<string, InlineText>();
    const segmented = [...sources.keys()].some((mid) => targets.has(mid));
    if (segmented) for (const [mid, source] of sources) yield [mid, source, targets.get(mid)];
    else if (this.source) yield [undefined, this.source.build(), this.target?.build()];
  }

  private eventOf(
    mid: string | undefined,
    [source, target]: [InlineText, InlineText | undefined],
    { from, to }: { from: Lang; to: Lang },
  ): FormatEvent {
    if (source.text.trim() === '') return this.skipped('emptyText');
    if (target === undefined || target.text.trim() === '')
      return this.skipped('missingTranslation', { languages: from });
    const texts = { [from]: source, [to]: target } as Pick<TranslationUnit, 'en' | 'ko'>;
    const unit: TranslationUnit = { ...texts, ...this.described(mid) };
    setExtras(unit, this.extras);
    return { type: 'unit', line: this.place.line, unit };
  }

  private described(mid: string | undefined): Partial<TranslationUnit> {
    const { attributes, file } = this;
    const id = [attributes['id'], mid].filter(Boolean).join(':');
    const status =
      statusOfStates(
        this.confirmations.get(mid ?? ''),
        attributes['mq:status'],
        this.targetAttributes['state'],
      ) ?? (attributes['approved'] === 'yes' ? 'confirmed' : undefined);
    const date = Date.parse(attributes['mq:lastchangedtimestamp'] ?? '');
    // Through JSON, which leaves out what is not there.
    const described: Partial<TranslationUnit> = {
      id,
      status,
      note: this.notes.length > 0 ? this.notes.join('\n') : undefined,
      document: file.original,
      position: file.position,
      tool: file.tool,
      updatedBy: attributes['mq:lastchanginguser'],
      updatedAt: Number.isNaN(date) ? undefined : new Date(date).toISOString(),
    };
    return JSON.parse(JSON.stringify(described)) as Partial<TranslationUnit>;
  }

  private skipped(code: FormatErrorCode, params: FormatErrorParams = {}): FormatEvent {
    const { line, unit } = this.place;
    return { type: 'skipped', line, unit, reason: { code, params } };
  }
}
