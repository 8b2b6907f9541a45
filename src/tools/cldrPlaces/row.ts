/** A line of a shipped glossary file and how it is written. */

/** Values of one line; every other column has a default. */
export interface PlaceRow {
  key: string;
  en: string;
  ko: string;
  /** Further terms, `status:text`. */
  enOther?: readonly string[];
  koOther?: readonly string[];
  attributes: Readonly<Record<string, unknown>>;
  source: string;
  note?: string;
}

const HEADER = 'key\tkind\ten\tko\tenOther\tkoOther\tattributes\tdomain\tsource\tstatus\tnote';

/** `São Tomé & Príncipe` → `sao-tome-principe`. */
export function slug(name: string): string {
  return plainLetters(name)
    .toLowerCase()
    .replace(/[’'.]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Letters without accents, as English-language news prints them. */
export function plainLetters(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The whole file, sorted by key. */
export function placeFile(rows: readonly PlaceRow[]): string {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  return `${[HEADER, ...sorted.map(line)].join('\n')}\n`;
}

function line(row: PlaceRow): string {
  return [
    row.key,
    'place',
    row.en,
    row.ko,
    (row.enOther ?? []).join(' | '),
    (row.koOther ?? []).join(' | '),
    JSON.stringify(row.attributes),
    'geography',
    row.source,
    'verified',
    row.note ?? '',
  ].join('\t');
}
