/** Everything that may link a type of one side with a type of the other. */
import type { Lexicon } from './lexicon.js';
import type { Side } from './side.js';
import { soundLinks } from './soundLinks.js';
import type { Link } from './witnesses.js';

/** Probability of finding a number, a Latin word or a sign of one side in the translation. */
const NUMBER_KEPT = 0.85;
const WORD_KEPT = 0.9;
const SIGN_KEPT = 0.75;

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

/** Numbers and signs have the same key on both sides; a Latin word in Korean text is marked with `~`. */
function sameLinks(en: Side, ko: Side): Link[] {
  return en.types.flatMap(({ key }, id) => {
    const other = ko.ids.get(/^[#?@]/.test(key) ? key : '~' + key);
    if (other === undefined) return [];
    const kept = key.startsWith('#') ? NUMBER_KEPT : key.startsWith('?') ? SIGN_KEPT : WORD_KEPT;
    return [{ en: id, ko: other, toKo: kept, toEn: kept }];
  });
}
