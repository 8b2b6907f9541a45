/** Unicode normalisation and the folding under which two spellings of one text are found as the same. */

const QUOTES_SINGLE = '\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u0060\u00B4\uFF07';
const QUOTES_DOUBLE = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D';
/** The middle dots that Korean keyboards, converters and East Asian fonts produce, folded to U+00B7. */
const DOTS = '\u318D\u30FB\u2022\u2027\u2219\u22C5\uFF65\u119E';
const TILDES = '\u223C\u301C\uFF5E\u02DC';
const SPACES = '\u0009\u000A\u000B\u000C\u000D\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000';

const table = buildFoldTable();

/** Canonical composition (NFC): the form in which every text is stored and every offset is counted. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Folds one UTF-16 code unit: width, quotes, dashes, middle dots and white space to one representative,
 * letters to lower case. Exactly one unit comes out, so that offsets stay.
 */
export function foldUnit(code: number): number {
  return table[code]!;
}

/** Folds each code unit of `text`; the length stays the same. */
export function foldUnits(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)]!;
  return unitsToString(units);
}

/** The form in which a text is searched: NFC, width and quote variants folded, white space collapsed, case folded. */
export function foldForSearch(text: string): string {
  return foldUnits(composeHalfWidth(nfc(text)))
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
}

/** A string from code units, in slices that no argument limit refuses. */
function unitsToString(units: Uint16Array): string {
  const slice = 8192;
  let text = '';
  for (let i = 0; i < units.length; i += slice) text += String.fromCharCode(...units.subarray(i, i + slice));
  return text;
}

/** Half-width Hangul and Katakana have no one-unit fold: only texts that contain them take the slow way. */
function composeHalfWidth(text: string): string {
  return /[\uFF66-\uFFDC]/.test(text)
    ? text.replace(/[\uFF66-\uFFDC]+/g, (run) => run.normalize('NFKC')).normalize('NFC')
    : text;
}

function buildFoldTable(): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let code = 0; code < fold.length; code++) fold[code] = lowerUnit(code);
  for (let code = 0xff01; code <= 0xff5e; code++) fold[code] = fold[code - 0xfee0]!;
  for (let code = 0x2000; code <= 0x200b; code++) fold[code] = 0x20;
  for (const [variants, representative] of [
    [SPACES, ' '],
    [QUOTES_SINGLE, "'"],
    [QUOTES_DOUBLE, '"'],
    [DASHES, '-'],
    [DOTS, '\u00B7'],
    [TILDES, '~'],
  ] as const) {
    for (const variant of variants) fold[variant.charCodeAt(0)] = representative.charCodeAt(0);
  }
  return fold;
}

/** Lower case of one unit where that is one unit too; surrogates stay as they are. */
function lowerUnit(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
