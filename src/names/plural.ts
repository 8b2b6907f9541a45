/** Plurals of English titles: the head takes the s (`secretaries-general`, `chiefs of staff`, `Reps.`). */

/** Plural of a title in the dictionary form or the short form before a name. */
export function pluralOf(title: string): string {
  if (title.endsWith('.')) return `${title.slice(0, -1)}s.`;
  const of = / (?:of|for|to|at|in) /.exec(title);
  if (of) return pluralOf(title.slice(0, of.index)) + title.slice(of.index);
  const general = /^(.*(?:attorney|secretary|prosecutor|director|consul))([ -]general)$/i.exec(title);
  if (general) return pluralWord(general[1]!) + general[2]!;
  return pluralWord(title);
}

function pluralWord(words: string): string {
  if (/(?:man|Man)$/.test(words) && !/[Gg]erman$/.test(words)) return `${words.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`;
}
