/**
 * How well the checks read: false alarms on clean pairs, faults found of those that a seeded generator puts in, and
 * speed. `node dist/tools/checksAccuracy.js [--missed] [--kind ID]`; without the development data only the sample memory
 * is read. With `--kind` only faults of that kind are tried.
 */
import { runChecks, type CheckContext, type Finding } from '../checks/index.js';
import type { Concept } from '../concepts/concept.js';
import { readShippedGlossary } from '../concepts/shipped.js';
import { buildNameIndex } from '../names/index.js';
import { buildTermIndex } from '../terms/index.js';
import { SHARED, hasShared, sampleCorpus, sharedCorpus, sharedNames, type Corpus } from './faults/corpora.js';
import { dateMoved } from './faults/dateMoved.js';
import { withNames } from './faults/deskGlossary.js';
import type { FaultKind } from './faults/fault.js';
import { tryFaults, type Trial } from './faults/finding.js';
import { forbiddenTermUsed, withForbiddenTerms } from './faults/forbiddenTermUsed.js';
import { groupBy } from './faults/groupBy.js';
import { nameSyllable } from './faults/nameSyllable.js';
import { numberChanged } from './faults/numberChanged.js';
import { sentenceDropped } from './faults/sentenceDropped.js';
import { readVerdicts, verdictOf, type Verdicts } from './faults/verdicts.js';

const SEED = 20_261_124;

const concepts = withForbiddenTerms(readShippedGlossary());
const contextOf = (known: readonly Concept[]): CheckContext => ({
  terms: buildTermIndex(known),
  names: buildNameIndex(known),
});
const context = contextOf(concepts);

const corpora = [
  sampleCorpus(),
  ...(hasShared() ? SHARED.map(([name, most]) => sharedCorpus(name, most)) : []),
];
const names = hasShared()
  ? sharedNames()
  : [
      { latin: 'Oh Se-hoon', hangul: '오세훈' },
      { latin: 'Yin Yong', hangul: '인융' },
    ];
/** English names of persons and places, and the last words of them. */
const knownLatin = new Set(
  concepts
    .filter(({ kind }) => kind === 'person' || kind === 'place')
    .flatMap(({ terms }) => terms.filter(({ lang }) => lang === 'en'))
    .flatMap(({ text }) => [text, text.slice(text.lastIndexOf(' ') + 1)]),
);
/** A desk knows the names in its news: all of them, rather than those that happen to ship. */
const desk = withNames(
  concepts,
  names,
  corpora.flatMap(({ documents }) => documents.flat()),
);
const syllable = nameSyllable(names, knownLatin);
const kinds: { kind: FaultKind; known: readonly Concept[] }[] = [
  { kind: numberChanged, known: concepts },
  { kind: syllable, known: concepts },
  { kind: { ...syllable, id: 'name syllable, in the glossary' }, known: desk },
  { kind: forbiddenTermUsed(concepts), known: concepts },
  { kind: dateMoved, known: concepts },
  { kind: sentenceDropped, known: concepts },
];
const only = process.argv[process.argv.indexOf('--kind') + 1];
const wanted = process.argv.includes('--kind') ? kinds.filter(({ kind }) => kind.id === only) : kinds;

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);

function falseAlarms({ name, documents }: Corpus, verdicts: Verdicts): Finding[] {
  const pairs = documents.reduce((sum, { length }) => sum + length, 0);
  const findings = documents.flatMap((document) => runChecks(document, context));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const unjudged = errors.filter((finding) => verdictOf(verdicts, finding) === undefined);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const alarms = errors.filter((finding) => verdictOf(verdicts, finding) !== 'real');
  console.log(
    `  ${name.padEnd(30)} pairs ${String(pairs).padStart(5)}  errors ${percent(errors.length, pairs)}  of these false ` +
      `${percent(alarms.length, pairs)} (unjudged ${unjudged.length})  warnings ${percent(warnings.length, pairs)}`,
  );
  return unjudged;
}

function summary(trials: readonly Trial[]): string {
  const found = trials.filter(({ findings }) => findings.length > 0);
  const sure = found.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return `${String(trials.length).padStart(5)}  found ${percent(found.length, trials.length)}  as error ${percent(sure.length, trials.length)}`;
}

function faultsFound(kind: FaultKind, given: CheckContext): Trial[] {
  const trials = corpora.flatMap(({ name, documents }) =>
    documents
      .flatMap((document, i) => tryFaults(document, kind, given, SEED + i))
      .map((trial) => ({ name, ...trial })),
  );
  const detectable = trials.filter(({ fault }) => fault.detectable);
  console.log(
    `  ${kind.id.padEnd(18)} all ${summary(trials)}   with ground to find it ${summary(detectable)}`,
  );
  for (const [name, part] of groupBy(detectable, (trial) => trial.name))
    console.log(`      ${name.padEnd(30)} ${summary(part)}`);
  return detectable.filter(({ findings }) => findings.length === 0);
}

function speed(): void {
  const pairs = corpora.flatMap(({ documents }) => documents.flat()).slice(0, 2000);
  const thousand = pairs.filter((_, i) => i % 2 === 0).slice(0, 1000);
  runChecks(thousand, context);
  const start = performance.now();
  runChecks(thousand, context);
  console.log(`\n${thousand.length} pairs read in ${(performance.now() - start).toFixed(0)} ms`);
}

const verdicts = readVerdicts();
if (wanted === kinds) console.log('Clean pairs, findings of each 100');
const unjudged = wanted === kinds ? corpora.flatMap((corpus) => falseAlarms(corpus, verdicts)) : [];
console.log('\nFaults put in, percentage found');
const missed = wanted.map(({ kind, known }) => ({
  kind,
  trials: faultsFound(kind, known === concepts ? context : contextOf(known)),
}));
if (wanted === kinds) speed();

if (process.argv.includes('--missed')) {
  for (const { pair, check, start, text, message } of unjudged)
    console.log(`UNJUDGED ${pair}\t${check}\t${start}\t${text}\t${message.en}`);
  for (const { kind, trials } of missed) {
    for (const { fault } of trials.filter((_, i) => i % Math.ceil(trials.length / 25) === 0)) {
      console.log(
        `MISSED ${kind.id} ${fault.pair.id ?? ''}: ${fault.was} → ${fault.is}\n    ${fault.pair.en}\n    ${fault.pair.ko}`,
      );
    }
  }
}
