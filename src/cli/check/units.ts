/** The units of a file as the checks take them: a document at a time, long ones in pieces. */
import { readFile, formatOf } from '../readFormat.js';

export interface Unit {
  /** Counted from 1 over the file. */
  id: string;
  en: string;
  ko: string;
}

/** Pairs of one request. */
const BATCH = 1_000;

/** @throws CliError with the place where the file cannot be read on */
export async function* documentsOf(file: string, format?: string): AsyncIterable<Unit[]> {
  let pairs: Unit[] = [];
  let document: string | undefined;
  let count = 0;
  for await (const event of readFile(file, await formatOf(file, format))) {
    if (event.type !== 'unit') continue;
    const { unit } = event;
    if (pairs.length > 0 && (unit.document !== document || pairs.length === BATCH)) {
      yield pairs;
      pairs = [];
    }
    document = unit.document;
    pairs.push({ id: String((count += 1)), en: unit.en.text, ko: unit.ko.text });
  }
  if (pairs.length > 0) yield pairs;
}
