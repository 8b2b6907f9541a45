/** Electoral districts: 인천 계양을, `Incheon Gyeyang B`. */
import type { District } from '../model.js';
import { textOf } from '../source.js';
import { affiliation, affiliations } from './affiliation.js';
import { best, type Context, type Match } from './context.js';

/** Letters of the parts that a district is divided in. Source: Public Official Election Act, table of districts. */
const LETTERS = ['갑', '을', '병', '정', '무'];
const LATIN = ['a', 'b', 'c', 'd', 'e'];

/** Places from large to small and the letter of the part. */
export function districts(context: Context, at: number): Match<District>[] {
  const places = [
    ...affiliations(context, at),
    ...affiliation(context, at).flatMap((first) =>
      affiliation(context, first.to).map((second) => ({
        to: second.to,
        value: [first.value, second.value],
        weight: first.weight * second.weight,
      })),
    ),
  ];
  const found = places.flatMap(({ to, value, weight }) => {
    const letter = letterAt(context, to);
    const plain = {
      to,
      weight,
      value: { from: at, to, text: textOf(context.source, at, to), places: value, letter: null },
    };
    if (letter === null) return [plain];
    const text = textOf(context.source, at, to + 1);
    return [plain, { to: to + 1, weight, value: { from: at, to: to + 1, text, places: value, letter } }];
  });
  return best([...found, ...glued(context, at)]);
}

/** 계양을 with a place that the glossary does not know: the last syllable of the eojeol is the letter. */
function glued(context: Context, at: number): Match<District>[] {
  if (context.source.lang === 'en') return [];
  const { source } = context;
  const first = affiliation(context, at).filter(({ value }) => value.concept !== null);
  return [{ to: at, value: null, weight: 1 }, ...first].flatMap(({ to, value, weight }) => {
    let end = to;
    while (end < context.end && /[가-힣]/.test(source.units[end]!) && (end === to || !source.spaced[end]))
      end++;
    const letter = letterAt(context, end - 1);
    if (letter === null || end - to < 3) return [];
    const place = { from: to, to: end - 1, text: textOf(source, to, end - 1), concept: null, derived: false };
    const places = value === null ? [place] : [value, place];
    return [
      {
        to: end,
        weight: weight * 0.7,
        value: { from: at, to: end, text: textOf(source, at, end), places, letter },
      },
    ];
  });
}

function letterAt({ source, end }: Context, at: number): string | null {
  if (at >= end) return null;
  const index = (source.lang === 'ko' ? LETTERS : LATIN).indexOf(source.units[at]!);
  return index === -1 ? null : LATIN[index]!.toUpperCase();
}

/** The letter of a part in Korean (`B` → 을). */
export function koreanLetter(letter: string): string {
  return LETTERS[LATIN.indexOf(letter.toLowerCase())] ?? letter;
}
