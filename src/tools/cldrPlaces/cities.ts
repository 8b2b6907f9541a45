/** Cities of the world that CLDR names as examples of time zones, as lines of `world-cities.tsv`. */
import { CAPITAL_ZONES } from './capitals.js';
import { CITY_FORMS } from './houseForms.js';
import { cldrVersion, territoryNames, zoneCities, zoneTerritories } from './read.js';
import { plainLetters, slug, type PlaceRow } from './row.js';

/** Countries whose cities have a file of their own. */
const OWN_FILES = new Set(['CN', 'HK', 'JP', 'KP', 'KR', 'MO', 'TW', 'US']);

/** Examples that are no town, or whose Korean form in CLDR is outdated or doubtful. */
const LEFT_OUT = new Set(
  `Africa/Bissau America/Bahia America/Catamarca America/Coral_Harbour America/Danmarkshavn America/Eirunepe
America/Glace_Bay America/Godthab America/Goose_Bay America/Jujuy America/Kralendijk America/Lower_Princes
America/Marigot America/Miquelon America/Noronha America/Resolute America/Scoresbysund America/St_Kitts
America/St_Thomas America/St_Vincent America/Thule America/Tortola America/Argentina/La_Rioja
America/Argentina/San_Juan America/Blanc-Sablon America/Rankin_Inlet America/Swift_Current America/Creston
Arctic/Longyearbyen Asia/Qostanay Atlantic/South_Georgia Australia/Eucla Australia/Lindeman Australia/Lord_Howe
Europe/Busingen Europe/Kirov Indian/Chagos Indian/Christmas Indian/Cocos Indian/Kerguelen Indian/Mahe Indian/Mayotte
Pacific/Bougainville Pacific/Chatham Pacific/Easter Pacific/Efate Pacific/Enderbury Pacific/Fakaofo Pacific/Galapagos
Pacific/Gambier Pacific/Kosrae Pacific/Kwajalein Pacific/Marquesas Pacific/Norfolk Pacific/Pitcairn Pacific/Ponape
Pacific/Rarotonga Pacific/Saipan Pacific/Tongatapu Pacific/Truk Pacific/Wallis Atlantic/Canary Atlantic/Faeroe
America/Antigua America/Cayman Asia/Oral Atlantic/St_Helena Europe/Vatican Pacific/Midway Pacific/Wake Asia/Ust-Nera Asia/Khandyga Asia/Srednekolymsk`.split(
    /\s+/u,
  ),
);

/** Examples that are islands or wider regions, not towns. */
const REGIONS = new Set([
  'Asia/Kamchatka',
  'Asia/Sakhalin',
  'Atlantic/Azores',
  'Atlantic/Madeira',
  'Pacific/Guadalcanal',
  'Pacific/Kiritimati',
  'Pacific/Tahiti',
]);

/** Every line; `territories` gives the key of a territory by its code. */
export function cityRows(territories: ReadonlyMap<string, string>): PlaceRow[] {
  const countries = new Set(Object.values(territoryNames('en')).map(plainLetters));
  const english = zoneCities('en');
  return [...zoneCities('ko')].flatMap(([zone, ko]) => {
    const territory = zoneTerritories().get(zone);
    const en = english.get(zone) ?? lastPart(zone);
    if (territory === undefined || OWN_FILES.has(territory) || LEFT_OUT.has(zone)) return [];
    const isCountry = countries.has(plainLetters(en)) && CITY_FORMS[zone]?.en === undefined;
    return isCountry || zone.startsWith('Antarctica/')
      ? []
      : [row({ zone, en, ko, within: territories.get(territory) })];
  });
}

function level(zone: string): string {
  if (REGIONS.has(zone)) return 'region';
  return CAPITAL_ZONES.has(zone) ? 'capital' : 'city';
}

/** `America/Port_of_Spain` → `Port of Spain`. */
function lastPart(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function row(city: { zone: string; en: string; ko: string; within: string | undefined }): PlaceRow {
  const form = CITY_FORMS[city.zone] ?? {};
  const en = form.en ?? plainLetters(city.en.replace('’', "'"));
  const accented = city.en.replace('’', "'");
  const ko = form.ko ?? city.ko;
  const spaced = form.ko !== undefined && city.ko.replaceAll(' ', '') === ko ? [`admitted:${city.ko}`] : [];
  return {
    key: `place.${slug(en)}`,
    en,
    ko,
    enOther: [
      ...(form.enOther ?? []),
      ...(accented !== en && form.en === undefined ? [`admitted:${accented}`] : []),
    ],
    koOther: [...(form.koOther ?? []), ...spaced],
    attributes: {
      level: level(city.zone),
      ...(city.within === undefined ? {} : { within: city.within }),
    },
    source: `CLDR ${cldrVersion()} example cities of time zones`,
    ...(form.note === undefined && form.ko === undefined
      ? {}
      : { note: form.note ?? 'Korean form is the newsroom’s.' }),
  };
}
