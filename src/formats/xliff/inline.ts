/** Inline elements of XLIFF 1.2 (§2.4). */
import type { Meaning, NewTag, Vocabulary } from '../inline/reader.js';

const HIDDEN_MARKS = new Set(['x-sdl-deleted']);

/** Meaning of an inline element of XLIFF 1.0–1.2. */
export const xliffVocabulary: Vocabulary = ({ local, attributes }, next): Meaning => {
  const id = attributes['id'] ?? next();
  const type = attributes['ctype'];
  // Both halves of a pair name it by `rid`; without one the id must do.
  const pair = attributes['rid'] ?? id;
  const code = (kind: NewTag['kind'], named = id): Meaning => ({
    is: 'code',
    tag: { kind, id: named, type },
  });
  switch (local) {
    case 'g':
      return { is: 'pair', id, type };
    case 'x':
      return { is: 'empty', tag: { kind: 'standalone', id, type } };
    case 'bx':
      return { is: 'empty', tag: { kind: 'open', id: pair, type } };
    case 'ex':
      return { is: 'empty', tag: { kind: 'close', id: pair } };
    case 'bpt':
      return code('open', pair);
    case 'ept':
      return code('close', pair);
    case 'it':
      return code(attributes['pos'] === 'close' ? 'close' : 'open');
    case 'ph':
      return code('standalone');
    case 'mrk':
      // Text that a reviewer has deleted is still in the file (Trados' tracked changes).
      return { is: HIDDEN_MARKS.has(attributes['mtype'] ?? '') ? 'hidden' : 'text' };
    default:
      return { is: 'text' };
  }
};
