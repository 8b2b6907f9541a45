/**
 * `npm run accuracy`: every figure on names, from the development rows beside the project, and a calibration table.
 * MISSES=n shows up to n failed cases a figure; names of sections as arguments print only these.
 */
import type { Shown } from './accuracy/calibration.js';
import { calibrationTable, isOff, tenths } from './accuracy/calibration.js';
import { hasData } from './accuracy/data.js';
import { chineseFigures, englishFigures, japaneseFigures, originFigures } from './accuracy/foreign.js';
import { judging } from './accuracy/judging.js';
import { officialExamples, places } from './accuracy/korean.js';
import { persons } from './accuracy/persons.js';
import type { Figure } from './accuracy/report.js';
import { line, reached } from './accuracy/report.js';
import { speed } from './accuracy/speed.js';
import { suggestions } from './accuracy/suggestions.js';

interface Section {
  title: string;
  figures: () => readonly Figure[];
}

/** Calibration tables are filled by the section on Korean persons. */
const tables = new Map<string, readonly Shown[]>();

function koreanFigures(): readonly Figure[] {
  const { figures, toLatin, toHangul } = persons();
  tables.set('persons ko→en', toLatin).set('persons en→ko', toHangul);
  return figures;
}

/** Whole suggestions have no figure of their own, only tables. */
function suggestionFigures(): readonly Figure[] {
  for (const [name, shown] of suggestions()) tables.set(`suggest, ${name}`, shown);
  return [];
}

const SECTIONS: Record<string, Section> = {
  romanization: { title: 'Romanization', figures: () => [officialExamples(), ...places()] },
  persons: { title: 'Korean persons (development half)', figures: koreanFigures },
  judge: { title: 'Judge (cross-validated)', figures: judging },
  chinese: { title: 'Chinese', figures: chineseFigures },
  japanese: { title: 'Japanese', figures: japaneseFigures },
  origin: { title: 'Origin', figures: originFigures },
  english: { title: 'Other languages', figures: englishFigures },
  suggest: { title: 'Whole suggestions (tables below)', figures: suggestionFigures },
};

/** Prints a section; the number of figures below target. */
function print({ title, figures }: Section): number {
  console.log(`\n${title}`);
  const found = figures();
  for (const figure of found) console.log(line(figure));
  return found.filter((figure) => !reached(figure)).length;
}

function main(wanted: readonly string[]): void {
  if (!hasData()) {
    console.error('The development data is absent: set MALMOI_SHARED to the folder that holds data/names.');
    process.exitCode = 2;
    return;
  }
  const sections = Object.entries(SECTIONS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const missed = sections.reduce((sum, [, section]) => sum + print(section), 0);
  for (const [name, shown] of tables) {
    console.log(`\nCalibration, ${name}, cross-validated`);
    console.log(calibrationTable(shown).join('\n'));
  }
  if (wanted.length === 0) console.log(`\nSpeed\n${speed().join('\n')}`);
  const off = [...tables.values()].flatMap((shown) => tenths(shown).filter(isOff)).length;
  console.log(`\n${missed} figures below target, ${off} tenths off.`);
}

main(process.argv.slice(2));
