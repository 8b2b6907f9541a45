/** Documents with known beads from the development data, and the score by which alignments of them are compared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Bead } from '../../alignment/index.js';

const FOLDER = join(
  process.env['MALMOI_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url)),
  'data',
);

export interface KnownDocument {
  name: string;
  en: string[];
  ko: string[];
  gold: [number[], number[]][];
}

export function hasAlignmentData(): boolean {
  return existsSync(join(FOLDER, 'alignment'));
}

/** The documents of a folder, by name. */
export function readDocuments(set: string): KnownDocument[] {
  const folder = join(FOLDER, set);
  const lines = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/\n$/, '').split('\n'); // prettier-ignore
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '');
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as [number[], number[]][];
      return { name, en: lines(`${name}.en`), ko: lines(`${name}.ko`), gold };
    });
}

export interface NewsPair {
  en: string;
  ko: string;
  document: string;
}

/** The news pairs, one sentence or so each, with the document that they come from. */
export function readNewsPairs(): NewsPair[] {
  const text = gunzipSync(readFileSync(join(FOLDER, 'parallel/news-ntrex.tsv.gz'))).toString('utf8');
  return text.trim().split('\n').map((line) => {
    const [en = '', ko = '', document = ''] = line.split('\t');
    return { en, ko, document };
  }); // prettier-ignore
}

/** Right beads of those given and of those known; beads with an empty side are left out of both. */
export class StrictScore {
  private right = 0;
  private given = 0;
  private known = 0;

  add(document: KnownDocument, beads: readonly Bead[]): void {
    const gold = new Set(
      document.gold.filter(([en, ko]) => en.length > 0 && ko.length > 0).map((bead) => JSON.stringify(bead)),
    );
    const found = beads.filter(({ en, ko }) => en.length > 0 && ko.length > 0);
    this.right += found.filter(({ en, ko }) => gold.has(JSON.stringify([en, ko]))).length;
    this.given += found.length;
    this.known += gold.size;
  }

  get precision(): number {
    return this.right / this.given;
  }

  get recall(): number {
    return this.right / this.known;
  }

  get f1(): number {
    return (2 * this.right) / (this.given + this.known);
  }
}
