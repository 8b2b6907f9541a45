/**
 * Figures of the alignment on the development documents: `node dist/tools/alignmentAccuracy.js`. Strict F1 with what
 * ships and an empty memory, what a learned memory adds, how far scores can be trusted, and time.
 */
import { align, learn, type AlignEvidence, type Bead } from '../alignment/index.js';
import { readShippedGlossary } from '../concepts/shipped.js';
import { buildTermIndex } from '../terms/index.js';
import {
  hasAlignmentData,
  readDocuments,
  readNewsPairs,
  StrictScore,
  type KnownDocument,
} from './alignment/sets.js';

const SETS = [
  { set: 'alignment/ntrex-std', target: 0.955 },
  { set: 'alignment/ntrex-hard', target: 0.79 },
  { set: 'documents', target: 0.999 },
];
/** Parts of the news documents; each is aligned with what was learned from the others. */
const FOLDS = 4;

type EvidenceOf = (document: KnownDocument, index: number) => AlignEvidence;

function scoreOf(documents: readonly KnownDocument[], evidenceOf: EvidenceOf): StrictScore {
  const score = new StrictScore();
  documents.forEach((document, index) => {
    score.add(document, align(document.en, document.ko, evidenceOf(document, index)).beads);
  });
  return score;
}

function print(name: string, score: StrictScore, target?: number): void {
  const figures = [score.f1, score.precision, score.recall].map((value) => value.toFixed(4));
  const verdict =
    target === undefined
      ? ''
      : score.f1 >= target
        ? `  (target ${target}: reached)`
        : `  (target ${target}: MISSED)`;
  console.log(`${name.padEnd(28)} F1 ${figures[0]}  P ${figures[1]}  R ${figures[2]}${verdict}`);
}

/** Evidence from the news pairs that are in no document of the same fold. */
function learnedByFold(documents: readonly KnownDocument[], base: AlignEvidence): EvidenceOf {
  const pairs = readNewsPairs();
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = documents.filter((_document, index) => index % FOLDS === fold).map(({ en }) => en.join(' '));
    return learn(pairs.filter(({ en }) => !held.some((text) => text.includes(en))));
  });
  return (_document, index) => ({ ...base, learned: folds[index % FOLDS]! });
}

/** Of the beads shown with a score, how many are right. */
function printCalibration(documents: readonly KnownDocument[], evidence: AlignEvidence): void {
  console.log('\nScore and share of right beads (ntrex-hard, both kinds of beads)');
  const bins = Array.from({ length: 5 }, () => ({ right: 0, all: 0 }));
  for (const document of documents) {
    const gold = new Set(document.gold.map((bead) => JSON.stringify(bead)));
    for (const bead of align(document.en, document.ko, evidence).beads) count(bins[binOf(bead)]!, gold, bead);
  }
  bins.forEach(({ right, all }, bin) => {
    const share = all === 0 ? '–' : (right / all).toFixed(3);
    console.log(`${(bin / 5).toFixed(1)}–${((bin + 1) / 5).toFixed(1)}  ${share}  of ${all}`);
  });
}

const binOf = (bead: Bead): number => Math.min(4, Math.floor(bead.score * 5));

function count(bin: { right: number; all: number }, gold: ReadonlySet<string>, bead: Bead): void {
  bin.all++;
  if (gold.has(JSON.stringify([bead.en, bead.ko]))) bin.right++;
}

function printTime(evidence: AlignEvidence): void {
  console.log('\nTime (sentences a side; news pairs put together)');
  const pairs = readNewsPairs();
  for (const size of [125, 250, 500, 1000]) {
    const some = pairs.slice(0, size);
    const start = performance.now();
    align(some.map(({ en }) => en), some.map(({ ko }) => ko), evidence); // prettier-ignore
    console.log(`${String(size).padStart(5)}  ${Math.round(performance.now() - start)} ms`);
  }
}

function main(): void {
  if (!hasAlignmentData()) {
    console.error(
      'The development data is absent: set MALMOI_SHARED to the folder that holds data/alignment.',
    );
    process.exitCode = 2;
    return;
  }
  const evidence = { terms: buildTermIndex(readShippedGlossary()) };
  let missed = 0;
  for (const { set, target } of SETS) {
    const score = scoreOf(readDocuments(set), () => evidence);
    print(set, score, target);
    if (score.f1 < target) missed++;
  }
  for (const { set } of SETS.slice(0, 2)) {
    const documents = readDocuments(set);
    print(
      `  … without the glossary`,
      scoreOf(documents, () => ({})),
    );
    print(`  … with a learned memory`, scoreOf(documents, learnedByFold(documents, evidence)));
  }
  printCalibration(readDocuments('alignment/ntrex-hard'), evidence);
  printTime(evidence);
  process.exitCode = missed > 0 ? 1 : 0;
}

main();
