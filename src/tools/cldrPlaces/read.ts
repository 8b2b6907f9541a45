/** What the CLDR packages say, read from the JSON they install. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Names = Readonly<Record<string, string>>;
type Nested = { readonly [name: string]: Nested | string };

/** Version that is named as the source, such as `48.2.0`. */
export function cldrVersion(): string {
  return (require('cldr-core/package.json') as { version: string }).version;
}

/** Names of territories and regions by code; variants are `CODE-alt-short`, `CODE-alt-variant`. */
export function territoryNames(locale: 'en' | 'ko'): Names {
  type File = { main: Record<string, { localeDisplayNames: { territories: Names } }> };
  const file = require(`cldr-localenames-full/main/${locale}/territories.json`) as File;
  return file.main[locale]!.localeDisplayNames.territories;
}

/** Example cities by time zone. English leaves out those that the zone's own name spells. */
export function zoneCities(locale: 'en' | 'ko'): Map<string, string> {
  type File = { main: Record<string, { dates: { timeZoneNames: { zone: Nested } } }> };
  const file = require(`cldr-dates-full/main/${locale}/timeZoneNames.json`) as File;
  return new Map(exemplars(file.main[locale]!.dates.timeZoneNames.zone, ''));
}

function exemplars(node: Nested, path: string): [string, string][] {
  return Object.entries(node).flatMap(([name, value]) => {
    if (typeof value === 'string') return name === 'exemplarCity' ? [[path, value] as [string, string]] : [];
    return exemplars(value, path === '' ? name : `${path}/${name}`);
  });
}

/** Territory of a time zone, from the table of Windows zones, the only one that has both. */
export function zoneTerritories(): Map<string, string> {
  type Entry = { mapZone: { _territory: string; _type: string } };
  type File = { supplemental: { windowsZones: { mapTimezones: readonly Entry[] } } };
  const file = require('cldr-core/supplemental/windowsZones.json') as File;
  const entries = file.supplemental.windowsZones.mapTimezones.filter(
    (entry) => entry.mapZone._territory !== '001',
  );
  return new Map(
    entries.flatMap(({ mapZone }) =>
      mapZone._type.split(' ').map((zone) => [zone, mapZone._territory] as const),
    ),
  );
}

/** The region that directly holds each territory or region. */
export function containers(): Map<string, string> {
  type File = { supplemental: { territoryContainment: Record<string, { _contains: readonly string[] }> } };
  const file = require('cldr-core/supplemental/territoryContainment.json') as File;
  const pairs = Object.entries(file.supplemental.territoryContainment)
    .filter(([code]) => /^\d{3}$/u.test(code))
    .flatMap(([code, entry]) => entry._contains.map((inner) => [inner, code] as const));
  return new Map(pairs);
}
