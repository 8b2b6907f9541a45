/** 丁目 in addresses and stations: Korean writes the figure (Aoyama-itchome 아오야마 1초메). */
import { hepburnWord } from './hepburn.js';

const NUMBERS: Record<string, number> = {
  it: 1,
  ni: 2,
  san: 3,
  yon: 4,
  go: 5,
  roku: 6,
  nana: 7,
  hat: 8,
  kyu: 9,
};
const CHOME = /^(.*?)-?(it|ni|san|yon|go|roku|nana|hat|kyu|\d+-)chom[eē]$/i;

/** Hangul of a word that ends in chome, or undefined. */
export function chome(word: string): string | undefined {
  const [, name = '', number = ''] = CHOME.exec(word) ?? [];
  const place = name === '' ? '' : hepburnWord(name);
  if (number === '' || place === undefined) return undefined;
  const figure = NUMBERS[number.toLowerCase()] ?? Number.parseInt(number, 10);
  return `${place}${place === '' ? '' : ' '}${figure}초메`;
}
