/**
 * Stems for comparing words across languages. They are keys, not words to show: two forms of a word
 * should meet in one stem, and the shipped lexicon was computed with exactly these rules.
 */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say', says: 'say', went: 'go', gone: 'go', made: 'mak', women: 'woman', men: 'man', children: 'child',
    people: 'person', was: 'be', were: 'be', is: 'be', are: 'be', been: 'be', has: 'hav', had: 'hav', took: 'tak',
    taken: 'tak', came: 'com', told: 'tell', saw: 'see', seen: 'see', knew: 'know', known: 'know', gave: 'giv',
    given: 'giv', found: 'find', left: 'leav', felt: 'feel', began: 'begin', begun: 'begin', held: 'hold',
    brought: 'bring', bought: 'buy', wrote: 'writ', written: 'writ', sold: 'sell', won: 'win', lost: 'los',
    paid: 'pay', met: 'meet', ran: 'run', sent: 'send', built: 'build', fell: 'fall', fallen: 'fall', grew: 'grow',
    led: 'lead', spoke: 'speak', spoken: 'speak', spent: 'spend', stood: 'stand', thought: 'think', died: 'die',
    dying: 'die', lives: 'lif', life: 'lif', wives: 'wif', feet: 'foot', teeth: 'tooth', better: 'good', best: 'good',
    worse: 'bad', worst: 'bad', shot: 'shoot', broke: 'break', broken: 'break', chose: 'choos', chosen: 'choos',
    drove: 'driv', driven: 'driv', ate: 'eat', eaten: 'eat', flew: 'fly', forgot: 'forget', got: 'get', kept: 'keep',
    sang: 'sing', slept: 'sleep', taught: 'teach', threw: 'throw', thrown: 'throw', wore: 'wear', worn: 'wear',
    understood: 'understand', heard: 'hear', meant: 'mean', rose: 'ris', risen: 'ris', showed: 'show', shown: 'show',
  }),
); // prettier-ignore

/** Stem of an English word, lower case, without possessive, plural, -ed, -ing and final e. */
export function englishStem(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[’']/g, '');
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  return lower.length <= 3 ? lower : withoutFinalE(withoutVerbEnding(withoutPlural(lower)));
}

function withoutPlural(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y';
  if (/(ch|sh|x|ss|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (/ied$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y';
  const base = word.replace(/(ing|ed)$/, '');
  if (base === word || base.length < 3 || !/[aeiouy]/.test(base)) return word;
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

function withoutFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** Particles and forms of the copula that follow a noun, longest first. */
const NOUN_TAIL = new RegExp(
  '(?:으로부터는|이었습니다|에서부터|으로부터|에게서는|이라면서|입니다만|이었으며|이었지만|' +
    '로부터|에서는|에서도|에서의|에게는|에게도|에게서|으로써|으로서|으로는|으로도|으로의|이라고|이라는|이라며|이었다|였습니다|입니다|이지만|까지의|까지는|과의|와의|과는|와는|' +
    '에서|에게|에는|에도|으로|로써|로서|로는|로의|부터|까지|처럼|보다|마다|조차|마저|라고|라는|라며|이며|이고|이다|였다|이자|인데|이나|께서|한테|이란|' +
    '은|는|이|가|을|를|의|에|도|만|로|와|과|나|랑)$',
);
/** 하다, 되다, 시키다 after a noun, with any ending: 발표했다 → 발표. */
const VERBAL_TAIL =
  /^(.{2,}?)(?:하|했|한|할|함|합|해|되|됐|된|될|됨|됩|돼|시키|시켰|시킨|시킬)(?:[다는고며여서면지기게도록습니던었였려자음을만큼까라은데죠요야의므로됩함에]*)$/;
/** Endings of other verbs and adjectives, cut to leave the root with its tense. */
const VERB_TAIL =
  /(?:었습니다|았습니다|겠습니다|십시오|습니다|었으며|았으며|었지만|았지만|었다고|았다고|는다고|다고|다는|다며|으며|지만|면서|는데|어서|아서|도록|으면|세요|었던|았던|었다|았다|겠다|는다|니다|기도|기를|기에|지는|지도|다|고|며|면|지|던|게|기|서)$/;
const PLURAL = /들$/;

/** A Korean noun as a term is written: particles and 하다/되다 taken off, but no ending of verbs, which nouns have too (페이지, 탐색기). */
export function koreanNoun(eojeol: string): string {
  if (eojeol.length <= 1) return eojeol;
  return VERBAL_TAIL.exec(eojeol)?.[1] ?? withoutTail(withoutTail(eojeol, NOUN_TAIL), PLURAL);
}

/** Stem of a Korean eojeol (Hangul only): particles, 하다/되다 endings and verb endings taken off, two syllables kept. */
export function koreanStem(eojeol: string): string {
  if (eojeol.length <= 1) return eojeol;
  const noun = koreanNoun(eojeol);
  return noun === eojeol ? withoutTail(eojeol, VERB_TAIL) : noun;
}

/** One syllable may remain only where a tail is never the end of a noun (물을 → 물, but 회의 stays). */
function withoutTail(word: string, tail: RegExp): string {
  const base = word.replace(tail, '');
  const cut = word.slice(base.length);
  if (base.length >= 2) return base;
  return base.length === 1 && /^(?:은|는|을|를|에서|에게|으로|까지|부터|들|입니다|이다)$/.test(cut)
    ? base
    : word;
}
