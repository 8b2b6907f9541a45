/** Kana as Hepburn letters, so that one table serves both. */

const TABLE = `
  あいうえお a i u e o
  かきくけこ ka ki ku ke ko
  さしすせそ sa shi su se so
  たちつてと ta chi tsu te to
  なにぬねの na ni nu ne no
  はひふへほ ha hi fu he ho
  まみむめも ma mi mu me mo
  やゆよ ya yu yo
  らりるれろ ra ri ru re ro
  わゐゑをん wa i e o n'
  がぎぐげご ga gi gu ge go
  ざじずぜぞ za ji zu ze zo
  だぢづでど da ji zu de do
  ばびぶべぼ ba bi bu be bo
  ぱぴぷぺぽ pa pi pu pe po
  ゔゎ vu wa
`;
const KANA = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [kana = '', ...letters] = line.trim().split(' ');
      return letters.map((mora, i): [string, string] => [kana.charAt(i), mora]);
    }),
);
const SMALL: Record<string, string> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };
const SMALL_VOWELS: Record<string, string> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };
/** From a katakana letter to the hiragana letter. */
const TO_HIRAGANA = -0x60;
const VOICING = '\u3099';

/** Katakana and half-width kana as hiragana, iteration marks written out. */
export function toHiragana(text: string): string {
  const hiragana = text
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f4]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + TO_HIRAGANA));
  return hiragana
    .replace(/([ぁ-ゔ])[ゝヽ]/g, '$1$1')
    .replace(/([ぁ-ゔ])[ゞヾ]/g, (_, kana: string) => kana + (kana + VOICING).normalize('NFC').charAt(0));
}

/** Hepburn of a run of hiragana without long vowels: おう, うう, おお and ー are written short. */
export function kanaToHepburn(hiragana: string): string {
  const morae: string[] = [];
  for (let i = 0; i < hiragana.length; i++) {
    const kana = hiragana.charAt(i);
    const next = hiragana.charAt(i + 1);
    const last = morae.at(-1) ?? '';
    if (kana === 'ー' || isLong(kana, next, last)) continue;
    if (kana === 'っ') morae.push(doubled(next));
    else if (SMALL[kana] !== undefined) morae.splice(-1, 1, palatal(last) + SMALL[kana]);
    else if (SMALL_VOWELS[kana] !== undefined) morae.splice(-1, 1, smallVowel(last, SMALL_VOWELS[kana]));
    else morae.push(KANA.get(kana) ?? kana);
  }
  return morae.join('').replace(/n'(?![aiueoy])/g, 'n');
}

/** う after o or u, お after o; not before え (いのうえ), where う begins an element of its own. */
function isLong(kana: string, next: string, before: string): boolean {
  if (kana === 'う') return /[ou]$/.test(before) && next !== 'え';
  return kana === 'お' && before.endsWith('o');
}

/** っ is the consonant that follows, doubled; t before ch. */
function doubled(next: string): string {
  const consonant = KANA.get(next)?.charAt(0) ?? '';
  return consonant === 'c' ? 't' : /[kstpgdbzjfhrv]/.test(consonant) ? consonant : '';
}

/** し + ゃ = sha, ち + ょ = cho, じ + ゅ = ju, き + ゃ = kya. */
function palatal(mora: string): string {
  const stem = mora.replace(/i$/, '');
  return /(?:sh|ch|j)$/.test(stem) ? stem : `${stem}y`;
}

/** ティ ťi, ディ ďi, トゥ ťu, ドゥ ďu, ファ fa, ヴァ va, ウィ wi, チェ che, シェ she. */
function smallVowel(mora: string, vowel: string): string {
  const loan = /^t[eo]$/.test(mora) ? 'ť' : /^d[eo]$/.test(mora) ? 'ď' : undefined;
  if (loan !== undefined) return loan + vowel;
  return (mora === 'u' ? 'w' : mora.replace(/[aiueo]$/, '')) + vowel;
}
