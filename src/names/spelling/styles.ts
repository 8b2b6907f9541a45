/**
 * Ways of spelling that go together: who writes Ri also writes Jong and Chol, who writes Yeong also writes Seong.
 * A mixture of three such ways, learned by expectation–maximisation from the pairs themselves.
 */
import { revised } from './revised.js';
import { northKorean } from './northKorean.js';
import type { CountTable } from './counts.js';
import { add, total } from './counts.js';

/** One spelled unit of a name: a surname, or a syllable of a given name. */
export interface Unit {
  kind: 'surname' | 'syllable';
  hangul: string;
  letters: string;
}

/** A way of spelling: its share of people, and (fractional) counts of those who spell so. */
export interface StyleCounts {
  share: number;
  surnames: CountTable;
  syllables: CountTable;
}

/** Rounds; the shares change in the third decimal after so many. */
const ROUNDS = 15;
/** Weight of what everybody does against what is counted in one style: the style of a rare syllable is like the rest. */
export const PULL = 3;

/** First guess: by the notice, in the North's way, or as people like it. */
function firstGuess(units: readonly Unit[]): number[] {
  const share = (spell: (unit: Unit) => string): number =>
    units.filter((unit) => spell(unit) === unit.letters).length / units.length;
  const notice = share((unit) => revised(unit.hangul));
  const north = share((unit) =>
    (unit.kind === 'surname' ? northKorean(unit.hangul, '') : northKorean('김', unit.hangul).slice(1)).join(
      '',
    ),
  );
  return normalized([0.2 + notice, 0.1 + north, 0.3 + (1 - Math.max(notice, north))]);
}

function normalized(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Learns the styles of `people`, each given as the units of one name. `everybody` are the plain counts. */
export function learnStyles(
  people: readonly (readonly Unit[])[],
  everybody: Omit<StyleCounts, 'share'>,
): StyleCounts[] {
  let memberships = people.map(firstGuess);
  let styles = maximise(people, memberships);
  for (let round = 0; round < ROUNDS; round++) {
    memberships = people.map((units) =>
      normalized(
        styles.map((style) =>
          units.reduce((p, unit) => p * probability(style, everybody, unit), style.share),
        ),
      ),
    );
    styles = maximise(people, memberships);
  }
  return styles;
}

const tableOf = (counts: Omit<StyleCounts, 'share'>, kind: Unit['kind']): CountTable =>
  kind === 'surname' ? counts.surnames : counts.syllables;

function probability(style: StyleCounts, everybody: Omit<StyleCounts, 'share'>, unit: Unit): number {
  const all = tableOf(everybody, unit.kind).get(unit.hangul);
  const own = tableOf(style, unit.kind).get(unit.hangul);
  const usual = (all?.get(unit.letters) ?? 0) / Math.max(1, total(all));
  return ((own?.get(unit.letters) ?? 0) + PULL * usual) / (total(own) + PULL);
}

function maximise(
  people: readonly (readonly Unit[])[],
  memberships: readonly (readonly number[])[],
): StyleCounts[] {
  return memberships[0]!.map((_, k) => {
    const style: StyleCounts = { share: 0, surnames: new Map(), syllables: new Map() };
    people.forEach((units, i) => {
      const weight = memberships[i]![k]!;
      style.share += weight / people.length;
      for (const unit of units) add(tableOf(style, unit.kind), unit.hangul, unit.letters, weight);
    });
    return style;
  });
}
