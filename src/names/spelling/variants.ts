/**
 * Letters that Korean names are seen to use for each letter of Hangul, commonest first. The list says what is possible;
 * how often each is used is counted (`spelling-jamo.tsv`). Silent ㅇ is part of the vowel: 우 woo, 이 yi.
 */
export type Slot = 'onset' | 'vowel' | 'bare' | 'coda';

const parse = (lines: string): Map<string, string[]> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [jamo = '', ...letters] = line.trim().split(/\s+/);
        return [jamo, letters.map((spelling) => (spelling === '-' ? '' : spelling))];
      }),
  );

const VOWELS = parse(`
  ㅏ a ah ar aa
  ㅐ ae ai e ay a eh ea aeh
  ㅑ ya ia
  ㅒ yae
  ㅓ eo u o uh eu ou oh oe e eoh ur
  ㅔ e eh ae ei ey
  ㅕ yeo yu you yo yeu yuh ye yun io yoe yoo ieo eo u ou iu
  ㅖ ye yeh yae e ie yea ea ay yei
  ㅗ o oh ou oo oe
  ㅘ wa oa ua uoa hwa
  ㅙ wae
  ㅚ oe oi we oy hoi wae o eo
  ㅛ yo yoh io
  ㅜ u oo ou oh uh wu w
  ㅝ wo weo won woe wu uo ow
  ㅞ we
  ㅟ wi ui wie wui we
  ㅠ yu yoo you u ryu ew eu iu
  ㅡ eu u oo eo e ue uh o
  ㅢ ui eui ee i hee y ey e ie eu uy
  ㅣ i ee y ie ea yi ei ih e
`);
/** Vowels of syllables without onset: further spellings before those above. */
const BARE = parse(`
  ㅓ eo u uh
  ㅔ e
  ㅕ yeo you yu yo yeu
  ㅖ ye
  ㅗ o oh
  ㅜ woo u wu woo oo
  ㅝ won wo weo
  ㅠ yoo yu you ryu
  ㅡ eu u
  ㅢ ui eui
  ㅣ i lee yi ri ee rhee yee ie li
`);
const ONSETS = parse(`
  ㄱ g k gh c q
  ㄲ kk gg k g
  ㄴ n l r
  ㄷ d t th
  ㄸ tt dd d t
  ㄹ r l n rh -
  ㅁ m
  ㅂ b p v f
  ㅃ pp bb p b
  ㅅ s sh c sch
  ㅆ ss s
  ㅇ -
  ㅈ j ch z g tj dj
  ㅉ jj j tch
  ㅊ ch c tch tsch
  ㅋ k c kh q
  ㅌ t th
  ㅍ p ph f
  ㅎ h wh
`);
const CODAS = parse(`
  - -
  ㄱ k g c ck gk x
  ㄲ k kk
  ㄴ n nn ne
  ㄷ t d
  ㄹ l r ll hl rl el le
  ㅁ m mm me
  ㅂ p b pp
  ㅅ t s
  ㅆ t ss
  ㅇ ng gn ngh
  ㅈ t j
  ㅊ t ch
  ㅋ k
  ㅌ t
  ㅍ p
  ㅎ t h
`);

/** Possible letters of `jamo` in `slot`, commonest first; a coda '' is written ''. */
export function variants(slot: Slot, jamo: string): readonly string[] {
  if (slot === 'onset') return ONSETS.get(jamo) ?? [];
  if (slot === 'coda') return CODAS.get(jamo === '' ? '-' : jamo) ?? [];
  const common = VOWELS.get(jamo) ?? [];
  return slot === 'bare' ? [...new Set([...(BARE.get(jamo) ?? []), ...common])] : common;
}
