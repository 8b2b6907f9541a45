/** How a Korean name stands in the English text. */
import type { Suggestion } from '../../names/suggestion.js';
import { latinRendering, nearRendering } from '../../reports/rendering.js';

export interface NameStanding {
  name: string;
  suggestions: readonly Suggestion[];
  /** `agrees`: as the best suggestion has it. `other`: another of the suggestions. `differs`: something that sounds like it. */
  standing: 'agrees' | 'other' | 'differs' | 'missing';
  /** What the English text has. */
  found: string | undefined;
}

export function namesOf(
  en: string,
  names: readonly string[],
  suggestions: readonly (readonly Suggestion[])[],
): NameStanding[] {
  return names.map((name, i) => {
    const offered = suggestions[i]!;
    const place = offered.findIndex(({ text }) => holds(en, text));
    if (place >= 0)
      return {
        name,
        suggestions: offered,
        standing: place === 0 ? 'agrees' : 'other',
        found: offered[place]!.text,
      };
    const person = partOf(offered[0]);
    if (person !== undefined && holds(en, person.target))
      return { name, suggestions: offered, standing: 'other', found: person.target };
    const found = person && (latinRendering(person.source, en) ?? nearRendering(person.target, en));
    return { name, suggestions: offered, standing: found === undefined ? 'missing' : 'differs', found };
  });
}

const partOf = (suggestion: Suggestion | undefined) =>
  suggestion?.parts.find(({ role }) => role === 'person');

/** As a whole word: `Oh` is not in `Ohio`. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length)))
      return true;
  }
  return false;
}
