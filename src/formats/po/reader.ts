import { FormatError } from '../errors.js';
import type { FormatEvent, HeaderEvent, ReadOptions, TranslationUnit } from '../format.js';
import { plain } from '../inline/builder.js';
import { languageOf } from '../language.js';
import { withLimits } from '../limits.js';
import { readEntries, type PoEntry } from './entries.js';

/** Streams a PO file from English into Korean. Throws FormatError. */
export async function* readPo(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<FormatEvent> {
  let foreign: string | undefined;
  let headed = false;
  let unit = 0;
  for await (const entry of readEntries(bytes, withLimits(options.limits))) {
    if (entry.id === '' && entry.context === undefined) {
      const header = headerOf(entry);
      const [source, target] = header.languages;
      foreign =
        languageOf(source) === 'en' && languageOf(target) === 'ko' ? undefined : header.languages.join(', ');
      headed = true;
      yield header;
      continue;
    }
    unit++;
    yield eventOf(entry, unit, foreign);
  }
  if (unit === 0 && !headed) throw new FormatError('emptyFile');
}

/** `Language:` and `X-Source-Language:` of the first entry; without them English and Korean. */
function headerOf(entry: PoEntry): HeaderEvent {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'im').exec(entry.translations[0] ?? '')?.[1]?.trim();
  const tool = field('X-Generator');
  return {
    type: 'header',
    languages: [field('X-Source-Language') ?? 'en', field('Language') ?? 'ko'],
    ...(tool !== undefined && { tool }),
  };
}

function eventOf(entry: PoEntry, unit: number, foreign: string | undefined): FormatEvent {
  const { line } = entry;
  const [translation = ''] = entry.translations;
  if (foreign !== undefined) {
    return {
      type: 'skipped',
      line,
      unit,
      reason: { code: 'otherLanguages', params: { languages: foreign } },
    };
  }
  if (translation === '') {
    return {
      type: 'skipped',
      line,
      unit,
      reason: { code: 'missingTranslation', params: { languages: 'en' } },
    };
  }
  return { type: 'unit', line, unit: unitOf(entry, translation) };
}

function unitOf(entry: PoEntry, translation: string): TranslationUnit {
  const unit: TranslationUnit = { en: plain(entry.id!), ko: plain(translation) };
  if (entry.comments.length > 0) unit.note = entry.comments.join('\n');
  if (entry.references.length > 0) unit.document = entry.references.join(' ');
  if (entry.flags.includes('fuzzy')) unit.status = 'draft';
  const properties = {
    ...(entry.context !== undefined && { msgctxt: entry.context }),
    // Korean has one form: it serves the English singular and plural.
    ...(entry.plural !== undefined && { msgid_plural: entry.plural }),
  };
  if (Object.keys(properties).length > 0) unit.properties = properties;
  return unit;
}
