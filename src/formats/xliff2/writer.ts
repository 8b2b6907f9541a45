/** Streams XLIFF 2.0. Units of one document that come one after the other share a `<file>`. */
import type { Lang } from '../../concepts/concept.js';
import { extrasOf } from '../extras.js';
import type { InlineTag, InlineText, Output, Records, TranslationUnit, WriteOptions } from '../format.js';
import { partsOf, type InlinePart } from '../inline/pairs.js';
import { otherLanguage } from '../language.js';
import { writeRecords } from '../write.js';
import { CONTEXT_PREFIX } from '../xliff/unit.js';
import { XmlEscaper } from '../xml/escape.js';
import { OWN_TYPE } from './inline.js';

/** The document for the units of a stream; concepts are reported as not held. */
export function writeXliff2(records: Records, options: WriteOptions = {}): AsyncIterable<Output> {
  const writer = new Xliff20Writer(options);
  return writeRecords(records, options, {
    begin: () => writer.begin(),
    unit: (unit) => writer.unit(unit),
    end: () => writer.end(),
    removed: () => writer.escaper.takeRemoved(),
  });
}

const STATE_OF = { confirmed: 'final', draft: 'translated', rejected: 'initial' } as const;

class Xliff20Writer {
  readonly escaper = new XmlEscaper();
  private readonly from: Lang;
  private readonly untitled: string;
  private original: string | undefined;
  private files = 0;
  private count = 0;

  constructor(options: WriteOptions) {
    this.from = options.from ?? 'en';
    this.untitled = options.title ?? 'memory';
  }

  begin(): string {
    return (
      '<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ' +
      'xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" ' +
      `version="2.0" srcLang="${this.from}" trgLang="${otherLanguage(this.from)}">\n`
    );
  }

  unit(unit: TranslationUnit): string {
    const { escaper, from } = this;
    const data = new OriginalData(escaper);
    const source = data.content(unit[from]);
    const target = data.content(unit[otherLanguage(from)]);
    const state = unit.status === undefined ? '' : ` state="${STATE_OF[unit.status]}"`;
    return (
      this.file(unit.document ?? this.untitled) +
      `<unit id="u${++this.count}">\n${this.metadata(unit)}` +
      (unit.note === undefined ? '' : `<notes><note>${escaper.text(unit.note)}</note></notes>\n`) +
      `${data.element()}<segment${state}><source xml:space="preserve">${source}</source>` +
      `<target xml:space="preserve">${target}</target></segment>\n</unit>\n`
    );
  }

  end(): string {
    // A file needs a unit (XLIFF 2.0 §4.2.2.2): an empty memory has one without text.
    const empty = '<unit id="u0"><segment><source></source></segment></unit>\n';
    return (this.files === 0 ? this.file(this.untitled) + empty : '') + '</file>\n</xliff>\n';
  }

  private file(original: string): string {
    if (original === this.original) return '';
    this.original = original;
    const close = this.files++ === 0 ? '' : '</file>\n';
    return `${close}<file id="f${this.files}" original="${this.escaper.attribute(original)}">\n`;
  }

  private metadata(unit: TranslationUnit): string {
    const meta = extrasOf(unit).map(
      ([name, value]) =>
        `<mda:meta type="${CONTEXT_PREFIX}${this.escaper.attribute(name)}">${this.escaper.text(value)}</mda:meta>`,
    );
    return meta.length === 0
      ? ''
      : `<mda:metadata><mda:metaGroup>${meta.join('')}</mda:metaGroup></mda:metadata>\n`;
  }
}

/** The native codes of a unit, each once; and the texts that refer to them. */
class OriginalData {
  private readonly ids = new Map<string, string>();

  constructor(private readonly escaper: XmlEscaper) {}

  content(inline: InlineText): string {
    let out = '';
    for (const part of partsOf(inline)) out += 'text' in part ? this.escaper.text(part.text) : this.tag(part);
    return out;
  }

  element(): string {
    const data = [...this.ids].map(
      ([text, id]) => `<data id="${id}" xml:space="preserve">${this.escaper.text(text)}</data>`,
    );
    return data.length === 0 ? '' : `<originalData>${data.join('')}</originalData>\n`;
  }

  private tag({ tag, partner }: Extract<InlinePart, { tag: unknown }>): string {
    const id = this.escaper.attribute(tag.id);
    const rest = this.attributes(tag);
    if (tag.kind === 'standalone') return `<ph id="${id}"${rest}/>`;
    const isolated = partner === undefined ? ' isolated="yes"' : '';
    if (tag.kind === 'open') return `<sc id="${id}"${rest}${isolated}/>`;
    return partner === undefined ? `<ec id="${id}"${rest}${isolated}/>` : `<ec startRef="${id}"${rest}/>`;
  }

  private attributes({ data, type }: InlineTag): string {
    const named =
      type === undefined ? '' : ` type="other" subType="${OWN_TYPE}${this.escaper.attribute(type)}"`;
    return data === '' ? named : `${named} dataRef="${this.idOf(data)}"`;
  }

  private idOf(data: string): string {
    const id = this.ids.get(data) ?? `d${this.ids.size + 1}`;
    this.ids.set(data, id);
    return id;
  }
}
