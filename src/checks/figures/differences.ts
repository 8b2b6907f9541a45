/** Figures that say one thing on one side and another on the other. */
import type { FigureMatch } from './matching.js';
import type { Figure } from './figure.js';

export interface Difference {
  en: Figure;
  ko: Figure;
}

type Alike = (en: Figure, ko: Figure) => boolean;

const sameUnit: Alike = (en, ko) => en.mention?.unit !== undefined && en.mention.unit === ko.mention?.unit;
const sameNature: Alike = (en, ko) => en.mention?.kind === ko.mention?.kind && en.digits === ko.digits;
const any: Alike = () => true;

/** Pairs numbers in digits of one side with parts of dates and times on the other: `50 a.m.` for 오전 10시. */
export function mixedDifferences(left: FigureMatch): Difference[] {
  const isPlain = ({ kind, digits }: Figure): boolean => kind === 'number' && digits;
  const isCalendar = ({ kind, digits }: Figure): boolean => kind !== 'number' && digits;
  return [
    ...takePairs(left.en.filter(isPlain), left.ko.filter(isCalendar), any),
    ...takePairs(left.en.filter(isCalendar), left.ko.filter(isPlain), any),
  ];
}

/** Pairs what is left over on both sides and passes `wanted`, likest first; what has no partner stays out. */
export function differences(left: FigureMatch, wanted: (figure: Figure) => boolean): Difference[] {
  const en = left.en.filter(wanted);
  const ko = left.ko.filter(wanted);
  return [sameUnit, sameNature, any].flatMap((alike) => takePairs(en, ko, alike));
}

function takePairs(en: Figure[], ko: Figure[], alike: Alike): Difference[] {
  const pairs: Difference[] = [];
  for (const figure of [...en]) {
    const at = ko.findIndex((other) => alike(figure, other));
    if (at < 0) continue;
    pairs.push({ en: figure, ko: ko.splice(at, 1)[0]! });
    en.splice(en.indexOf(figure), 1);
  }
  return pairs;
}
