/**
 * The content of `<seg>` (TMX 1.4b §4, “Content Markup”): text inside bpt, ept, it, ph and ut is native code,
 * `sub` is text again, `hi` marks a stretch of text.
 */
import { InlineReader, type Meaning, type NewTag, type Vocabulary } from '../inline/reader.js';

/** A reader for one segment. */
export function segmentReader(): InlineReader {
  return new InlineReader(vocabulary());
}

function vocabulary(): Vocabulary {
  /** `i` of a bpt to the id it was given, for its ept. */
  let ids: Map<string, string> | undefined;
  return (tag, next): Meaning => {
    const { name, attributes } = tag;
    const type = attributes['type'];
    // `x` says what corresponds in the other language; without it the order does.
    const id = (otherwise: string | undefined): string => attributes['x'] ?? otherwise ?? next();
    const code = (kind: NewTag['kind'], named: string): Meaning => ({
      is: 'code',
      tag: { kind, id: named, type },
    });
    switch (name) {
      case 'bpt': {
        const named = id(attributes['i']);
        (ids ??= new Map()).set(attributes['i'] ?? named, named);
        return code('open', named);
      }
      case 'ept':
        return code('close', ids?.get(attributes['i'] ?? '') ?? attributes['i'] ?? '');
      case 'it':
        return code(attributes['pos'] === 'end' ? 'close' : 'open', id(undefined));
      case 'ph':
      case 'ut':
        return code('standalone', id(attributes['id']));
      case 'sub':
        return { is: 'text' };
      default:
        // `hi`, and what tools put in that the standard does not know: the text inside is text.
        if (tag.selfClosing)
          return { is: 'empty', tag: { kind: 'standalone', id: id(attributes['id']), type } };
        return { is: 'pair', id: id(attributes['id']), type };
    }
  };
}
