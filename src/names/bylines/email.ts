/** Addresses after a byline, whole or with the domain cut off (`hong@`). */

/** At most 64 characters before the sign and 255 after it (RFC 5321, 4.5.3.1). */
const ADDRESS =
  /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9-]{1,63}){1,6})?/y;
/** Brackets, a slash or spaces may stand between the title and the address. */
const OPENING = /[ \t]*[([/|]?[ \t]*/y;
const CLOSING = /[ \t]*[)\]]/y;

export interface Address {
  text: string;
  /** After the address and the bracket that closes it. */
  end: number;
}

/** The address that stands at `at`, after spaces and an opening bracket; null when there is none. */
export function addressAt(line: string, at: number): Address | null {
  const start = match(OPENING, line, at)?.end ?? at;
  const address = match(ADDRESS, line, start);
  if (address === null) return null;
  const bracket = /[([]/.test(line.slice(at, start)) ? match(CLOSING, line, address.end) : null;
  return { text: address.text, end: bracket?.end ?? address.end };
}

/** True for an address with its domain. */
export function isWhole(address: string): boolean {
  return !address.endsWith('@');
}

function match(pattern: RegExp, text: string, at: number): { text: string; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { text: found[0], end: at + found[0].length };
}
