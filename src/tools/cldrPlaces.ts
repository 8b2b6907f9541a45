/** Writes `glossary/countries.tsv` and `glossary/world-cities.tsv` from the CLDR packages: node dist/tools/cldrPlaces.js */
import { writeFileSync } from 'node:fs';
import { cityRows } from './cldrPlaces/cities.js';
import { placeFile } from './cldrPlaces/row.js';
import { territoryRows } from './cldrPlaces/territories.js';

const glossary = new URL('../../glossary/', import.meta.url);
const territories = territoryRows();
const cities = cityRows(territories.keys);
writeFileSync(new URL('countries.tsv', glossary), placeFile(territories.rows));
writeFileSync(new URL('world-cities.tsv', glossary), placeFile(cities));
console.log(`${territories.rows.length} countries, territories and regions; ${cities.length} cities`);
