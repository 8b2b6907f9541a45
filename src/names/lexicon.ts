/** Everything that can be recognised by its words: terms of concepts, adjectives of countries, modifiers. */
import type { Concept, Lang, TermStatus } from '../concepts/concept.js';
import type { Source } from './source.js';

export interface Entry {
  concept: Concept;
  text: string;
  status: TermStatus;
  /** Adjective or short form of a country. */
  derived?: boolean;
  /** Plural of an English title. */
  plural?: boolean;
}

/** An entry found from unit `from` to unit `to`. */
export interface Hit {
  to: number;
  entry: Entry;
}

/** Longest entry that is looked for, in units. */
const LONGEST = 40;

export class Lexicon {
  private readonly entries = new Map<string, Entry[]>();
  /** Lengths in units of the entries that begin with a unit, longest first. */
  private readonly lengths = new Map<string, number[]>();
  private readonly joiner: string;

  constructor(readonly lang: Lang) {
    this.joiner = lang === 'en' ? ' ' : '';
  }

  add(units: readonly string[], entry: Entry): void {
    if (units.length === 0 || units.length > LONGEST) return;
    const key = units.join(this.joiner);
    const there = this.entries.get(key);
    if (there === undefined) this.entries.set(key, [entry]);
    else if (!there.some((other) => other.concept === entry.concept)) there.push(entry);
    const lengths = this.lengths.get(units[0]!) ?? [];
    if (lengths.includes(units.length)) return;
    lengths.push(units.length);
    this.lengths.set(
      units[0]!,
      lengths.sort((a, b) => b - a),
    );
  }

  /** All entries that start at unit `at`, longest first. */
  find(source: Source, at: number): Hit[] {
    const hits: Hit[] = [];
    for (const length of this.lengths.get(source.units[at] ?? '') ?? []) {
      const to = at + length;
      if (to > source.units.length) continue;
      const key = length === 1 ? source.units[at]! : source.units.slice(at, to).join(this.joiner);
      for (const entry of this.entries.get(key) ?? []) {
        if (acronymFits(source, at, to, entry) && gapFits(source, at, to, entry)) hits.push({ to, entry });
      }
    }
    return hits;
  }
}

/** A Korean place or person written in one run is not two words that happen to meet (미 국방장관 is not 미국). */
function gapFits(source: Source, at: number, to: number, { text, concept }: Entry): boolean {
  if (source.lang === 'en' || text.includes(' ')) return true;
  if (to - at > 3 && (concept.kind === 'title' || concept.kind === 'organization')) return true;
  for (let unit = at + 1; unit < to; unit++) if (source.spaced[unit]) return false;
  return true;
}

/** An acronym (`US`, `WHO`) is not the word of the same letters (`us`, `who`). */
function acronymFits(source: Source, at: number, to: number, entry: Entry): boolean {
  if (to - at !== 1 || !/^[A-Z]{1,5}$/.test(entry.text)) return true;
  return source.text.slice(source.starts[at], source.ends[at]) === entry.text;
}
