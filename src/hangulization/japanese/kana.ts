/** Kana as Hepburn letters, so that one table serves both. */

const ROWS: Record<string, string> = {
  あ: 'a i u e o', か: 'ka ki ku ke ko', さ: 'sa shi su se so', た: 'ta chi tsu te to', な: 'na ni nu ne no',
  は: 'ha hi fu he ho', ま: 'ma mi mu me mo', ら: 'ra ri ru re ro',
  が: 'ga gi gu ge go', ざ: 'za ji zu ze zo', だ: 'da ji zu de do', ば: 'ba bi bu be bo', ぱ: 'pa pi pu pe po',
}; // prettier-ignore
const KANA_ROWS: Record<string, string> = {
  あ: 'あいうえお', か: 'かきくけこ', さ: 'さしすせそ', た: 'たちつてと', な: 'なにぬねの', は: 'はひふへほ', ま: 'まみむめも',
  ら: 'らりるれろ', が: 'がぎぐげご', ざ: 'ざじずぜぞ', だ: 'だぢづでど', ば: 'ばびぶべぼ', ぱ: 'ぱぴぷぺぽ',
}; // prettier-ignore
const KANA = new Map<string, string>([
  ...Object.entries(ROWS).flatMap(([row, letters]) =>
    letters.split(' ').map((mora, i) => [KANA_ROWS[row]![i]!, mora] as [string, string]),
  ),
  ...[...'やゆよわゐゑをんゔゎ'].map(
    (kana, i) => [kana, ['ya', 'yu', 'yo', 'wa', 'i', 'e', 'o', "n'", 'vu', 'wa'][i]!] as [string, string],
  ),
]);
const SMALL: Record<string, string> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };
const SMALL_VOWELS: Record<string, string> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };
const VOICED: Record<string, string> = Object.fromEntries(
  [...'かきくけこさしすせそたちつてとはひふへほ'].map((kana) => [kana, (kana + '\u3099').normalize('NFC')]),
);

/** Katakana, half-width kana and iteration marks as plain hiragana. */
export function toHiragana(text: string): string {
  const hiragana = text
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f4]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  return hiragana.replace(
    /([ぁ-ゔ])([ゝゞヽヾ])/g,
    (_, kana: string, mark: string) =>
      kana + (mark === 'ゞ' || mark === 'ヾ' ? (VOICED[kana] ?? kana) : kana),
  );
}

/** Hepburn of a run of hiragana without long vowels: おう, うう, おお and ー are written short. */
export function kanaToHepburn(hiragana: string): string {
  let letters = '';
  for (let i = 0; i < hiragana.length; i++) {
    const kana = hiragana.charAt(i);
    if (kana === 'ー' || isLong(hiragana, i, letters)) continue;
    if (kana === 'っ') letters += doubled(hiragana.charAt(i + 1));
    else if (SMALL[kana] !== undefined) letters = palatal(letters) + SMALL[kana];
    else if (SMALL_VOWELS[kana] !== undefined) letters = smallVowel(letters, SMALL_VOWELS[kana]);
    else letters += KANA.get(kana) ?? kana;
  }
  return letters.replace(/n'(?![aiueoy])/g, 'n');
}

/** う after o or u, お after o; not before え (いのうえ), where う begins an element of its own. */
function isLong(hiragana: string, i: number, letters: string): boolean {
  const kana = hiragana.charAt(i);
  if (kana === 'う') return /[ou]$/.test(letters) && hiragana.charAt(i + 1) !== 'え';
  return kana === 'お' && letters.endsWith('o');
}

function doubled(next: string): string {
  const consonant = KANA.get(next)?.charAt(0) ?? '';
  return consonant === 'c' ? 't' : /[kstpgdbzjfh]/.test(consonant) ? consonant : '';
}

/** し + ゃ = sha, ち + ょ = cho, じ + ゅ = ju, き + ゃ = kya. */
function palatal(letters: string): string {
  const stem = letters.replace(/i$/, '');
  return /(?:sh|ch|j)$/.test(stem) ? stem : `${stem}y`;
}

/** ティ ťi, ディ ďi, トゥ ťu, ドゥ ďu, ファ fa, ヴァ va, ウィ wi, チェ che, シェ she. */
function smallVowel(letters: string, vowel: string): string {
  const loan = /(?:te|to)$/.test(letters) ? 'ť' : /(?:de|do)$/.test(letters) ? 'ď' : undefined;
  if (loan !== undefined) return letters.slice(0, -2) + loan + vowel;
  return letters.replace(/(?<=[^aiueo])[aiueo]$/, '').replace(/u$/, 'w') + vowel;
}
