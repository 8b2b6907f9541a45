/** Units of measure and money in the language of the target. */
import type { Lang } from '../../concepts/concept.js';
import { ENGLISH_UNITS, KOREAN_UNITS } from '../../text/numbers/units.js';

/** Counters (명, 마리, 대) are left alone: the noun that is counted would have to change with them. */
const MEASURES = new Set(
  'USD JPY KRW CNY EUR GBP HKD RUB INR CHF kg g mg t km m cm mm mile foot inch yard m2 km2 pyeong ha acre L barrel kW MW GW GB'.split(
    ' ',
  ),
);

/** The unit's word in the manner of `like` (plural, symbol); undefined for counters and unknown words. */
export function writeUnit(unit: string, like: string, lang: Lang): string | undefined {
  const table = lang === 'ko' ? KOREAN_UNITS : ENGLISH_UNITS;
  const old = table.get(lang === 'en' ? like.toLowerCase() : like);
  if (old === undefined || !MEASURES.has(old) || !MEASURES.has(unit)) return undefined;
  const forms = formsOf(table, unit);
  // Forms come in the same order for every unit (English: singular, plural), so the place tells the form.
  return forms[formsOf(table, old).indexOf(like.toLowerCase())] ?? forms[0];
}

function formsOf(table: ReadonlyMap<string, string>, unit: string): string[] {
  return [...table].flatMap(([form, name]) => (name === unit ? [form] : []));
}
