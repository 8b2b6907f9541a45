/** Puts faults into documents and sees which are found. */
import { runChecks, type CheckContext, type Finding, type Pair } from '../../checks/index.js';
import type { Fault, FaultKind } from './fault.js';
import { groupBy } from './groupBy.js';
import { Random } from './random.js';

export interface Trial {
  fault: Fault;
  /** Findings in the pair that the clean pair does not have; information is not counted. */
  findings: Finding[];
}

/** Every n-th pair of a document is spoiled at once, in n rounds: its neighbours stay as they are. */
const ROUNDS = 5;

/** One fault in every pair of the document that takes one. */
export function tryFaults(
  document: readonly Pair[],
  kind: FaultKind,
  context: CheckContext,
  seed: number,
): Trial[] {
  const random = new Random(seed);
  const clean = byPair(runChecks(document, context));
  const faults = document.map((pair) => kind.inject(pair, random, document));
  return Array.from({ length: ROUNDS }, (_, round) => round).flatMap((round) => {
    const chosen = faults.map((fault, i) => (i % ROUNDS === round ? fault : undefined));
    if (chosen.every((fault) => fault === undefined)) return [];
    const found = byPair(
      runChecks(
        document.map((pair, i) => chosen[i]?.pair ?? pair),
        context,
      ),
    );
    return chosen.flatMap((fault, i) => {
      if (fault === undefined) return [];
      const key = document[i]!.id ?? i;
      return [{ fault, findings: newFindings(found.get(key) ?? [], clean.get(key) ?? []) }];
    });
  });
}

function byPair(findings: readonly Finding[]): Map<string | number, Finding[]> {
  return groupBy(findings, ({ pair }) => pair);
}

function newFindings(found: readonly Finding[], clean: readonly Finding[]): Finding[] {
  const name = ({ check, lang, text, message }: Finding): string =>
    [check, lang, text, message.en].join('\n');
  const before = new Set(clean.map(name));
  return found.filter((finding) => finding.severity !== 'info' && !before.has(name(finding)));
}
