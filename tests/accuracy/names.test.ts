/** The figures that names must reach on the development half; `npm run accuracy` prints them all. */
import { expect, it } from '@jest/globals';
import { isOff, tenths } from '../../src/tools/accuracy/calibration.js';
import { chineseFigures, japaneseFigures, originFigures } from '../../src/tools/accuracy/foreign.js';
import { judging } from '../../src/tools/accuracy/judging.js';
import { officialExamples, places } from '../../src/tools/accuracy/korean.js';
import { persons } from '../../src/tools/accuracy/persons.js';
import type { Figure } from '../../src/tools/accuracy/report.js';
import { line, percent, reached } from '../../src/tools/accuracy/report.js';
import { describeWithShared } from '../support/shared.js';

/** Figures that miss their target, as the report prints them. */
const missed = (figures: readonly Figure[]): string[] =>
  figures.filter((figure) => !reached(figure)).map(line);

/**
 * Nine labels write ii, oo or ou otherwise than the letters say (Iijima 이지마), against more that do not: they cannot
 * all be the first result, and all are among the results.
 */
const AMBIGUOUS = 'Japanese persons, words whatever their order';

describeWithShared('accuracy on the development half', () => {
  it('romanization: every official example, Korean places', () => {
    expect(missed([officialExamples(), ...places()])).toEqual([]);
  });

  it('Chinese names and words', () => {
    expect(missed(chineseFigures())).toEqual([]);
  });

  it('Japanese names, words and stations', () => {
    const figures = japaneseFigures();
    expect(missed(figures.filter(({ what }) => what !== AMBIGUOUS))).toEqual([]);
    expect(percent(figures.find(({ what }) => what === AMBIGUOUS)!)).toBeGreaterThan(99.7);
  });

  it('the origin of a name', () => {
    expect(
      originFigures()
        .filter((figure) => percent(figure) < 95)
        .map(line),
    ).toEqual([]);
  });

  it('the judge', () => {
    expect(missed(judging())).toEqual([]);
  });

  it('Korean persons, cross-validated, with calibrated confidence', () => {
    const { figures, toLatin, toHangul } = persons();
    expect(missed(figures)).toEqual([]);
    expect([...tenths(toLatin), ...tenths(toHangul)].filter(isOff)).toEqual([]);
  });
});
