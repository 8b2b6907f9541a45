/** Countries, territories and regions of the world as lines of `countries.tsv`. */
import { REGION_FORMS, TERRITORY_FORMS, type HouseForm } from './houseForms.js';
import { cldrVersion, containers, territoryNames } from './read.js';
import { plainLetters, slug, type PlaceRow } from './row.js';

/** Codes that are no place in the news: organizations, test locales, uninhabited or outlying leftovers. */
const LEFT_OUT = new Set([
  'AC',
  'BV',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'HM',
  'IC',
  'QO',
  'TA',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/** Territories that are not states, by code; every other two-letter code is called a country. */
const TERRITORIES = new Set(
  `AI AQ AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR
PS RE SH SJ SX TC TF TK VG VI WF YT`.split(/\s+/u),
);

/** Continents among the regions. */
const CONTINENTS = new Set(['002', '003', '005', '009', '142', '150']);

/** Every line, with the key of a territory by its code for the files that refer to it. */
export function territoryRows(): { rows: PlaceRow[]; keys: Map<string, string> } {
  const english = territoryNames('en');
  const codes = Object.keys(english).filter((code) => /^[A-Z]{2}$/u.test(code) && !LEFT_OUT.has(code));
  const keys = new Map(
    [...codes, ...Object.keys(REGION_FORMS)].map((code) => [code, `place.${slug(preferred(code))}`]),
  );
  return { rows: [...keys].map(([code, key]) => row(code, key, keys)), keys };
}

function preferred(code: string): string {
  const form = TERRITORY_FORMS[code] ?? REGION_FORMS[code];
  return form?.en ?? newsEnglish(territoryNames('en')[code]!);
}

/** `Trinidad & Tobago` → `Trinidad and Tobago`, `São Tomé` → `Sao Tome`; Türkiye keeps its letter, as its news does. */
function newsEnglish(name: string): string {
  const written = name.replace(' & ', ' and ').replace('’', "'");
  return name === 'Türkiye' ? written : plainLetters(written);
}

function row(code: string, key: string, keys: Map<string, string>): PlaceRow {
  const form: HouseForm = TERRITORY_FORMS[code] ?? REGION_FORMS[code] ?? {};
  const [en, ko] = [territoryNames('en')[code]!, territoryNames('ko')[code]!];
  const english = preferred(code);
  const korean = form.ko ?? ko;
  return {
    key,
    en: english,
    ko: korean,
    enOther: others(english, [...variants('en', code), en.replace('’', "'")], form.enOther),
    koOther: others(korean, [...variants('ko', code), ko], form.koOther),
    attributes: attributes(code, keys),
    source: `CLDR ${cldrVersion()} territories`,
    ...(form.en === undefined && form.ko === undefined ? {} : { note: 'Preferred form is the newsroom’s.' }),
  };
}

function variants(locale: 'en' | 'ko', code: string): string[] {
  const names = territoryNames(locale);
  return ['alt-short', 'alt-variant'].flatMap((kind) => names[`${code}-${kind}`] ?? []);
}

/** Further terms once each: the house's own with their status first, then CLDR's as admitted. */
function others(preferredForm: string, fromCldr: readonly string[], house: readonly string[] = []): string[] {
  const known = new Set([preferredForm, ...house.map((term) => term.slice(term.indexOf(':') + 1))]);
  const more = [...new Set(fromCldr)].filter((name) => !known.has(name) && !/[-()] | - |[()]/u.test(name));
  return [...house, ...more.map((name) => `admitted:${name}`)];
}

function attributes(code: string, keys: Map<string, string>): Record<string, unknown> {
  const within = holder(code, keys);
  const level = CONTINENTS.has(code)
    ? 'continent'
    : /^\d/u.test(code)
      ? 'region'
      : TERRITORIES.has(code)
        ? 'territory'
        : 'country';
  return { level, ...(within === undefined ? {} : { within }), ...(/^\d/u.test(code) ? {} : { code }) };
}

/** The nearest region around it that is itself a line. */
function holder(code: string, keys: Map<string, string>): string | undefined {
  const up = containers();
  for (let at = up.get(code); at !== undefined; at = up.get(at)) {
    if (keys.has(at)) return keys.get(at);
  }
  return undefined;
}
