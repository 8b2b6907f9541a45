import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_CONCEPTS } from '../../../src/checks/exampleGlossary.js';
import { buildNameIndex } from '../../../src/names/index.js';
import { buildTermIndex } from '../../../src/terms/index.js';
import { sampleCorpus } from '../../../src/tools/faults/corpora.js';
import { dateMoved } from '../../../src/tools/faults/dateMoved.js';
import { tryFaults } from '../../../src/tools/faults/finding.js';
import { forbiddenTermUsed, withForbiddenTerms } from '../../../src/tools/faults/forbiddenTermUsed.js';
import { nameSyllable } from '../../../src/tools/faults/nameSyllable.js';
import { numberChanged } from '../../../src/tools/faults/numberChanged.js';
import { Random } from '../../../src/tools/faults/random.js';

const concepts = withForbiddenTerms(EXAMPLE_CONCEPTS);
const context = { terms: buildTermIndex(concepts), names: buildNameIndex(concepts) };
const NAMES = [
  { latin: 'Oh Se-hoon', hangul: '오세훈' },
  { latin: 'Yin Yong', hangul: '인융' },
  { latin: 'Beijing', hangul: '베이징' },
];
const kinds = [
  numberChanged,
  dateMoved,
  nameSyllable(NAMES, new Set(['Beijing'])),
  forbiddenTermUsed(concepts),
];

describe('faults from a seed', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it.each(kinds.map((kind) => ({ kind })))('$kind.id changes one side of the sample pairs', ({ kind }) => {
    const random = new Random(7);
    const { documents } = sampleCorpus();
    const faults = documents.flatMap((document) =>
      document.flatMap((pair) => {
        const fault = kind.inject(pair, random, document);
        return fault === undefined ? [] : [{ pair, fault }];
      }),
    );
    expect(faults.length).toBeGreaterThan(5);
    for (const { pair, fault } of faults) {
      expect([fault.pair.en === pair.en, fault.pair.ko === pair.ko].filter(Boolean)).toHaveLength(1);
    }
  });

  it.each(kinds.map((kind) => ({ kind })))(
    '$kind.id is found in 19 of 20 sample pairs, or all but one',
    ({ kind }) => {
      const trials = sampleCorpus()
        .documents.slice(0, 12)
        .flatMap((document, i) => tryFaults(document, kind, context, i))
        .filter(({ fault }) => fault.detectable);
      const missed = trials.filter(({ findings }) => findings.length === 0);
      expect(missed.length).toBeLessThanOrEqual(Math.max(1, trials.length / 20));
    },
  );
});
