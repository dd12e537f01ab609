// Writes the places of the world as rows of a migration to standard output, and how many the source has for a test; README.md says how.
import { readFileSync, writeFileSync } from 'node:fs';
import * as atlas from './atlas.mjs';
import { catalog } from './catalogs.mjs';
import * as sources from './sources.mjs';

/** What the schema has had from its beginning (V002), which is richer than the sources. */
const KEPT = new Set(['KZ', ...sources.subdivisions.map(({ code }) => code).filter((code) => code.startsWith('KZ-'))]);

const places = new Map();
const names = [];
const codes = [];

const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const rows = (file) => readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n')
  .filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));

function place(code, level, parents = [], { coordinates = ['', ''], until = '' } = {}) {
  places.set(code, [code, level, parents.join(' '), ...coordinates, until]);
}

const spelt = new Set();

/** A name, unless the place has it already, in whatever accents. The first of a language is its usual one. */
function name(code, language, text, { variant = false, from = '', until = '' } = {}) {
  const composed = text?.normalize('NFC').replace(/\s+/g, ' ').trim();
  const key = `${code} ${language}`;
  if (!composed || spelt.has(`${key} ${plain(composed)}`)) {
    return;
  }
  spelt.add(`${key} ${plain(composed)}`);
  const usual = !variant && !spelt.has(key);
  if (usual) {
    spelt.add(key);
  }
  names.push([code, language, usual ? '+' : '-', composed, from, until]);
}

function country({ alpha2: code, alpha3, numeric, name: given }) {
  const found = atlas.countries.find((each) => (numeric ? each.id === numeric : each.name === given));
  place(code, 'COUNTRY', [], {
    coordinates: found ? [found.centroid.latitude.toFixed(2), found.centroid.longitude.toFixed(2)] : undefined,
  });
  if (alpha3) {
    codes.push([alpha3, code, '']);
  }
  const debian = sources.debianCountries.get(code);
  for (const language of new Set(['en', 'kk', 'ru', ...sources.languages(code, false)])) {
    const known = sources.territoryNames(language) ?? {};
    name(code, language, known[code]);
    ['short', 'variant'].forEach((kind) => name(code, language, known[`${code}-alt-${kind}`], { variant: true }));
    name(code, language, debian && catalog('iso_3166-1', language).get(debian.name), { variant: known[code] !== undefined });
  }
  [debian?.common_name, debian?.name, debian?.official_name].forEach((each) => name(code, 'en', each, { variant: true }));
}

/** In several of the sources: one of them alone has what was never in the standard, or no longer exists. */
function stands({ code }) {
  return sources.debianSubdivisions.has(code) || (sources.cldrSubdivisions.has(code) && !sources.cldrAliases.has(code))
    || sources.cldrAliases.get(code)?.some((each) => each.length === 2);
}

const standing = new Set(sources.subdivisions.filter(stands).map(({ code }) => code));

/** The division that iso-codes has this one in, where it is built in; it gives the code with its country or without. */
function within(code) {
  const given = sources.debianSubdivisions.get(code)?.parent ?? '';
  const parent = given.includes('-') ? given : `${code.slice(0, 2)}-${given}`;
  return standing.has(parent) ? parent : undefined;
}

/** The list of ISO 3166-2 has the divisions of some countries beside each other that lie in each other: London in England, Antwerp in Flanders. */
function subdivision({ code, name: given, parent: listed }) {
  const debian = sources.debianSubdivisions.get(code);
  const parent = listed.includes('-') ? listed : within(code) ?? listed;
  const nested = parent.includes('-');
  place(code, nested ? 'DISTRICT' : /\bcity\b/i.test(debian?.type ?? '') ? 'CITY' : 'REGION', [parent]);
  name(code, 'en', sources.cldrSubdivisions.get(code) ?? debian?.name ?? given);
  name(code, 'en', debian?.name.replace(/ *\[.*\]/, ''), { variant: true });
  for (const language of new Set(['kk', 'ru', ...sources.languages(code.slice(0, 2), true)])) {
    name(code, language, debian && language !== 'en' ? catalog('iso_3166-2', language).get(debian.name) : undefined);
  }
}

/** A country that no longer exists: a former name of what it became, or a place of its own where it was divided or joined another. */
function withdrawn({ alpha4, type, from, to }) {
  const debian = sources.debianWithdrawn.get(alpha4);
  const until = day(debian.withdrawal_date);
  const successor = to.length === 1 && places.has(to[0].alpha2) ? to[0].alpha2 : undefined;
  if (type === 'change' && successor) {
    codes.push([alpha4, successor, until]);
    name(successor, 'en', from.name, { variant: true, until });
    return;
  }
  place(alpha4, 'COUNTRY', [], { until });
  name(alpha4, 'en', from.name);
  name(alpha4, 'en', debian.name, { variant: true });
  ['kk', 'ru'].forEach((language) => name(alpha4, language, catalog('iso_3166-3', language).get(debian.name)));
  [from.alpha2, from.alpha3].filter((code) => !places.has(code)).forEach((code) => codes.push([code, alpha4, until]));
}

/** The last day of what the source gives as a day or a year. */
function day(date) {
  return date.length === 4 ? `${date}-12-31` : date;
}

