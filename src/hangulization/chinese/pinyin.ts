/** Pinyin as letters: syllables that exist, and where a run of letters parts into them. */

/** Initial → finals it takes, as written. */
const SYLLABLES: Record<string, string> = {
  '': 'a o e ai ei ao ou an en ang eng er',
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng i ia ie iao iu ian ing u uo ui uan un ong',
  t: 'a e ai ao ou an ang eng i ie iao ian ing u uo ui uan un ong',
  n: 'a e ai ei ao ou an en ang eng i ie iao iu ian in iang ing u uo uan un ong ü üe ue v ve',
  l: 'a o e ai ei ao ou an ang eng i ia ie iao iu ian in iang ing u uo uan un ong ü üe ue üan ün v ve',
  g: 'a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong',
  k: 'a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong',
  h: 'a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang ong',
  ch: 'a e ai ao ou an en ang eng i u ua uo uai ui uan un uang ong',
  sh: 'a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang',
  r: 'e ao ou an en ang eng i u ua uo ui uan un ong',
  z: 'a e ai ei ao ou an en ang eng i u uo ui uan un ong',
  c: 'a e ai ao ou an en ang eng i u uo ui uan un ong',
  s: 'a e ai ao ou an en ang eng i u uo ui uan un ong',
  y: 'i a e ao ou an in ang ing o ong u ue uan un',
  w: 'u a o ai ei an en ang eng',
};

/** Every syllable → its initial and final. */
export const PINYIN: ReadonlyMap<string, readonly [initial: string, final: string]> = new Map(
  Object.entries(SYLLABLES).flatMap(([initial, finals]) =>
    finals.split(' ').map((final) => [initial + final, [initial, final] as const]),
  ),
);
const LONGEST = 6;

/** Tone marks and tone figures away, ü kept: `Lǚ4` → `lü`. `u:` is ü too. */
export function plainPinyin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/u:/g, 'ü')
    .replace(/([a-zü])[1-5](?![0-9])/g, '$1');
}

/**
 * Syllables of one run of plain pinyin letters, or undefined when it is none. Fewest syllables win (xian is one; Xi'an
 * has its apostrophe), and among equals those in which no later syllable begins with a vowel (Pinyin orthography 2012,
 * 6.3: such a syllable takes an apostrophe).
 */
export function pinyinSyllables(run: string): string[] | undefined {
  /** best[i]: cost and last cut of the cheapest way to read the first i letters. */
  const best: ({ cost: number; from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= run.length; end++) {
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const before = best[from];
      const initial = PINYIN.get(run.slice(from, end))?.[0];
      if (before === undefined || initial === undefined) continue;
      const cost = before.cost + 1 + (from > 0 && initial === '' ? 1.5 : 0);
      if ((best[end]?.cost ?? Infinity) > cost) best[end] = { cost, from };
    }
  }
  return best[run.length] && cut(run, best);
}

function cut(run: string, best: readonly ({ from: number } | undefined)[]): string[] {
  const syllables: string[] = [];
  for (let end = run.length; end > 0; end = best[end]!.from) syllables.push(run.slice(best[end]!.from, end));
  return syllables.reverse();
}
