/**
 * From English spelling to sounds: rules `left[letters]right = sounds`, the first that fits at a place wins.
 * Sounds are the consonants p b t d k g f v s z S (sh) Z (zh) C (ch) J (j) T (th) q (ts) x (dz) h m n N (ng) l r w y, and vowels as
 * Hangul letters; `:` marks a long vowel, after which a final stop is written out (케이프, but 북). Spelling tells the
 * sound of names only roughly: hence the low confidence of everything that comes from here.
 */

interface SpellingRule {
  letters: string;
  pattern: RegExp;
  sounds: readonly string[];
}

/** `#` is the edge of the word, `V` a vowel letter, `C` a consonant letter. */
const RULES = `
  [augh]t=ㅗ: | [augh]=ㅐ f | [au]=ㅗ: | [aw]=ㅗ: | [ai]r=ㅔ ㅓ | #[ai]=ㅔ ㅣ: | [ai]=ㅔ ㅣ: | [ay]=ㅔ ㅣ: | [ae]=ㅣ:
  [are]#=ㅔ ㅓ | [arr]=ㅐ r | [ar]V=ㅐ r | w[ar]=ㅗ: | qu[ar]=ㅗ: | C[ar]#=ㅓ: | [ar]=ㅏ: | [a]ge#=ㅣ | [a]ble#=ㅓ | [a]st#=ㅐ
  [al]k=ㅗ: | [al]t=ㅗ: l | #C[al]l#=ㅗ: | #CC[al]l#=ㅗ: | #[al]l#=ㅗ: | [al]d=ㅗ: l | [a]lm=ㅏ: | [a]nge=ㅔ ㅣ: | [a]ste#=ㅔ ㅣ:
  [a]tion=ㅔ ㅣ: | [a]Cer#=ㅔ ㅣ: | [a]Ced#=ㅔ ㅣ: | [a]Cing#=ㅔ ㅣ: | [a]ble=ㅔ ㅣ: | [a]ple=ㅔ ㅣ: | [a]Ce#=ㅔ ㅣ: | [a]Ces#=ㅔ ㅣ: | [a]Cy#=ㅔ ㅣ: | [a]ble=ㅔ ㅣ: | [a]#=ㅏ | w[a]C=ㅗ | wh[a]=ㅗ | #[a]CV=ㅓ | [a]l#=ㅓ
  VC[a]n#=ㅓ | CC[a]n#=ㅓ | [a]=ㅐ
  [bb]=b | m[b]#= | [b]=b
  [cch]=k | [ch]r=k | [ch]l=k | s[ch]=k | [ch]=C | s[c]e= | s[c]i= | [ck]=k | [cc]e=k s | [cc]i=k s | [cc]=k | [ci]a=S | [ci]ous=S | [c]e=s | [c]i=s | [c]y=s | [c]=k
  [dd]=d | [ds]#=x | [dge]#=J | [dg]e=J | [d]=d
  [ew]=ㅠ: | [ear]C=ㅓ: | [ear]#=ㅣ ㅓ | [eer]=ㅣ ㅓ | [ea]th#=ㅔ | [ea]d#=ㅔ | [ea]=ㅣ: | [ee]=ㅣ: | [eigh]=ㅔ ㅣ: | [ei]=ㅏ ㅣ: | [ey]#=ㅣ | #[eu]=ㅠ: | [eu]=ㅠ: | [eo]=ㅣ ㅗ
  [ere]#=ㅣ ㅓ | [err]=ㅔ r | [er]V=ㅓ r | [er]=ㅓ: | [e]Ce#=ㅣ: | [e]ter#=ㅣ: | [es]#s=ㅔ s | C[es]#=z | [ed]#=ㅔ d | #C[e]#=ㅣ: | #CC[e]#=ㅣ: | l[e]#= | V[e]#= | C[e]#=
  [e]n#=ㅓ | [e]l#=ㅓ | [e]nt#=ㅓ | [e]ss#=ㅣ | [e]t#=ㅣ | #r[e]C=ㅣ | #d[e]C=ㅣ | [e]=ㅔ
  [ff]=f | [f]=f
  [ggi]=J ㅣ | [gg]=g | [gh]t= | #[gh]=g | V[gh]#= | [gh]=g | #[gn]=n | V[gn]#=n | [gue]#=g | [guy]#=g ㅏ ㅣ: | [gu]i=g | [gu]e=g | [ge]#=J | [g]e=J | [g]i=J | [g]y=J | [g]=g
  V[h]#= | V[h]C= | r[h]= | [h]=h
  [igh]=ㅏ ㅣ: | [ind]#=ㅏ ㅣ: n d | [ild]#=ㅏ ㅣ: l d | [ie]#=ㅣ | [ied]#=ㅏ ㅣ: d | [ier]#=ㅣ ㅓ | #C[ie]r=ㅣ ㅓ | #[i]a=ㅣ | [ie]=ㅣ: | [ire]#=ㅏ ㅣ: ㅓ | [irr]=ㅣ r | [ir]V=ㅣ r | [ir]=ㅓ:
  [ine]#=ㅣ: n | [ique]#=ㅣ: k | [ise]#=ㅏ ㅣ: z | [ive]#=ㅣ v | [ice]#=ㅣ s | [ite]#=ㅏ ㅣ: t | [ize]#=ㅏ ㅣ: z | [i]Ce#=ㅏ ㅣ: | [i]Ces#=ㅏ ㅣ: | [i]Cer#=ㅏ ㅣ: | [i]Cing#=ㅏ ㅣ: | [i]ty#=ㅣ | [io]u=ㅣ ㅓ | C[ia]=ㅣ ㅓ | #C[i]V=ㅏ ㅣ: | [i]#=ㅣ | [i]=ㅣ
  [j]=J
  #[kn]=n | [kk]=k | [k]=k
  [ll]=l | [l]m#=l | C[le]#=ㅡ l | C[les]#=ㅡ l z | [l]=l
  #[mc]C=m ㅓ k | #[mac]C=m ㅐ k | [mm]=m | [m]=m
  [ng]e=n J | [ng]#=N | [ng]C=N | [ng]=N g | [nk]=N k | [nx]=N k s | [nc]t=N k | [nn]=n | [n]=n
  [oa]=ㅗ: | [oe]=ㅗ: | [oi]=ㅗ ㅣ: | [ook]=ㅜ k | [ood]=ㅜ d | [oor]=ㅜ ㅓ | [oo]=ㅜ: | [ough]t=ㅗ: | [ough]#=ㅗ: | [ould]=ㅜ d | [our]=ㅗ: | [ous]#=ㅓ s | [oul]=ㅗ: l | [ou]=ㅏ ㅜ: | [ow]#=ㅗ: | [ow]n=ㅏ ㅜ: | [ow]=ㅏ ㅜ: | [oy]=ㅗ ㅣ:
  [ore]#=ㅗ: | w[or]=ㅓ: | VC[or]#=ㅓ: | VCC[or]#=ㅓ: | [orr]=ㅗ r | [or]V=ㅗ r | [or]=ㅗ: | [o]Ce#=ㅗ: | [ology]#=ㅗ l ㅓ J ㅣ | VC[on]#=ㅓ n | VCC[on]#=ㅓ n | [o]ld=ㅗ: | [o]#=ㅗ | [o]m#=ㅓ | [o]=ㅗ
  [ph]=f | #[ps]=s | #[pn]=n | [pp]=p | [p]=p
  [que]#=k | [qu]=k w | [q]=k
  [rh]=r | [rr]=r | [r]V=r | [r]=
  [sch]=s k | [shi]on=S ㅓ | [sh]=S | [ssion]=S ㅓ n | [sion]=Z ㅓ n | [ssi]=s ㅣ | [ss]=s | [sc]i=s | [sc]e=s | [st]le=s | V[s]m#=z | V[se]#=z | [s]=s
  [tch]=C | [tts]#=q | [ts]#=q | [tion]=S ㅓ n | [tia]=S ㅓ | [ture]#=C ㅓ | [th]er#=d | [th]=s | [tt]=t | [t]=t
  [uer]#=ㅜ ㅓ | [ui]=ㅜ ㅣ | [ue]#=ㅠ: | [uy]=ㅏ ㅣ: | [ur]V=ㅜ r | [ure]#=ㅠ ㅓ | [ur]=ㅓ: | r[u]Ce#=ㅜ: | l[u]Ce#=ㅜ: | [u]Ce#=ㅠ: | #[u]nV=ㅠ | #[u]s=ㅓ | [u]s#=ㅓ | [u]m#=ㅓ | [u]CV=ㅜ | [u]#=ㅜ | [u]=ㅓ
  [v]=v
  #[wr]=r | [wh]o=h | [wh]=w | [w]V=w | [w]=
  #[x]=z | [x]=k s
  #[y]V=y | V[y]V=y | C[y]Ce#=ㅏ ㅣ: | #C[y]#=ㅏ ㅣ: | #CC[y]#=ㅏ ㅣ: | V[y]= | [y]=ㅣ
  [zz]=z | [z]=z
`;

