/** Streams a TMX 1.4b document, level 2. */
import type { Lang } from '../../concepts/concept.js';
import type { InlineText, Output, Records, TranslationUnit, WriteOptions } from '../format.js';
import { partsOf, type InlinePart } from '../inline/pairs.js';
import { otherLanguage } from '../language.js';
import { XmlEscaper } from '../xml/escape.js';
import { writeRecords } from '../write.js';
import { dateToTmx } from './dates.js';
import { isReserved, PROPERTY_NAMES } from './properties.js';

/** The document for the units of a stream; concepts are reported as not held. */
export function writeTmx(records: Records, options: WriteOptions = {}): AsyncIterable<Output> {
  const escaper = new XmlEscaper();
  const from = options.from ?? 'en';
  return writeRecords(records, options, {
    begin: () => begin(escaper, from, options.title),
    unit: (unit) => unitElement(escaper, unit, from),
    end: () => '</body>\n</tmx>\n',
    removed: () => escaper.takeRemoved(),
  });
}

function begin(escaper: XmlEscaper, from: Lang, title: string | undefined): string {
  const header =
    `creationtool="Malmoi" creationtoolversion="1" segtype="sentence" o-tmf="Malmoi" ` +
    `adminlang="en" srclang="${from}" datatype="plaintext"`;
  const content = title === undefined ? '/>' : `>${property(escaper, 'x-memory', title)}</header>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header ${header}${content}\n<body>\n`;
}

function unitElement(escaper: XmlEscaper, unit: TranslationUnit, from: Lang): string {
  const note = unit.note === undefined ? '' : `<note>${escaper.text(unit.note)}</note>\n`;
  return (
    `<tu${historyOf(escaper, unit)}>\n${note}${propertiesOf(escaper, unit)}` +
    variant(escaper, from, unit[from]) +
    variant(escaper, otherLanguage(from), unit[otherLanguage(from)]) +
    '</tu>\n'
  );
}

/** The order of attributes is that of the DTD. */
function historyOf(escaper: XmlEscaper, unit: TranslationUnit): string {
  return (
    escaper.optional('tuid', unit.id) +
    escaper.optional('usagecount', unit.usageCount) +
    escaper.optional('creationtool', unit.tool) +
    escaper.optional('creationdate', dateToTmx(unit.createdAt)) +
    escaper.optional('creationid', unit.createdBy) +
    escaper.optional('changedate', dateToTmx(unit.updatedAt)) +
    escaper.optional('changeid', unit.updatedBy)
  );
}

function propertiesOf(escaper: XmlEscaper, unit: TranslationUnit): string {
  let out = '';
  for (const field of ['status', 'document', 'position', 'previous', 'next'] as const) {
    const value = unit[field];
    if (value !== undefined) out += property(escaper, PROPERTY_NAMES[field][0], String(value)) + '\n';
  }
  for (const name in unit.properties) {
    if (!isReserved(name)) out += property(escaper, name, unit.properties[name]!) + '\n';
  }
  return out;
}

function property(escaper: XmlEscaper, name: string, value: string): string {
  return `<prop type="${escaper.attribute(name)}">${escaper.text(value)}</prop>`;
}

function variant(escaper: XmlEscaper, lang: Lang, inline: InlineText): string {
  return `<tuv xml:lang="${lang}"><seg>${segmentContent(escaper, inline)}</seg></tuv>\n`;
}

/** Content of `<seg>`: `bpt`/`ept` for pairs, `it` for one without its partner, `ph` for the rest. */
export function segmentContent(escaper: XmlEscaper, inline: InlineText): string {
  if (inline.tags.length === 0) return escaper.text(inline.text);
  let out = '';
  for (const part of partsOf(inline))
    out += 'text' in part ? escaper.text(part.text) : tagElement(escaper, part);
  return out;
}

function tagElement(
  escaper: XmlEscaper,
  { tag, index, partner }: Extract<InlinePart, { tag: unknown }>,
): string {
  const x = escaper.optional('x', tag.id);
  const type = escaper.optional('type', tag.type);
  const data = escaper.text(tag.data);
  if (tag.kind === 'standalone') return `<ph${x}${type}>${data}</ph>`;
  if (partner === undefined) {
    const pos = tag.kind === 'open' ? 'begin' : 'end';
    return `<it pos="${pos}"${x}${type}>${data}</it>`;
  }
  // `i` numbers the pairs of one segment; the place of the opening tag is such a number.
  return tag.kind === 'open'
    ? `<bpt i="${index + 1}"${x}${type}>${data}</bpt>`
    : `<ept i="${partner + 1}">${data}</ept>`;
}
