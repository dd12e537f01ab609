// What of an address the page does not understand: which value, and what is allowed instead. Nothing of it is left out in silence.
import type { IncidentKind, IncidentStatus } from './generated/graphql';
import { address, day, EMBEDDED, fill, languageOf, languages, type Page } from './page';
import { orders } from './views/incidents';
import { subjectOf, subjects } from './views/totals';

export interface Odd {
  /** What is wrong, what is allowed, and what becomes of the view. */
  says: string;
  /** All that is allowed, where it can be listed: the address of the view with it, and what it is called. */
  choices: readonly [to: string, called: string][];
  /** The address without it. */
  without: string;
  /** A filter: without it, the view would show something else than the address asks for. */
  filters: boolean;
}

interface Expected {
  allowed: string;
  /** The value, and what it is called. */
  values?: readonly (readonly [value: string, called: string])[];
}

/** What is allowed, of a value that is not. */
type Check = (value: string, page: Page) => Expected | null;

interface Parameter {
  check: Check;
  filters?: boolean;
}

// The compiler sees to it that these are all that the schema has.
const kinds: Record<IncidentKind, true> = {
  ARMED_ATTACK: true,
  ARREST: true,
  ARREST_OF_OFFICIAL: true,
  ARSON: true,
  ATTACK: true,
  CLASH: true,
  COUNTER_TERRORIST_OPERATION: true,
  EXPLOITATION_PREVENTED: true,
  FIND: true,
  FORCED_LABOUR_CASE: true,
  HEARING: true,
  INVESTIGATION: true,
  OPERATION: true,
  OTHER: true,
  POLICY_EVENT: true,
  PROTEST: true,
  RAID: true,
  TAKEDOWN: true,
  TRAFFICKING_CASE: true,
  UNREST: true,
  VERDICT: true,
};
const statuses: Record<IncidentStatus, true> = { CONCLUDED: true, ONGOING: true, UNKNOWN: true };

const oneOf =
  (valuesIn: (page: Page) => NonNullable<Expected['values']>): Check =>
  (value, page) => {
    const values = valuesIn(page);
    return values.some(([each]) => each === value) ? null : { allowed: page.words.allowedValues, values };
  };

const codes = (of: Record<string, true>) => oneOf(({ say }) => Object.keys(of).map((code) => [code, say(code)]));
const anything: Check = () => null;
const aDay: Check = (value, { words }) => (day(value) ? null : { allowed: words.allowedDay });

const notBefore: Check = (value, page) => {
  const from = day(page.params.get('from'));
  return aDay(value, page) ?? (from && value < from ? { allowed: fill(page.words.allowedAfter, { from }) } : null);
};

/** As long as the service searches for; a character that is a word in itself counts as half of one. */
const searchable: Check = (value, { words }) => {
  const count = value.match(/[\p{L}\p{M}\p{N}]*[\p{L}\p{N}][\p{L}\p{M}\p{N}'’`ʼ]*/gu)?.length ?? 0;
  const signs = value.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return [...value].length > 200 || count + Math.floor(signs / 2) > 10 ? { allowed: words.allowedText } : null;
};

const everywhere: Record<string, Parameter> = {
  lang: { check: (value, { words }) => (languageOf(value) ? null : { allowed: words.allowedValues, values: Object.entries(languages) }) },
  asOf: { check: aDay },
  embed: { check: (value, { words }) => (EMBEDDED.includes(value) ? null : { allowed: words.allowedValues, values: [['1', '1']] }) },
};

const span: Record<string, Parameter> = {
  from: { check: aDay, filters: true },
  to: { check: notBefore, filters: true },
  place: { check: anything, filters: true }, // the service knows the codes
};

function parametersOf({ path: [view, of] }: Page): Record<string, Parameter> {
  switch (view) {
    case 'incidents':
      return {
        ...span,
        text: { check: anything },
        kind: { check: codes(kinds), filters: true },
        status: { check: codes(statuses), filters: true },
        order: { check: oneOf(({ words }) => orders.map(({ name }) => [name, words[name]])) },
        after: { check: anything },
      };
    case 'search':
      return { text: { check: searchable, filters: true }, after: { check: anything } };
    case 'totals': {
      const subject = subjectOf(of);
      const by = { by: { check: oneOf(({ say }) => subjects[subject]!.by.map((dimension) => [dimension, say(dimension)])) } };
      const converted = { converted: { check: oneOf(({ words }) => [['1', words.yes]]) } };
      return { ...span, ...by, ...(subjects[subject]!.converts && converted) };
    }
    default:
      return {};
  }
}

const SHORT = 60;
const short = (value: string) => ([...value].length > SHORT ? `${[...value].slice(0, SHORT).join('')}…` : value);

/** The same view with other values of a parameter. */
function changed({ path, params }: Page, name: string, value: string | null): string {
  const next = new URLSearchParams(params);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return address(path, next);
}

function oddParameter(page: Page, name: string, parameter: Parameter | undefined): Odd[] {
  const { params, words } = page;
  const [value = '', ...others] = params.getAll(name);
  const says = (text: string, ...more: string[]) => [fill(text, { name: short(name), value: short(value) }), ...more].join(' ');
  const without = changed(page, name, null);
  if (!parameter) return [{ says: says(words.unknownName, words.leftAside), choices: [], without, filters: false }];

  const expected = value === '' ? null : parameter.check(value, page);
  const filters = parameter.filters ?? false;
  const then = filters ? words.nothingShown : name === 'asOf' ? words.shownNow : words.leftAside;
  const choices = (expected?.values ?? []).map(([to, called]): [string, string] => [changed(page, name, to), called]);
  return [
    ...(expected ? [{ says: says(words.notUnderstood, then, expected.allowed), choices, without, filters }] : []),
    ...(others.length > 0 ? [{ says: says(words.repeatedName), choices: [], without: changed(page, name, value), filters: false }] : []),
  ];
}

/** Totals of something that there are no totals of. */
function oddSubject(page: Page): Odd[] {
  const { path, params, words } = page;
  const [view, of] = path;
  if (view !== 'totals' || of === undefined || subjectOf(of) === of) return [];
  const choices = Object.entries(subjects).map(([name, { head }]): [string, string] => [address(['totals', name], params), words[head]]);
  const says = [fill(words.notUnderstood, { name: view, value: short(of) }), words.leftAside, words.allowedValues].join(' ');
  return [{ says, choices, without: address(['totals'], params), filters: false }];
}

/** All of an address that the page does not understand. */
export function oddOf(page: Page): Odd[] {
  const known = { ...everywhere, ...parametersOf(page) };
  const names = [...new Set(page.params.keys())];
  return [...oddSubject(page), ...names.flatMap((name) => oddParameter(page, name, Object.hasOwn(known, name) ? known[name] : undefined))];
}