/** Codes that were in the standard, with what has taken their place: as CLDR says, else what has the same name in the same country. */
function formerCodes() {
  const byName = new Map([...places.keys()].filter((code) => code.includes('-'))
    .map((code) => [`${code.slice(0, 2)} ${plain(sources.cldrSubdivisions.get(code) ?? '')}`, code]));
  const byHand = new Map(rows('former-codes.tsv').map(([code, now, until]) => [code, { now: [now], until }]));
  const former = new Set([...sources.debianSubdivisions.keys(), ...sources.cldrSubdivisions.keys(), ...sources.cldrAliases.keys(), ...byHand.keys()]);
  [...former].filter((code) => !places.has(code)).sort().forEach((code) => {
    const same = byName.get(`${code.slice(0, 2)} ${plain(sources.cldrSubdivisions.get(code) ?? sources.debianSubdivisions.get(code)?.name ?? '?')}`);
    const { now, until = '' } = byHand.get(code) ?? { now: sources.cldrAliases.get(code) ?? [same] };
    now.filter((each) => places.has(each)).forEach((each) => codes.push([code, each, until]));
  });
}

function borders() {
  const code = (shape) => sources.countries.find((each) => each.numeric === shape.id)?.alpha2 ?? (shape.name === 'Kosovo' ? 'XK' : undefined);
  const pairs = atlas.neighbours().map((pair) => pair.map(code)).filter(([a, b]) => a && b && a !== b).map((pair) => pair.sort());
  [...new Set(pairs.map((pair) => pair.join(' ')))].sort().map((pair) => pair.split(' ')).forEach(([a, b]) => {
    const border = `border-${a}-${b}`.toLowerCase();
    place(border, 'BORDER', [a, b]);
    const [en, kk, ru] = ['en', 'kk', 'ru'].map((language) => [a, b].map((each) => sources.territoryNames(language)[each]));
    name(border, 'en', `Border of ${en[0]} and ${en[1]}`);
    name(border, 'kk', `Шекара: ${kk[0]} – ${kk[1]}`);
    name(border, 'ru', `Граница: ${ru[0]} – ${ru[1]}`);
  });
}

function elsewhere() {
  rows('seas.tsv').forEach(([code, en, kk, ru]) => {
    place(code, 'SEA');
    const [usual, ...others] = en.split(' | ');
    name(code, 'en', usual);
    others.forEach((other) => name(code, 'en', other, { variant: true }));
    name(code, 'kk', kk);
    name(code, 'ru', ru);
  });
  place('abroad', 'UNKNOWN');
  [['en', 'Abroad'], ['kk', 'Шетелде'], ['ru', 'За рубежом']].forEach(([language, text]) => name('abroad', language, text));
  place('unknown', 'UNKNOWN');
  [['en', 'Unknown place'], ['kk', 'Белгісіз жер'], ['ru', 'Неизвестное место']].forEach(([language, text]) => name('unknown', language, text));
}

// The first day and the last of a former name are stated before the name comes from elsewhere without them.
rows('former-names.tsv').forEach(([code, language, text, from, until = '']) => name(code, language, text, { variant: true, from, until }));
sources.countries.forEach(country);
country({ alpha2: 'XK', name: 'Kosovo' });
sources.subdivisions.filter(stands).forEach(subdivision);
sources.withdrawn.forEach(withdrawn);
formerCodes();
borders();
elsewhere();

// What the test of the migration compares it with.
const listed = sources.countries
  .map(({ alpha2 }) => [alpha2, sources.subdivisions.filter(({ code }) => code.startsWith(`${alpha2}-`))])
  .map(([country, all]) => [country, all.length, all.filter((each) => !stands(each)).map((each) => each.code).join(' ')]);
writeFileSync(new URL('../../test/resources/place/subdivisions.tsv', import.meta.url),
  `${listed.map((line) => line.join('\t')).sort().join('\n')}\n`);
const contained = new Map();
[...standing].filter(within).sort().forEach((code) => contained.set(within(code), [...(contained.get(within(code)) ?? []), code]));
writeFileSync(new URL('../../test/resources/place/parents.tsv', import.meta.url),
  `${[...contained].map(([parent, codes]) => `${parent}\t${codes.join(' ')}`).sort().join('\n')}\n`);

const described = names.filter(([code, , , , , until]) => !KEPT.has(code) || until);
const written = [...places.values()].filter(([code]) => !KEPT.has(code));
const literal = (lines) => `$places$\n${lines.map((line) => line.join('\t')).sort().join('\n')}\n$places$`;
const count = (level) => written.filter((each) => each[1] === level).length;

const template = readFileSync(new URL('migration.sql', import.meta.url), 'utf8');
process.stdout.write(template
  .replace('{counts}', `${written.length} places (${['COUNTRY', 'REGION', 'CITY', 'DISTRICT', 'SEA', 'BORDER', 'UNKNOWN']
    .map((level) => `${count(level)} ${level}`).join(', ')}), ${described.length} names, ${codes.length} other codes`)
  .replace('{places}', () => literal(written))
  .replace('{names}', () => literal(described))
  .replace('{codes}', () => literal(codes)));