function context(text: string): string {
  return Array.from(text, (char) => ({ V: '[aeiouy]', C: '[^aeiouy\\s]' })[char] ?? char).join('');
}

function compile(rule: string): SpellingRule {
  const [, left = '', letters = '', right = '', sounds = ''] = /^(.*)\[(.+)\](.*?)=(.*)$/.exec(rule) ?? [];
  const before = left.startsWith('#') ? `^${context(left.slice(1))}` : context(left);
  const after = right.startsWith('#')
    ? '$'
    : right.endsWith('#')
      ? `${context(right.slice(0, -1))}$`
      : context(right);
  return {
    letters,
    pattern: new RegExp(`(?<=${before})${letters}(?=${after})`, 'y'),
    sounds: sounds.trim() === '' ? [] : sounds.trim().split(' '),
  };
}

/** Rules by the first letter of what they read. */
const BY_LETTER = new Map<string, SpellingRule[]>();
for (const rule of RULES.split(/[|\n]/)
  .map((text) => text.trim())
  .filter((text) => text !== '')
  .map(compile)) {
  const list = BY_LETTER.get(rule.letters.charAt(0)) ?? [];
  BY_LETTER.set(rule.letters.charAt(0), [...list, rule]);
}

/** Sounds of one word in lower-case letters a–z; letters that no rule reads are silent. */
export function soundsOf(word: string): string[] {
  const sounds: string[] = [];
  for (let at = 0; at < word.length;) {
    const rule = BY_LETTER.get(word.charAt(at))?.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(word);
    });
    sounds.push(...(rule?.sounds ?? []));
    at += rule?.letters.length ?? 1;
  }
  return sounds;
}
