/** A text searched for as it stands: in LIKE, `%` and `_` would be wildcards. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
