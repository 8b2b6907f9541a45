/** Searches slots for the texts nearest to a query; never misses one that could be among the wanted hits. */
import type { EncodedText } from '../encode.js';
import type { HitList } from '../hitList.js';
import { scoreEncoded } from '../score.js';
import type { Vocabulary } from '../vocabulary.js';
import { BEST_DIFFERENT } from '../weights.js';
import { QueryMarks } from './marks.js';
import { Plan, type Gram } from './plan.js';
import { firstSlot, SHORT, type Run } from './run.js';
import type { SlotTable } from './slotTable.js';
import { TokenDistance } from './tokenDistance.js';
import { formHash, MOST_COPIES, pairHash, readTokens, singleHash } from './tokens.js';

/** What a search knows of the segments besides their texts. */
export type Accept = (id: number, version: number) => boolean;

/** Edits of tokens that a score allows between texts of which the longer has `length` tokens. */
export function editsAllowed(score: number, length: number): number {
  return Math.floor(((100 - score) * length) / 100);
}

/** Counts of one round are below this; at least `MOST_NEEDED`. */
const ROUND = 16;

/** A range of slots whose lengths allow the same number of edits. */
interface Band {
  first: number;
  end: number;
  /** Tokens of the longest text in it or of the query. */
  length: number;
  isShort: boolean;
}

export class Searcher {
  private readonly tokenDistance: TokenDistance;
  private units = new Int32Array(512);
  private readonly entry = {
    units: this.units,
    length: 0,
    identity: [0, 0] as [number, number],
    form: [0, 0] as [number, number],
  };
  /** How often each slot of a run was met, and in which round: nothing has to be cleared after a round. */
  met = new Uint16Array(1024);
  private round = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.tokenDistance = new TokenDistance(vocabulary);
  }

  /** Prepares a query; `use` may then search tables and runs. */
  with(text: EncodedText, hits: HitList, accept: Accept, use: (search: Search) => void): void {
    const tokens = new Int32Array(text.units.length * MOST_COPIES);
    const count = readTokens(this.vocabulary, text.units, text.units.length, tokens);
    const search = new Search(this, { text, tokens: tokens.subarray(0, count), hits, accept });
    this.tokenDistance.prepare(search.query.tokens);
    try {
      use(search);
    } finally {
      this.tokenDistance.clear();
    }
  }

  /** Compares the query with a slot. */
  compare(table: SlotTable, slot: number, { text, hits }: Query): void {
    const words = table.words(slot);
    if (this.units.length < words) this.units = new Int32Array(words * 2);
    const count = table.read(slot, this.units);
    const { entry } = this;
    entry.length = table.length[slot]!;
    const allowed = editsAllowed(hits.needed, Math.max(entry.length, text.length));
    if (this.tokenDistance.to(this.units, count, allowed) > allowed) return;
    entry.units = this.units.subarray(0, count);
    this.score(table, slot, { text, hits });
  }

  /** Scores a slot of the query's form, whatever its units. */
  compareForm(table: SlotTable, slot: number, query: Pick<Query, 'text' | 'hits'>): void {
    this.entry.units = this.entry.units.subarray(0, 0);
    this.score(table, slot, query);
  }

  private score(table: SlotTable, slot: number, { text, hits }: Pick<Query, 'text' | 'hits'>): void {
    const { entry } = this;
    entry.identity[0] = table.identityA[slot]!;
    entry.identity[1] = table.identityB[slot]!;
    entry.form[0] = table.formA[slot]!;
    entry.form[1] = table.formB[slot]!;
    hits.add(table.id[slot]!, scoreEncoded(this.vocabulary, text, entry, hits.needed));
  }

  /** Begins to count among `slots` slots; returns what stands for "not met yet". */
  nextRound(slots: number): number {
    if (this.met.length < slots) this.met = new Uint16Array(slots * 2);
    this.round += ROUND;
    if (this.round > 0xffff) {
      this.met.fill(0);
      this.round = ROUND;
    }
    return this.round;
  }
}

interface Query {
  text: EncodedText;
  tokens: Int32Array;
  hits: HitList;
  accept: Accept;
}

/** One query against tables and runs. */
export class Search {
  private readonly marks: QueryMarks;

  constructor(
    private readonly searcher: Searcher,
    readonly query: Query,
  ) {
    this.marks = new QueryMarks(query.tokens);
  }

  /** The slots from `first` to `end` whose form is the query's: what scores 99 or 100. */
  sameForm(table: SlotTable, first: number, end: number): void {
    for (let slot = first; slot < end; slot++) this.considerForm(table, slot);
  }

  /** The same for a run. */
  sameFormInRun({ table, postings, start, shift }: Run): void {
    const bucket = formHash(...this.query.text.form) >>> shift;
    for (let i = start[bucket]!; i < start[bucket + 1]!; i++) {
      // A slot is listed once for every pair that falls into the bucket, in order.
      if (i === start[bucket] || postings[i] !== postings[i - 1]) this.considerForm(table, postings[i]!);
    }
  }

  /** The slots from `first` to `end` of another form. */
  near(table: SlotTable, first: number, end: number): void {
    for (let slot = first; slot < end; slot++) this.consider(table, slot);
  }

