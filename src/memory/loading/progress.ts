/** What threads that load tell each other and their node: numbers in memory that all of them share. */
import type { Lang } from '../../concepts/concept.js';

const LANGS: readonly Lang[] = ['en', 'ko'];

export class LoadProgress {
  /** Of each language the segments read and the bytes held. */
  private readonly numbers: Float64Array;

  constructor(readonly shared = new SharedArrayBuffer(LANGS.length * 2 * 8)) {
    this.numbers = new Float64Array(shared);
  }

  report(lang: Lang, segments: number, bytes: number): void {
    this.numbers.set([segments, bytes], LANGS.indexOf(lang) * 2);
  }

  /** Segments of which both languages are read. */
  get segments(): number {
    return Math.min(this.numbers[0]!, this.numbers[2]!);
  }

  /** Bytes of both languages. */
  get bytes(): number {
    return this.numbers[1]! + this.numbers[3]!;
  }
}
