/** The second reader in process: a thousand pairs checked, and reports over all segments of the corpus. */
import { runChecks } from '../../checks/index.js';
import { readShippedGlossary } from '../../concepts/shipped.js';
import { buildNameIndex } from '../../names/index.js';
import { NameReport } from '../../reports/nameReport.js';
import { TermReport } from '../../reports/termReport.js';
import { buildTermIndex } from '../../terms/index.js';
import type { BenchInput, Figure, Section } from './sections.js';
import { median, timed } from './stats.js';

const PAIRS = 1_000;

export const checks: Section = {
  name: 'checks',
  about: 'the second reader in process: 1,000 pairs, and reports over all segments',
  run: measure,
};

function measure({ corpus, rounds }: BenchInput): Figure[] {
  const concepts = readShippedGlossary();
  const [terms, names] = [buildTermIndex(concepts), buildNameIndex(concepts)];
  const { segments } = corpus;
  const step = Math.max(1, Math.floor(segments.length / PAIRS));
  const pairs = segments.filter((_, i) => i % step === 0).slice(0, PAIRS);
  const times = Array.from({ length: rounds + 1 }, () => timed(() => runChecks(pairs, { terms, names })).ms);
  return [
    // The first round warms up.
    { name: 'check', pairs: pairs.length, ms: median(times.slice(1)), cold: times[0]! },
    report('names', new NameReport(names), segments),
    report('terms', new TermReport(terms), segments),
  ];
}

type Segments = BenchInput['corpus']['segments'];

function report(name: string, running: NameReport | TermReport, segments: Segments): Figure {
  const before = heap();
  const { ms } = timed(() => segments.forEach(({ en, ko }, id) => running.add({ id: String(id), en, ko })));
  const rate = Math.round((1000 * segments.length) / ms);
  return {
    name: `report ${name}`,
    ms,
    segmentsPerSecond: rate,
    heap: heap() - before,
    found: running.result().length,
  };
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