  /** The slots of a run, of another form, that can be among the hits. */
  nearInRun(run: Run): void {
    if (this.query.hits.needed > BEST_DIFFERENT) return;
    const plans = new Plans(run, this.query.tokens);
    for (const band of this.bands(run)) this.searchBand(run, band, plans);
  }

  private searchBand(run: Run, band: Band, plans: Plans): void {
    const { hits } = this.query;
    const plan = plans.of(band.isShort);
    const choice = plan.choose(editsAllowed(hits.needed, band.length));
    if (choice === undefined || choice.cost > run.table.count * plan.comparison()) {
      this.near(run.table, band.first, band.end);
      return;
    }
    const round = this.searcher.nextRound(run.table.count);
    for (const [lookedUp, gram] of choice.grams.entries()) {
      // A slot that was not met often enough lacks this many of the grams, each by an edit of its own.
      if (lookedUp - choice.needed + 1 > editsAllowed(hits.needed, band.length)) return;
      this.lookUp(run, gram, band, { round, needed: choice.needed });
    }
  }

  /** Considers the slots that hold the gram and are met for the `needed`th time. */
  private lookUp(
    run: Run,
    gram: Gram,
    band: Band,
    { round, needed }: { round: number; needed: number },
  ): void {
    const { met } = this.searcher;
    const { table, postings, start, shift } = run;
    const bucket = gram.hash >>> shift;
    const stop = start[bucket + 1]!;
    const enough = round + needed;
    for (let i = lowerBound(postings, start[bucket]!, stop, band.first); i < stop; i++) {
      const slot = postings[i]!;
      if (slot >= band.end) return;
      const before = met[slot]!;
      const times = before > round ? before + 1 : round + 1;
      if (times > enough) continue;
      met[slot] = times;
      if (times === enough) this.consider(table, slot);
    }
  }

  private considerForm(table: SlotTable, slot: number): void {
    const { text, accept } = this.query;
    if (table.formA[slot] !== text.form[0] || table.formB[slot] !== text.form[1]) return;
    if (accept(table.id[slot]!, table.version[slot]!)) this.searcher.compareForm(table, slot, this.query);
  }

  private consider(table: SlotTable, slot: number): void {
    const { hits, accept, text } = this.query;
    const length = table.length[slot]!;
    const own = text.length;
    const allowed = editsAllowed(hits.needed, length > own ? length : own);
    if (length - own > allowed || own - length > allowed) return;
    if (!this.marks.isNear(table.data, table.start[slot]!, length, allowed)) return;
    if (table.formA[slot] === text.form[0] && table.formB[slot] === text.form[1]) return;
    if (!accept(table.id[slot]!, table.version[slot]!)) return;
    this.searcher.compare(table, slot, this.query);
  }

  /** The lengths that can reach the score, nearest to the query's first. */
  private bands(run: Run): Band[] {
    const { text, hits } = this.query;
    const shortest = text.length - editsAllowed(hits.needed, text.length);
    const bands = this.bandsBetween(run, shortest, text.length, text.length);
    // Longer texts allow more edits; of long queries some numbers of edits are taken together.
    const step = 1 + (text.length >>> 4);
    for (let length = text.length + 1; length - text.length <= editsAllowed(hits.needed, length);) {
      const most = editsAllowed(hits.needed, length) + step;
      let last = length;
      while (
        editsAllowed(hits.needed, last + 1) < most &&
        last + 1 - text.length <= editsAllowed(hits.needed, last + 1)
      ) {
        last++;
      }
      bands.push(...this.bandsBetween(run, length, last, last));
      length = last + 1;
    }
    return bands;
  }

  private bandsBetween(run: Run, shortest: number, longest: number, length: number): Band[] {
    const first = firstSlot(run, shortest);
    const middle = Math.max(first, Math.min(firstSlot(run, SHORT + 1), firstSlot(run, longest + 1)));
    const end = firstSlot(run, longest + 1);
    return [
      { first, end: middle, length, isShort: true },
      { first: middle, end, length, isShort: false },
    ].filter((band) => band.first < band.end);
  }
}

/** The plans for a run: one with single tokens for short texts, one without. */
class Plans {
  private readonly pairs: Gram[];
  private short: Plan | undefined;
  private long: Plan | undefined;

  constructor(
    private readonly run: Run,
    private readonly tokens: Int32Array,
  ) {
    this.pairs = Array.from({ length: Math.max(0, tokens.length - 1) }, (_, i) =>
      this.gram(pairHash(tokens[i]!, tokens[i + 1]!)),
    );
  }

  of(isShort: boolean): Plan {
    const { length } = this.tokens;
    if (!isShort) return (this.long ??= new Plan(this.pairs, undefined, length));
    this.short ??= new Plan(
      this.pairs,
      Array.from(this.tokens, (token) => this.gram(singleHash(token))),
      length,
    );
    return this.short;
  }

  private gram(hash: number): Gram {
    const bucket = hash >>> this.run.shift;
    return { hash, cost: this.run.start[bucket + 1]! - this.run.start[bucket]! };
  }
}

function lowerBound(values: Uint32Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
