/** The reference: compares the query with every segment. Slow, and plainly right; tests hold the others to it. */
import type { Lang } from '../concepts/concept.js';
import { encode, type EncodedText } from './encode.js';
import { HitList } from './hitList.js';
import { scoreEncoded } from './score.js';
import type { IndexedText, MatchHit, MatchQuery, MatchSource } from './source.js';
import { Vocabulary } from './vocabulary.js';

interface Entry {
  memory: number;
  en: EncodedText;
  ko: EncodedText;
}

export class PlainScan implements MatchSource {
  private readonly entries = new Map<number, Entry>();
  private readonly vocabulary: Record<Lang, Vocabulary> = {
    en: new Vocabulary('en'),
    ko: new Vocabulary('ko'),
  };

  get size(): number {
    return this.entries.size;
  }

  put({ id, memory, en, ko }: IndexedText): void {
    const { vocabulary } = this;
    this.entries.set(id, {
      memory,
      en: encode(en, vocabulary.en),
      ko: encode(ko, vocabulary.ko),
    });
  }

  remove(id: number): void {
    this.entries.delete(id);
  }

  search(query: MatchQuery): MatchHit[] {
    const vocabulary = this.vocabulary[query.lang];
    return vocabulary.temporarily(() => this.scan(encode(query.text, vocabulary), query));
  }

  private scan(text: EncodedText, query: MatchQuery): MatchHit[] {
    const hits = new HitList(query);
    if (text.units.length === 0) return [];
    for (const [id, entry] of this.entries) {
      if (query.memories?.has(entry.memory) === false) continue;
      const score = scoreEncoded(this.vocabulary[query.lang], text, entry[query.lang], hits.needed);
      hits.add(id, score);
    }
    return hits.toArray();
  }
}
