/** What the memory adds: how it has rendered a name, with counts and segments; it never silently overrules the glossary. */
import type { Choice, Environment } from './choice.js';

/** Segments that are named as evidence of one rendering. */
const MOST_SEGMENTS = 3;
/** One sighting is worth half, ten are worth ten in eleven. */
const reliability = (count: number): number => count / (count + 1);

interface Known {
  known: Choice[];
  ruled: Choice[];
}

/** Glossary first, then memory, then rule; a memory that differs from the glossary is shown below it and says so. */
export function withMemory(name: string, { known, ruled }: Known, { memory, query }: Environment): Choice[] {
  const renderings = memory?.renderings(name, query.from) ?? [];
  if (renderings.length === 0) return [...known, ...ruled];
  const total = renderings.reduce((sum, { count }) => sum + count, 0);
  const seen = renderings.map(({ text, count, segmentIds }): Choice => {
    const differs = known.length > 0 && known.every(({ target }) => target !== text);
    const warning = differs ? ` The glossary says ${known[0]!.target}.` : '';
    const detail = `The memory has ${name} as ${text} ${count} of ${total} times.${warning}`;
    return {
      target: text,
      confidence: differs ? 0.05 : (count / total) * reliability(total),
      basis: 'memory',
      evidence: segmentIds.slice(0, MOST_SEGMENTS).map((segmentId) => ({ segmentId, detail })),
    };
  });
  return merge([...known, ...seen, ...shrink(ruled, 1 - reliability(total))]);
}

function shrink(choices: Choice[], factor: number): Choice[] {
  return choices.map((choice) => ({ ...choice, confidence: choice.confidence * factor }));
}

/** Same text once: the first basis stands, the evidence of all is kept. */
function merge(choices: Choice[]): Choice[] {
  const byText = new Map<string, Choice>();
  for (const choice of choices) {
    const there = byText.get(choice.target);
    if (there === undefined) byText.set(choice.target, choice);
    else
      byText.set(choice.target, {
        ...there,
        confidence: Math.min(1, there.confidence + choice.confidence * (1 - there.confidence)),
        evidence: [...there.evidence, ...choice.evidence],
      });
  }
  return [...byText.values()];
}
