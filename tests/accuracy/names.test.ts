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

describeWithShared('accuracy on the development half', () => {
  it('romanization: every official example, Korean places', () => {
    expect(missed([officialExamples(), ...places()])).toEqual([]);
  });

  it('Chinese names and words', () => {
    expect(missed(chineseFigures())).toEqual([]);
  });

  it('Japanese names, words and stations', () => {
    expect(missed(japaneseFigures())).toEqual([]);
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
