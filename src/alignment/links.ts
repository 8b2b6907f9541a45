/** Everything that may link a type of one side with a type of the other. */
import { SHARED_KEYS } from './features.js';
import type { Lexicon } from './lexicon.js';
import type { Side } from './side.js';
import { soundLinks } from './soundLinks.js';
import type { Link } from './witnesses.js';

/** Probability of finding a Latin word of Korean text in the English. */
const LATIN_KEPT = 0.9;

/** Links by lexicon, by sound and by being the same. */
export function findLinks(en: Side, ko: Side, lexicons: readonly Lexicon[]): Link[] {
  return [
    ...lexicons.flatMap((lexicon) => lexiconLinks(en, ko, lexicon)),
    ...soundLinks(en, ko),
    ...sameLinks(en, ko),
  ];
}

function lexiconLinks(en: Side, ko: Side, lexicon: Lexicon): Link[] {
  return en.types.flatMap(({ key }, id) =>
    (lexicon.get(key) ?? []).flatMap(({ ko: word, toKo, toEn }) => {
      const other = ko.ids.get(word);
      return other === undefined ? [] : [{ en: id, ko: other, toKo, toEn }];
    }),
  );
}

/** Numbers, terms and signs have the same key on both sides; a Latin word in Korean text is marked with `~`. */
function sameLinks(en: Side, ko: Side): Link[] {
  return en.types.flatMap(({ key }, id) => {
    const shared = SHARED_KEYS.get(key[0]!);
    const other = ko.ids.get(shared === undefined ? '~' + key : key);
    const kept = shared ?? LATIN_KEPT;
    return other === undefined ? [] : [{ en: id, ko: other, toKo: kept, toEn: kept }];
  });
}
