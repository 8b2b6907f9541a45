/** The index of one language: runs that do not change, and the newest segments, which are compared one by one. */
import type { EncodedText } from '../encode.js';
import type { HitList } from '../hitList.js';
import type { Vocabulary } from '../vocabulary.js';
import { buildRun, finish, runMemory, type Run } from './run.js';
import { Searcher, type Accept } from './searcher.js';
import { SlotTable } from './slotTable.js';
import { SlotWriter } from './slotWriter.js';

/** Newest segments that are compared one by one: about as dear as looking up in a run. */
const MOST_NEW = 1024;
/** Runs of about one size that are merged into one. */
const FAN = 4;

export class SideIndex {
  private runs: Run[];
  private newest = new SlotTable(0, 0);
  private readonly searcher: Searcher;
  private readonly writer: SlotWriter;
  private merge: { sources: Run[]; steps: Generator<undefined, Run> } | undefined;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly isLive: Accept,
    built?: Run,
  ) {
    this.runs = built === undefined ? [] : [built];
    this.writer = new SlotWriter(vocabulary);
    this.searcher = new Searcher(vocabulary);
  }

  get memoryBytes(): number {
    return this.runs.reduce((sum, run) => sum + runMemory(run), this.newest.memoryBytes);
  }

  put(id: number, version: number, text: EncodedText): void {
    this.writer.write(this.newest, id, version, text);
    if (this.newest.count >= MOST_NEW) this.flush();
    this.advance();
  }

  search(text: EncodedText, hits: HitList, accept: Accept): void {
    if (text.units.length === 0) return;
    const { newest, runs } = this;
    this.searcher.with(text, hits, accept, (search) => {
      search.sameForm(newest, 0, newest.count);
      for (const run of runs) search.sameFormInRun(run);
      search.near(newest, 0, newest.count);
      for (const run of runs) search.nearInRun(run);
    });
  }

  private flush(): void {
    this.runs.push(finish(buildRun([this.newest], this.vocabulary, this.isLive)));
    this.newest = new SlotTable(0, 0);
  }

  /** Does a little of the merging that is due, so that no writing has to wait for all of it. */
  private advance(): void {
    this.merge ??= this.nextMerge();
    const step = this.merge?.steps.next();
    if (this.merge === undefined || step?.done !== true) return;
    const { sources } = this.merge;
    this.runs = [step.value, ...this.runs.filter((run) => !sources.includes(run))];
    this.merge = undefined;
  }

  private nextMerge(): { sources: Run[]; steps: Generator<undefined, Run> } | undefined {
    const sources = sameSize(this.runs);
    if (sources === undefined) return undefined;
    const tables = sources.map((run) => run.table);
    return { sources, steps: buildRun(tables, this.vocabulary, this.isLive) };
  }
}

/** `FAN` runs of about one size, the smallest such. */
function sameSize(runs: readonly Run[]): Run[] | undefined {
  const tiers = new Map<number, Run[]>();
  for (const run of runs) {
    const tier = Math.floor(Math.log(run.table.count + 1) / Math.log(FAN));
    tiers.set(tier, [...(tiers.get(tier) ?? []), run]);
  }
  return [...tiers.entries()].sort((a, b) => a[0] - b[0]).find(([, same]) => same.length >= FAN)?.[1];
}
