/** Streams XLIFF 1.2. Units of one document that come one after the other share a `<file>`. */
import type { Lang } from '../../concepts/concept.js';
import { extrasOf } from '../extras.js';
import type { InlineText, Output, Records, TranslationUnit, WriteOptions } from '../format.js';
import { partsOf, type InlinePart } from '../inline/pairs.js';
import { otherLanguage } from '../language.js';
import { writeRecords } from '../write.js';
import { XmlEscaper } from '../xml/escape.js';
import { STATE_OF } from './status.js';
import { CONTEXT_PREFIX } from './unit.js';

/** The document for the units of a stream; concepts are reported as not held. */
export function writeXliff(records: Records, options: WriteOptions = {}): AsyncIterable<Output> {
  const writer = new Xliff12Writer(options);
  return writeRecords(records, options, {
    begin: () =>
      '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n',
    unit: (unit) => writer.unit(unit),
    end: () => writer.end(),
    removed: () => writer.escaper.takeRemoved(),
  });
}

class Xliff12Writer {
  readonly escaper = new XmlEscaper();
  private readonly from: Lang;
  private readonly untitled: string;
  private original: string | undefined;
  private count = 0;

  constructor(options: WriteOptions) {
    this.from = options.from ?? 'en';
    this.untitled = options.title ?? 'memory';
  }

  unit(unit: TranslationUnit): string {
    const { escaper, from } = this;
    const id = String(++this.count);
    const approved = unit.status === 'confirmed' ? ' approved="yes"' : '';
    const state = escaper.optional('state', unit.status && STATE_OF[unit.status]);
    return (
      this.file(unit.document ?? this.untitled) +
      `<trans-unit id="${id}"${escaper.optional('resname', unit.id)}${approved} xml:space="preserve">\n` +
      `<source>${inlineContent(escaper, unit[from])}</source>\n` +
      `<target${state}>${inlineContent(escaper, unit[otherLanguage(from)])}</target>\n` +
      this.contexts(unit) +
      (unit.note === undefined ? '' : `<note>${escaper.text(unit.note)}</note>\n`) +
      '</trans-unit>\n'
    );
  }

  end(): string {
    return (this.original === undefined ? this.file(this.untitled) : '') + '</body>\n</file>\n</xliff>\n';
  }

  /** Closes the file of another document and opens this one's. */
  private file(original: string): string {
    if (original === this.original) return '';
    const close = this.original === undefined ? '' : '</body>\n</file>\n';
    this.original = original;
    const languages = `source-language="${this.from}" target-language="${otherLanguage(this.from)}"`;
    const header = '<header><tool tool-id="malmoi" tool-name="Malmoi"/></header>';
    return `${close}<file original="${this.escaper.attribute(original)}" ${languages} datatype="plaintext" tool-id="malmoi">\n${header}\n<body>\n`;
  }

  private contexts(unit: TranslationUnit): string {
    const contexts = extrasOf(unit).map(
      ([name, value]) =>
        `<context context-type="${CONTEXT_PREFIX}${this.escaper.attribute(name)}">${this.escaper.text(value)}</context>`,
    );
    return contexts.length === 0
      ? ''
      : `<context-group purpose="information">${contexts.join('')}</context-group>\n`;
  }
}

/** Content of a source or target: `bpt`/`ept` for pairs, `it` for one alone, `ph` or (without code) `x` for the rest. */
export function inlineContent(escaper: XmlEscaper, inline: InlineText): string {
  let out = '';
  for (const part of partsOf(inline))
    out += 'text' in part ? escaper.text(part.text) : tagElement(escaper, part);
  return out;
}

function tagElement(
  escaper: XmlEscaper,
  { tag, index, partner }: Extract<InlinePart, { tag: unknown }>,
): string {
  const id = escaper.attribute(tag.id);
  const type = escaper.optional('ctype', tag.type);
  const data = escaper.text(tag.data);
  if (tag.kind === 'standalone')
    return data === '' ? `<x id="${id}"${type}/>` : `<ph id="${id}"${type}>${data}</ph>`;
  if (partner === undefined) return `<it id="${id}" pos="${tag.kind}"${type}>${data}</it>`;
  const name = tag.kind === 'open' ? 'bpt' : 'ept';
  return `<${name} id="t${index + 1}" rid="${id}"${type}>${data}</${name}>`;
}
