/** The list of formats. A format is named here and nowhere else. */
import { csv } from './csv.js';
import { deepl } from './deepl.js';
import type { Format } from './format.js';
import { omegat } from './omegat.js';
import { po } from './po.js';
import { tbx, tbx3, tbx3dct } from './tbx.js';
import { tmx } from './tmx.js';
import { tsv } from './tsv.js';
import { wordfast } from './wordfast.js';
import { xliff } from './xliff.js';
import { xliff2 } from './xliff2.js';
import { xlsx } from './xlsx.js';

/** In the order of recognition: formats with a mark of their own before those told by name only. */
export const FORMATS: readonly Format[] = [
  tmx,
  tbx,
  tbx3,
  tbx3dct,
  xliff,
  xliff2,
  xlsx,
  wordfast,
  po,
  csv,
  tsv,
  omegat,
  deepl,
];

/** The format of that name (`?format=`). */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** The format of a file, by its first bytes (some 4 KB) and name; undefined when none knows it. */
export function recognize(head: Uint8Array, filename?: string): Format | undefined {
  return FORMATS.find((format) => format.sniff(head, filename));
}

export type * from './format.js';
export {
  FormatError,
  FORMAT_ERRORS,
  describeReason,
  type FormatErrorCode,
  type FormatErrorParams,
} from './errors.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { tableLine } from './table/delimited.js';
export { peek } from './encoding/peek.js';
export {
  pretranslate,
  type Lookup,
  type LookupQuery,
  type Pretranslated,
  type Proposal,
} from './pretranslate/pretranslate.js';
