// Totals: of what, by what, and what is left out of them and why. Sums of different units stand in rows of their own.
import { AsOf } from '../as-of';
import { useAsk, type Asking } from '../ask';
import {
  CasualtyTotalsDocument,
  IncidentTotalsDocument,
  LegalOutcomeTotalsDocument,
  MeasureTotalsDocument,
  SeizureTotalsDocument,
  type AddedFragment,
  type IncidentFilter,
  type OmittedFragment,
  type TypedDocumentString,
} from '../generated/graphql';
import { unitIn } from '../figure';
import { pushParams, usePage, type Page } from '../page';
import { Answered, Empty } from '../states';
import { DataTable, type Column } from '../table';
import { Tools } from '../tools';
import { LeftOut } from './left-out';

interface Group {
  incidents: number;
  leftOut: OmittedFragment[];
  period?: string | null;
  [dimension: string]: unknown;
}

/** A row of the table: one sum of a group. */
interface Line {
  group: Group;
  /** The field of the group that has the sum. */
  of: string | null;
  sum: AddedFragment | null;
}

interface Answer {
  totals: Group[];
  all: { leftOut: OmittedFragment[] }[];
  days: { period: string | null }[];
}

interface Subject {
  document: TypedDocumentString<unknown, unknown>;
  head: 'outcomes' | 'seizures' | 'casualties' | 'measures' | 'incidents';
  /** The fields of a group with its sums, and what they are sums of; incidents have none, they are counted. */
  sums: Record<string, 'number' | 'fine' | 'damages' | 'quantity' | 'value'>;
  by: string[];
}

const everywhere = ['REGION', 'MONTH', 'YEAR'];
const subjects: Record<string, Subject> = {
  'legal-outcomes': { document: LegalOutcomeTotalsDocument as never, head: 'outcomes', sums: { counts: 'number', fines: 'fine', damages: 'damages' }, by: ['STAGE', 'NAME', 'SENTENCE_KIND', ...everywhere, 'ORGANIZATION', 'OFFENCE'] },
  seizures: { document: SeizureTotalsDocument as never, head: 'seizures', sums: { quantities: 'quantity', values: 'value' }, by: ['CATEGORY', 'ITEM', ...everywhere, 'DISPOSITION', 'DRUG_GROUP', 'FIREARM_TYPE', 'ORGANIZATION'] },
  casualties: { document: CasualtyTotalsDocument as never, head: 'casualties', sums: { count: 'number' }, by: ['HARM', ...everywhere, 'GROUP'] },
  measures: { document: MeasureTotalsDocument as never, head: 'measures', sums: { figures: 'number' }, by: ['KIND', 'NAME', ...everywhere, 'ORGANIZATION'] },
  incidents: { document: IncidentTotalsDocument as never, head: 'incidents', sums: {}, by: ['KIND', ...everywhere, 'PLACE', 'STATUS', 'ORGANIZATION', 'PUBLISHER'] },
};

/** The field of a group that a dimension fills. */
const fieldOf = (dimension: string) =>
  ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'].includes(dimension) ? 'period' : dimension.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function filterOf(params: URLSearchParams, of: string) {
  const incident: IncidentFilter = {};
  const [from, to, place] = ['from', 'to', 'place'].map((name) => params.get(name));
  if (from || to) incident.occurred = { ...(from && { from }), ...(to && { to }) };
  if (place) incident.place = [place];
  if (Object.keys(incident).length === 0) return null;
  return of === 'incidents' ? incident : { incident };
}

