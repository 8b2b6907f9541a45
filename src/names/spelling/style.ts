/** House styles: how a name whose letters are decided is written. */

/**
 * `news`: Oh Se-hoon. `passport`: OH SEHOON (surname and given name in capitals, given name solid).
 * `rr`: O Sehun, the notice's own form (3-4). `north`: Kim Jong Un, three capitalised words.
 */
export type NameStyle = 'news' | 'passport' | 'rr' | 'north';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Given-name syllables in lower case → the given name as the style writes it. */
export function formatGiven(syllables: readonly string[], style: NameStyle): string {
  if (style === 'passport') return syllables.join('').toUpperCase();
  if (style === 'rr') return capital(syllables.join(''));
  if (style === 'north') return syllables.map(capital).join(' ');
  return capital(syllables.join('-'));
}

/** A surname in lower case as the style writes it. Two-syllable surnames are solid in every style. */
export function formatSurname(surname: string, style: NameStyle): string {
  return style === 'passport' ? surname.toUpperCase() : capital(surname);
}

/** Family name, space, given name: the order of every style here. */
export function formatName(surname: string, given: readonly string[], style: NameStyle): string {
  return given.length === 0
    ? formatSurname(surname, style)
    : `${formatSurname(surname, style)} ${formatGiven(given, style)}`;
}
