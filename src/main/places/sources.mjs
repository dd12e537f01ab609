// What the sources say, each in its own words; README.md has their versions and licences.
import { readFileSync } from 'node:fs';
import { iso31661, iso31662, iso31663 } from 'iso-3166';

const json = (path) => JSON.parse(readFileSync(path));
const npm = (path) => json(new URL(`node_modules/${path}`, import.meta.url));
const debian = (part) => json(`/usr/share/iso-codes/json/iso_3166-${part}.json`)[`3166-${part}`];

export const countries = iso31661;
export const subdivisions = iso31662;
export const withdrawn = iso31663;

export const debianCountries = new Map(debian(1).map((each) => [each.alpha_2, each]));
export const debianSubdivisions = new Map(debian(2).map((each) => [each.code, each]));
export const debianWithdrawn = new Map(debian(3).map((each) => [each.alpha_4, each]));

export const aliases = npm('cldr-core/supplemental/aliases.json').supplemental.metadata.alias.subdivisionAlias;

const upper = (code) => `${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase();
export const cldrSubdivisions = new Map(Object.entries(
  npm('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions,
).map(([code, name]) => [upper(code), name]));
export const cldrAliases = new Map(Object.entries(aliases).map(([code, { _replacement }]) => [
  upper(code),
  _replacement.split(' ').map((each) => (each.length === 2 ? each : upper(each))),
]));

const territoryInfo = npm('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;
const territories = new Map();

/** Names of countries in a language, as CLDR has them; null where it does not have the language. */
export function territoryNames(language) {
  if (!territories.has(language)) {
    territories.set(language, load(language));
  }
  return territories.get(language);
}

function load(language) {
  try {
    return npm(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories;
  } catch (missing) {
    if (missing.code === 'ENOENT') {
      return null;
    }
    throw missing;
  }
}

/** The official languages of a country, of all of it or of a part. */
export function languages(country, parts) {
  return Object.entries(territoryInfo[country]?.languagePopulation ?? {})
    .filter(([, { _officialStatus }]) => ['official', 'de_facto_official'].includes(_officialStatus) || (parts && _officialStatus))
    .map(([language]) => language.replaceAll('_', '-'))
    .map((language) => ({ 'zh-Hans': 'zh' })[language] ?? language);
}