export function Totals() {
  const page = usePage();
  const { words, say, language, asOf, params, path } = page;
  const of = Object.hasOwn(subjects, path[1] ?? '') ? path[1]! : 'legal-outcomes';
  const subject = subjects[of]!;
  const by = subject.by.includes(params.get('by') ?? '') ? params.get('by')! : subject.by[0]!;
  const variables = { locale: language, asOf, filter: filterOf(params, of), by: [by] };
  const asking = useAsk(subject.document, variables) as Asking<Answer>;
  const kept = Object.fromEntries(['from', 'to', 'place'].map((name) => [name, params.get(name)]));

  return (
    <>
      <h1 tabIndex={-1}>{words.totals}</h1>
      <nav aria-label={words.totalOf} class="tabs">
        {Object.entries(subjects).map(([name, { head }]) => (
          <a href={page.to(['totals', name], kept)} aria-current={name === of ? 'page' : undefined}>
            {words[head]}
          </a>
        ))}
      </nav>
      <form
        class="filters"
        aria-label={words.filters}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget);
          pushParams(page, Object.fromEntries(['from', 'to', 'place'].map((name) => [name, String(typed.get(name) ?? '').trim() || null])));
        }}
      >
        <label>
          {words.by}
          <select value={by} onChange={(event) => pushParams(page, { by: event.currentTarget.value })}>
            {subject.by.map((dimension) => (
              <option value={dimension}>{say(dimension)}</option>
            ))}
          </select>
        </label>
        <label>
          {words.from}
          <input name="from" type="date" key={params.get('from')} defaultValue={params.get('from') ?? ''} />
        </label>
        <label>
          {words.to}
          <input name="to" type="date" key={params.get('to')} defaultValue={params.get('to') ?? ''} />
        </label>
        <label>
          {words.place}
          <input name="place" placeholder="KZ-75" key={params.get('place')} defaultValue={params.get('place') ?? ''} />
        </label>
        <button type="submit">{words.apply}</button>
      </form>
      <Answered asking={asking}>
        {(data) => (
          <>
            <AsOf days={data.days.map(({ period }) => period)} />
            {data.totals.length === 0 ? <Empty /> : <Sums subject={subject} groups={data.totals} by={by} page={page} />}
            {of === 'legal-outcomes' && <p>{words.endedCounted}</p>}
            <p>{words.noSum}</p>
            <LeftOut rows={data.all.flatMap(({ leftOut }) => leftOut)} />
          </>
        )}
      </Answered>
      <Tools document={subject.document} variables={variables} />
    </>
  );
}

function nameOf(page: Page, value: unknown): string {
  if (value == null) return page.words.notKnown;
  if (typeof value === 'object') return String((value as { name: string }).name);
  const text = String(value);
  return /^[A-Z_]+$/.test(text) ? page.say(text) : text;
}

/** Money of damage and of transactions is of two sorts; so are things that are only counted alike. */
function unitOf({ words, say }: Page, sum: AddedFragment | null): string {
  if (!sum) return '';
  const item = sum.item && (/^[A-Z_]+$/.test(sum.item) ? say(sum.item) : sum.item);
  return [item, sum.currency ?? (item ? null : unitIn(sum.unit)), sum.unlike && `(${words.unlike})`].filter(Boolean).join(' ');
}

function Sums({ subject, groups, by, page }: { subject: Subject; groups: Group[]; by: string; page: Page }) {
  const { words, say, number } = page;
  const rows = groups.flatMap((group): Line[] => {
    const sums = Object.keys(subject.sums).flatMap((of) => [group[of] as AddedFragment | AddedFragment[]].flat().map((sum) => ({ group, of, sum })));
    return sums.length > 0 ? sums : [{ group, of: null, sum: null }];
  });
  const bound = (text: string | null | undefined, sum: AddedFragment | null) => (sum ? (text == null ? words.openAbove : number(text)) : '');
  const head: Column<Line> = { head: say(by), text: ({ group }) => nameOf(page, group[fieldOf(by)]) };
  const incidents: Column<Line> = { head: words.count, text: ({ group }) => number(group.incidents), numeric: true };
  const several = Object.keys(subject.sums).length > 1;
  const sums: Column<Line>[] = [
    { head: words.what, optional: true, text: ({ of }) => (several && of ? words[subject.sums[of]!] : '') },
    { head: words.low, text: ({ sum }) => bound(sum?.lowText, sum), numeric: true },
    { head: words.bestSum, text: ({ sum }) => bound(sum?.bestText, sum), numeric: true },
    { head: words.high, text: ({ sum }) => bound(sum?.highText, sum), numeric: true },
    { head: words.unit, text: ({ sum }) => unitOf(page, sum) },
    { head: words.unquantified, text: ({ sum }) => (sum ? number(sum.unquantified) : ''), numeric: true },
    { head: words.overlap, optional: true, text: ({ sum }) => (sum?.possibleOverlap ? words.yes : '') },
    { head: words.conflicting, text: ({ sum }) => (sum ? number(sum.conflicting) : ''), numeric: true },
  ];
  return <DataTable caption={`${words.totals}: ${words[subject.head]}`} file="totals" rows={rows} columns={subject.head === 'incidents' ? [head, incidents] : [head, ...sums, incidents]} />;
}
