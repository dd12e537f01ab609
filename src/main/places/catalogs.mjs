// Translations of Debian's iso-codes: catalogs of GNU gettext, https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
import { existsSync, readFileSync } from 'node:fs';

const LOCALES = '/usr/share/locale';
const MAGIC = 0x950412de;
const loaded = new Map();

/** The catalog of a domain such as iso_3166-2 in a language, by what it translates; empty where there is none. */
export function catalog(domain, language) {
  const key = `${domain}/${language}`;
  if (!loaded.has(key)) {
    const file = `${LOCALES}/${locale(language)}/LC_MESSAGES/${domain}.mo`;
    loaded.set(key, existsSync(file) ? read(readFileSync(file)) : new Map());
  }
  return loaded.get(key);
}

function locale(language) {
  return { zh: 'zh_CN', 'zh-Hant': 'zh_TW', 'sr-Latn': 'sr@latin' }[language] ?? language.replace('-', '_');
}

function read(bytes) {
  if (bytes.readUInt32LE(0) !== MAGIC) {
    throw new Error('not a little-endian catalog of gettext');
  }
  const count = bytes.readUInt32LE(8);
  const originals = bytes.readUInt32LE(12);
  const translations = bytes.readUInt32LE(16);
  const text = (table, i) => {
    const start = bytes.readUInt32LE(table + 8 * i + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(table + 8 * i));
  };
  return new Map(Array.from({ length: count }, (_, i) => [text(originals, i), text(translations, i)]));
}
