/** Inline elements of XLIFF 2.x (§4.2.3 of 2.0). */
import type { Meaning, NewTag, Vocabulary } from '../inline/reader.js';

/** The prefix of `subType` under which we keep a tag's own type. */
export const OWN_TYPE = 'malmoi:';

/** Meaning of an inline element, with the native code that `<originalData>` holds for it. */
export function xliff2Vocabulary(originalData: ReadonlyMap<string, string>): Vocabulary {
  return ({ local, attributes }, next): Meaning => {
    const id = attributes['id'] ?? attributes['startRef'] ?? next();
    const data = (name: string): string => originalData.get(attributes[name] ?? '') ?? '';
    const type = typeOf(attributes);
    const empty = (kind: NewTag['kind'], named = id): Meaning => ({
      is: 'empty',
      tag: { kind, id: named, type, data: data('dataRef') },
    });
    switch (local) {
      case 'pc':
        return { is: 'pair', id, type, open: data('dataRefStart'), close: data('dataRefEnd') };
      case 'ph':
        return empty('standalone');
      case 'sc':
        return empty('open');
      case 'ec':
        return empty('close', attributes['startRef'] ?? id);
      case 'cp':
        return { is: 'characters', text: character(attributes['hex'] ?? '') };
      default:
        return { is: 'text' };
    }
  };
}

function typeOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const { subType, type } = attributes;
  return subType?.startsWith(OWN_TYPE) === true ? subType.slice(OWN_TYPE.length) : (subType ?? type);
}

function character(hex: string): string {
  const code = /^[0-9A-Fa-f]{4,6}$/.test(hex) ? parseInt(hex, 16) : NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
