/** What every text writer shares: it goes through the records, batches its output, and reports what was left out. */
import type { ConceptRecord, Output, Records, TranslationUnit, WriteOptions } from './format.js';

/** Text is handed on in pieces of about this many characters: large enough that the pieces cost nothing. */
const BATCH = 64 * 1024;

/** How one format writes the parts of a file; a record that it has no function for is reported and left out. */
export interface RecordWriter {
  begin?: () => string;
  unit?: (unit: TranslationUnit) => string | undefined;
  concept?: (concept: ConceptRecord) => string | undefined;
  end?: () => string;
  /** Characters that had to be removed since the last call. */
  removed?: () => number;
}

/** The file as a stream of strings. Events that are no records (header, skipped) are passed over. */
export async function* writeRecords(
  records: Records,
  options: WriteOptions,
  writer: RecordWriter,
): AsyncGenerator<Output> {
  let batch = writer.begin?.() ?? '';
  let record = 0;
  for await (const item of records) {
    if (item.type !== 'unit' && item.type !== 'concept') continue;
    record++;
    const text = item.type === 'unit' ? writer.unit?.(item.unit) : writer.concept?.(item.concept);
    if (text === undefined) options.report?.({ record, reason: { code: 'notHeld', params: { record } } });
    const count = writer.removed?.() ?? 0;
    if (count > 0)
      options.report?.({ record, reason: { code: 'charactersRemoved', params: { count, record } } });
    batch += text ?? '';
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  batch += writer.end?.() ?? '';
  if (batch !== '') yield batch;
}
