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

/** Words after which a title's head noun has ended: secretaries of state, ministers for trade, attorneys general. */
const AFTER_HEAD =
  /^(?:.*?)(\S+)(?= (?:of|for|in|on|to|general|elect|designate)\b|-(?:in|elect|designate)\b)/i;

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

/** Plural of one English word, in the word's own case: `City` → `Cities`, `MP` → `MPs`. */
export function pluralOf(word: string): string {
  const lower = word.toLowerCase();
  for (const [singular, plural] of Object.entries(IRREGULAR_PLURALS)) {
    if (lower === singular || (singular.length > 2 && singular.endsWith('man') && lower.endsWith(singular))) {
      return word.slice(0, word.length - singular.length) + likeCase(word.slice(-singular.length), plural);
    }
  }
  if (/[a-z]man$/.test(word) && !/(?:german|human|roman|ottoman)$/i.test(word))
    return `${word.slice(0, -2)}en`;
  if (word.length > 1 && word === word.toUpperCase()) return `${word}s`;
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return `${word}es`;
  return /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function nounForms(term: string): string[] {
  const last = /[\p{L}\p{N}.]+$/u.exec(term);
  if (!last) return [];
  const forms = [term.slice(0, last.index) + pluralOf(last[0])];
  const head = AFTER_HEAD.exec(term.slice(0, 200));
  if (head) {
    const end = head[0].length;
    forms.push(term.slice(0, end - head[1]!.length) + pluralOf(head[1]!) + term.slice(end));
  }
  return forms;
}

function verbForms(term: string): string[] {
  const [, verb = '', rest = ''] = /^(?:to )?(\S+)(.*)$/is.exec(term) ?? [];
  const known = IRREGULAR_VERBS[verb.toLowerCase()];
  const forms = known ? known.map((form) => likeCase(verb, form)) : regularVerb(verb);
  return [verb, ...forms].map((form) => form + rest);
}

function regularVerb(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/[^e]e$/.test(verb)) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const stem = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.at(-1)! : verb;
  return [/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

function likeCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}
