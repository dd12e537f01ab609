// What every part of the page knows: where it is, in which language it speaks, and how it writes codes, numbers and days.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { codes, english } from './words/codes';
import { en, type Words } from './words/en';
import { kk } from './words/kk';
import { ru } from './words/ru';

export const languages = { en: 'English', kk: 'Қазақша', ru: 'Русский' } as const;
export type Language = keyof typeof languages;

const words: Record<Language, Words> = { en, kk, ru };
// Browsers lack Kazakh numbers and months; its numbers are written as Russian ones are.
const numerals: Record<Language, string> = { en: 'en', kk: 'ru', ru: 'ru' };
const REMEMBERED = 'tergeu.language';

/** What the browser keeps; in a frame of another site it may keep nothing. */
export const storage = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      // The choice holds for this page.
    }
  },
};

export interface Route {
  /** The parts of the address: ['incident', '2022-01-kz-unrest']. */
  path: string[];
  params: URLSearchParams;
}

export interface Page extends Route {
  language: Language;
  words: Words;
  asOf: string | null;
  embedded: boolean;
  /** The words for a code of the API. */
  say: (code: string) => string;
  /** A number of any size, as the language writes it. */
  number: (digits: string | number) => string;
  /** A month and its year: January 2022, or 01.2022 where the browser does not know the language. */
  month: (day: Date) => string;
  /** A fuzzy day in words: about 2022-01. */
  dayIn: (day: { edtf: string } | null) => string;
  /** The address of a view; language, day and embedding go along. */
  to: (path: string[], params?: Record<string, string | null>) => string;
}

export const PageContext = createContext<Page>(null as unknown as Page);
export const usePage = () => useContext(PageContext);

export function readRoute(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return { path: path.split('/').filter(Boolean).map(decode), params: new URLSearchParams(query) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign that somebody typed
  }
}

export function address(path: string[], params: URLSearchParams): string {
  const query = params.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;
}

export function remember(language: Language): void {
  storage.set(REMEMBERED, language);
}

/** The language of a tag, such as kk-KZ, that the page speaks. */
export function languageOf(tag: string | null): Language | undefined {
  const [language = ''] = tag?.toLowerCase().split(/[-_]/) ?? [];
  return Object.hasOwn(languages, language) ? (language as Language) : undefined;
}

function chosen(params: URLSearchParams): Language {
  const wanted = [params.get('lang'), storage.get(REMEMBERED), ...navigator.languages];
  return wanted.map(languageOf).find((language) => language !== undefined) ?? 'en';
}

/** What `embed` says in the address of a view that is to be embedded. */
export const EMBEDDED = ['', '1', 'true'];

/** A day of the calendar; what else stands in an address is no day to ask for. */
export function day(text: string | null): string | null {
  if (!text || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : null;
}

export function pageOf(route: Route): Page {
  const language = chosen(route.params);
  const numbers = new Intl.NumberFormat(numerals[language], { maximumFractionDigits: 6 });
  const months = new Intl.DateTimeFormat(numerals[language], { month: language === 'kk' ? '2-digit' : 'short', year: 'numeric', timeZone: 'UTC' });
  const asOf = day(route.params.get('asOf'));
  const embedded = EMBEDDED.includes(route.params.get('embed') ?? 'not');
  // What is not understood does not go along.
  const kept = { lang: languageOf(route.params.get('lang')) ?? null, asOf, embed: embedded ? '1' : null };
  return {
    ...route,
    language,
    words: words[language],
    asOf,
    embedded,
    say: (code) => inWords(code, language),
    // The type of format() does not have texts of digits yet, which it takes exactly.
    number: (digits) => numbers.format(digits as number),
    month: (day) => months.format(day),
    dayIn: (day) => day?.edtf.replaceAll(/([\d-]+)[~%]/g, `${words[language].aboutDay} $1`).replaceAll(/([\d-]+)\?/g, '$1 (?)') ?? words[language].notKnown,
    to: (path, params = {}) => {
      const next = new URLSearchParams();
      Object.entries({ ...kept, ...params }).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)));
      return address(path, next);
    },
  };
}

function inWords(code: string, language: Language): string {
  const translated = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (language !== 'en' && translated) return translated[language === 'ru' ? 0 : 1];
  return (Object.hasOwn(english, code) && english[code]) || code.toLowerCase().replaceAll('_', ' ');
}

/** Puts values into a text with places for them: {low}. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The view changes where the reader is: the button to go back undoes it. */
export function pushParams(page: Page, changes: Record<string, string | null>): void {
  show(page, changes, (to) => history.pushState(null, '', to));
}

/** The same for what changes many times in a row, as a slider does, or is no step of the reader's: going back leaves the view. */
export function replaceParams(page: Page, changes: Record<string, string | null>): void {
  show(page, changes, (to) => history.replaceState(null, '', to));
}

function show(page: Page, changes: Record<string, string | null>, go: (to: string) => void): void {
  const next = new URLSearchParams(page.params);
  Object.entries(changes).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)));
  go(address(page.path, next));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
