/** False alarms of the checks on clean pairs: few, and every one looked at by a person. */
import { describe, expect, it } from '@jest/globals';
import { runChecks } from '../../src/checks/index.js';
import { readShippedGlossary } from '../../src/concepts/shipped.js';
import { buildNameIndex } from '../../src/names/index.js';
import { buildTermIndex } from '../../src/terms/index.js';
import { sampleCorpus, sharedCorpus, type Corpus } from '../../src/tools/faults/corpora.js';
import { readVerdicts, verdictOf } from '../../src/tools/faults/verdicts.js';
import { describeWithShared } from '../support/shared.js';

/** False alarms of severity error that 100 clean pairs may raise. */
const MOST = 3;

const concepts = readShippedGlossary();
const context = { terms: buildTermIndex(concepts), names: buildNameIndex(concepts) };
const verdicts = readVerdicts();

function errorsAreFewAndJudged(read: () => Corpus): void {
  it('are few, and judged', () => {
    const { documents } = read();
    const errors = documents
      .flatMap((document) => runChecks(document, context))
      .filter(({ severity }) => severity === 'error');
    const unjudged = errors.filter((finding) => verdictOf(verdicts, finding) === undefined);
    expect(unjudged.map(({ pair, check, text }) => `${pair} ${check} ${text}`)).toEqual([]);
    const alarms = errors.filter((finding) => verdictOf(verdicts, finding) === 'false');
    expect((100 * alarms.length) / documents.flat().length).toBeLessThanOrEqual(MOST);
  });
}

describe('errors in the clean pairs of the sample', () => {
  errorsAreFewAndJudged(sampleCorpus);
});

describeWithShared('errors in the clean pairs of news-ntrex', () => {
  errorsAreFewAndJudged(() => sharedCorpus('news-ntrex', Infinity));
});
