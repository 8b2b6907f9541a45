/**
 * `npm run accuracy`: every figure on names, from the development rows beside the project, and a calibration table.
 * MISSES=n shows up to n failed cases a figure.
 */
import { calibrationTable, isOff, tenths } from './accuracy/calibration.js';
import { hasData } from './accuracy/data.js';
import { chineseFigures, englishFigures, japaneseFigures } from './accuracy/foreign.js';
import { judging } from './accuracy/judging.js';
import { officialExamples, places } from './accuracy/korean.js';
import { persons } from './accuracy/persons.js';
import type { Figure } from './accuracy/report.js';
import { line, reached } from './accuracy/report.js';
import { speed } from './accuracy/speed.js';

function section(title: string, figures: readonly Figure[]): number {
  console.log(`\n${title}`);
  for (const figure of figures) console.log(line(figure));
  return figures.filter((figure) => !reached(figure)).length;
}

function main(): void {
  if (!hasData()) {
    console.error('The development data is absent: set MALMOI_SHARED to the folder that holds data/names.');
    process.exitCode = 2;
    return;
  }
  const people = persons();
  const missed =
    section('Romanization', [officialExamples(), ...places()]) +
    section('Korean persons (development half)', people.figures) +
    section('Judge (cross-validated)', judging()) +
    section('Chinese', chineseFigures()) +
    section('Japanese', japaneseFigures()) +
    section('Other languages', englishFigures());
  console.log('\nCalibration, persons ko→en, cross-validated, ten candidates each');
  console.log(calibrationTable(people.toLatin).join('\n'));
  console.log('\nCalibration, persons en→ko, cross-validated, ten candidates each');
  console.log(calibrationTable(people.toHangul).join('\n'));
  console.log(`\nSpeed\n${speed().join('\n')}`);
  const off = [...tenths(people.toLatin), ...tenths(people.toHangul)].filter(isOff).length;
  console.log(`\n${missed} figures below target, ${off} tenths off.`);
}

main();
