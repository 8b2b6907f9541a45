/** The entries of a PO file (GNU gettext manual, “The Format of PO Files”). */
import { decodeText } from '../encoding/text.js';
import { readLines } from '../encoding/lines.js';
import { FormatError } from '../errors.js';
import type { Limits } from '../limits.js';

export interface PoEntry {
  line: number;
  /** `# ` and `#. ` comments. */
  comments: string[];
  references: string[];
  flags: string[];
  context?: string;
  id?: string;
  plural?: string;
  /** By index of the plural form; one for an entry without plural. */
  translations: string[];
}

type Field = 'context' | 'id' | 'plural' | number;

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d{1,2})\])?)\s*(".*")$/;
const CONTINUATION = /^".*"$/;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

function unquote(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|.)/g, (_, escape: string) => {
    if (/^x./.test(escape)) return String.fromCharCode(parseInt(escape.slice(1), 16));
    if (/^[0-7]/.test(escape)) return String.fromCharCode(parseInt(escape, 8));
    return ESCAPES[escape] ?? escape;
  });
}

/** Reads entry by entry; obsolete ones (`#~`) are left out. Throws FormatError `notPo`. */
export async function* readEntries(
  bytes: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<PoEntry> {
  const collector = new EntryCollector(limits);
  for await (const { text, number } of readLines(decodeText(bytes), limits)) {
    const done = collector.line(text.trim(), number);
    if (done) yield done;
  }
  const last = collector.finish();
  if (last) yield last;
}

class EntryCollector {
  private entry: PoEntry | undefined;
  private field: Field | undefined;
  private length = 0;
  private count = 0;

  constructor(private readonly limits: Limits) {}

  /** Takes a line; returns the entry that it ends. */
  line(text: string, number: number): PoEntry | undefined {
    if (text === '' || text.startsWith('#~')) return text === '' ? this.finish() : undefined;
    const keyword = KEYWORD.exec(text);
    const starts = text.startsWith('#') || keyword?.[1] === 'msgctxt' || keyword?.[1] === 'msgid';
    const done =
      starts && this.entry !== undefined && this.entry.translations.length > 0 ? this.finish() : undefined;
    const entry = (this.entry ??= {
      line: number,
      comments: [],
      references: [],
      flags: [],
      translations: [],
    });
    this.grow(text.length, number);
    if (text.startsWith('#')) comment(entry, text);
    else if (keyword) this.set(entry, fieldOf(keyword), unquote(keyword[3]!));
    else if (CONTINUATION.test(text) && this.field !== undefined) this.set(entry, this.field, unquote(text));
    else throw new FormatError('notPo', { detail: text.slice(0, 60) }, { line: number, unit: this.count });
    return done;
  }

  finish(): PoEntry | undefined {
    const { entry } = this;
    this.entry = undefined;
    this.field = undefined;
    this.length = 0;
    if (entry?.id === undefined) return undefined;
    if (++this.count > this.limits.units) throw new FormatError('tooManyUnits', { limit: this.limits.units });
    return entry;
  }

  private set(entry: PoEntry, field: Field, text: string): void {
    this.field = field;
    if (typeof field === 'number') entry.translations[field] = (entry.translations[field] ?? '') + text;
    else entry[field] = (entry[field] ?? '') + text;
  }

  private grow(length: number, line: number): void {
    this.length += length;
    const limit = this.limits.unitLength;
    if (this.length > limit) throw new FormatError('unitTooLarge', { limit }, { line, unit: this.count + 1 });
  }
}

function fieldOf([, name, index]: RegExpExecArray): Field {
  if (name === 'msgctxt') return 'context';
  if (name === 'msgid') return 'id';
  return name === 'msgid_plural' ? 'plural' : Number(index ?? 0);
}

function comment(entry: PoEntry, text: string): void {
  const rest = text.slice(2).trim();
  if (text.startsWith('#,')) entry.flags.push(...rest.split(/[,\s]+/));
  else if (text.startsWith('#:')) entry.references.push(...rest.split(/\s+/));
  else if (!text.startsWith('#|') && rest !== '') entry.comments.push(rest);
}
