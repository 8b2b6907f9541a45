/** Article pairs in a folder, told by the names of their files: `a.en.txt` and `a.ko.txt`, or `en/a.txt` and `ko/a.txt`. */
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { decodeText } from '../formats/encoding/text.js';
import { neutralise } from '../formats/table/formula.js';

const LANGS: Record<string, 'en' | 'ko'> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  ko: 'ko',
  kor: 'ko',
  korean: 'ko',
};
const ENDING = /\.(?:txt|text|md)$/i;

export interface FilePair {
  name: string;
  en: string;
  ko: string;
}

export interface FolderPairs {
  pairs: FilePair[];
  /** Files of one language whose counterpart is missing. */
  alone: string[];
}

/** Pairs below a folder, by name. */
export async function pairsIn(folder: string): Promise<FolderPairs> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, Partial<FilePair>>();
  for (const file of files.sort()) {
    const place = placeOf(file.slice(folder.length).split(sep).filter(Boolean));
    if (place) found.set(place.name, { ...found.get(place.name), name: place.name, [place.lang]: file });
  }
  const all = [...found.values()];
  return {
    pairs: all.filter((pair): pair is FilePair => pair.en !== undefined && pair.ko !== undefined),
    alone: all.flatMap(({ en, ko }) => (en !== undefined && ko !== undefined ? [] : [en ?? ko ?? ''])),
  };
}

/** The language that a path names, and the name that both languages share. */
export function placeOf(path: readonly string[]): { name: string; lang: 'en' | 'ko' } | undefined {
  const file = path.at(-1)!.replace(ENDING, '');
  const folders = path.slice(0, -1);
  const [, stem, suffix = ''] = /^(.+)[._-]([a-z]+)$/i.exec(file) ?? [];
  const lang = LANGS[suffix.toLowerCase()];
  if (lang && stem !== undefined) return { name: [...folders, stem].join('/'), lang };
  if (!ENDING.test(path.at(-1)!)) return undefined;
  const at = folders.findLastIndex((folder) => LANGS[folder.toLowerCase()] !== undefined);
  if (at < 0) return undefined;
  const others = folders.filter((_, index) => index !== at);
  return { name: [...others, file].join('/'), lang: LANGS[folders[at]!.toLowerCase()]! };
}

/** The pairs as the table that the service takes. */
export async function* tableOf(pairs: readonly FilePair[]): AsyncGenerator<string> {
  yield 'name,en,ko\r\n';
  for (const { name, en, ko } of pairs)
    yield `${[name, await read(en), await read(ko)].map(quoted).join(',')}\r\n`;
}

async function read(file: string): Promise<string> {
  let text = '';
  for await (const piece of decodeText(createReadStream(file))) text += piece;
  return text;
}

const quoted = (cell: string): string => `"${neutralise(cell).replaceAll('"', '""')}"`;
