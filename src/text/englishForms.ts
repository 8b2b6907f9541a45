/** Regular inflection of English terms, with the irregular nouns and verbs that news uses. */

const IRREGULAR_PLURALS: Record<string, string> = {
  man: 'men',
  woman: 'women',
  person: 'people',
  child: 'children',
  foot: 'feet',
  leaf: 'leaves',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  half: 'halves',
  thief: 'thieves',
  crisis: 'crises',
  basis: 'bases',
  analysis: 'analyses',
  thesis: 'theses',
  hypothesis: 'hypotheses',
  referendum: 'referendums',
  memorandum: 'memorandums',
  hero: 'heroes',
  veto: 'vetoes',
  embargo: 'embargoes',
  tomato: 'tomatoes',
  potato: 'potatoes',
};

/** Present, past and past participle where the regular rule is wrong. */
const IRREGULAR_VERBS: Record<string, readonly string[]> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  bring: ['brings', 'brought', 'bringing'],
  build: ['builds', 'built', 'building'],
  buy: ['buys', 'bought', 'buying'],
  come: ['comes', 'came', 'coming'],
  cut: ['cuts', 'cutting'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  fight: ['fights', 'fought', 'fighting'],
  find: ['finds', 'found', 'finding'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  hold: ['holds', 'held', 'holding'],
  keep: ['keeps', 'kept', 'keeping'],
  lead: ['leads', 'led', 'leading'],
  leave: ['leaves', 'left', 'leaving'],
  lose: ['loses', 'lost', 'losing'],
  make: ['makes', 'made', 'making'],
  meet: ['meets', 'met', 'meeting'],
  pay: ['pays', 'paid', 'paying'],
  put: ['puts', 'putting'],
  rise: ['rises', 'rose', 'risen', 'rising'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  seek: ['seeks', 'sought', 'seeking'],
  sell: ['sells', 'sold', 'selling'],
  send: ['sends', 'sent', 'sending'],
  set: ['sets', 'setting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  spend: ['spends', 'spent', 'spending'],
  take: ['takes', 'took', 'taken', 'taking'],
  tell: ['tells', 'told', 'telling'],
  win: ['wins', 'won', 'winning'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  write: ['writes', 'wrote', 'written', 'writing'],
};

/** What follows the head noun of a title. */
const AFTER_HEAD = /[ -](?:of|for|in|on|to|general|elect|designate)(?![a-z])/i;

export interface VariantOptions {
  /** The term is a verb or a phrase that begins with one: its first word is inflected. */
  verb?: boolean;
}

/**
 * Inflected forms of an English term, the term itself not among them: the plural of a noun phrase (its last word, and
 * its head before `of`), or the forms of a verb. Case, possessive, hyphens and apostrophes are the matcher's business.
 */
export function englishVariants(term: string, options: VariantOptions = {}): string[] {
  const forms = options.verb ? verbForms(term) : nounForms(term);
  return [...new Set(forms)].filter((form) => form !== term);
}

/** Plural of one English word, in the word's own case: `City` → `Cities`, `MP` → `MPs`, `spokeswoman` → `spokeswomen`. */
export function pluralOf(word: string): string {
  const lower = word.toLowerCase();
  if (Object.hasOwn(IRREGULAR_PLURALS, lower)) return likeCase(word, IRREGULAR_PLURALS[lower]!);
  if (lower.endsWith('man') && !NOT_MEN.test(lower))
    return `${word.slice(0, -2)}${word.endsWith('N') ? 'EN' : 'en'}`;
  if (word.length > 1 && word === word.toUpperCase()) return `${word}s`;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${word}es`;
  return /[^aeiou]y$/.test(lower) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const NOT_MEN = /(?:german|human|roman|ottoman|shaman|talisman|norman)$/;

function nounForms(term: string): string[] {
  const lastSpace = Math.max(term.lastIndexOf(' '), term.lastIndexOf('-'));
  const last = term.slice(lastSpace + 1);
  if (!/[\p{L}\p{N}]$/u.test(last)) return [];
  const plural = term.slice(0, lastSpace + 1) + pluralOf(last);
  return lastSpace < 0 ? [plural] : [plural, ...pluralHead(term)];
}

/** The plural before of, for, in, general …: secretaries of state, attorneys general, commanders-in-chief. */
function pluralHead(term: string): string[] {
  const after = AFTER_HEAD.exec(term);
  if (!after || after.index === 0) return [];
  const start = term.lastIndexOf(' ', after.index - 1) + 1;
  return [term.slice(0, start) + pluralOf(term.slice(start, after.index)) + term.slice(after.index)];
}

function verbForms(term: string): string[] {
  const [, verb = '', rest = ''] = /^(?:to )?(\S+)(.*)$/is.exec(term) ?? [];
  const known = IRREGULAR_VERBS[verb.toLowerCase()];
  const forms = known ? known.map((form) => likeCase(verb, form)) : regularVerb(verb);
  return [verb, ...forms].map((form) => form + rest);
}

function regularVerb(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e'))
    return [`${verb}s`, `${verb}d`, `${verb.endsWith('ee') ? verb : verb.slice(0, -1)}ing`];
  const stem = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.at(-1)! : verb;
  return [/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

function likeCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}
