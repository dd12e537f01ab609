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
  type ConvertedAddedFragment,
  type IncidentFilter,
  type OmittedFragment,
  type TypedDocumentString,
} from '../generated/graphql';
import { unitIn } from '../figure';
import { pushParams, usePage, type Page } from '../page';
import { Answered, Nothing } from '../states';
import { DataTable, type Column } from '../table';
import { Tools } from '../tools';
import { Facet } from './facet';
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
  /** The first of its group: what is said of the group as a whole is said there, once. */
  first: boolean;
  /** The field of the group that has the sum. */
  of: string | null;
  sum: AddedFragment | null;
}

interface Answer {
  totals: Group[];
  all: { leftOut: OmittedFragment[] }[];
  days: { period: string | null }[];
  places: { incidents: number; place: { code: string; name: string } | null }[];
}

interface Subject {
  document: TypedDocumentString<unknown, unknown>;
  head: 'outcomes' | 'seizures' | 'casualties' | 'measures' | 'incidents';
  /** The fields of a group with its sums, and what they are sums of; incidents have none, they are counted. */
  sums: Record<string, 'number' | 'fine' | 'damages' | 'quantity' | 'value'>;
  by: string[];
  /** Whether its sums can be had in metric units as well. */
  converts?: boolean;
}

const everywhere = ['REGION', 'MONTH', 'YEAR'];
export const subjects: Record<string, Subject> = {
  'legal-outcomes': { document: LegalOutcomeTotalsDocument as never, head: 'outcomes', sums: { counts: 'number', fines: 'fine', damages: 'damages' }, by: ['STAGE', 'NAME', 'SENTENCE_KIND', ...everywhere, 'ORGANIZATION', 'OFFENCE'] },
  seizures: { document: SeizureTotalsDocument as never, head: 'seizures', sums: { quantities: 'quantity', values: 'value' }, by: ['CATEGORY', 'ITEM', ...everywhere, 'DISPOSITION', 'DRUG_GROUP', 'FIREARM_TYPE', 'ORGANIZATION'], converts: true },
  casualties: { document: CasualtyTotalsDocument as never, head: 'casualties', sums: { count: 'number' }, by: ['HARM', ...everywhere, 'GROUP'] },
  measures: { document: MeasureTotalsDocument as never, head: 'measures', sums: { figures: 'number' }, by: ['KIND', 'NAME', ...everywhere, 'ORGANIZATION'] },
  incidents: { document: IncidentTotalsDocument as never, head: 'incidents', sums: {}, by: ['KIND', ...everywhere, 'PLACE', 'STATUS', 'ORGANIZATION', 'PUBLISHER'] },
};

/** What an address has totals of; those of legal outcomes where it does not say. */
export const subjectOf = (part: string | undefined): string => (part && Object.hasOwn(subjects, part) ? part : 'legal-outcomes');

/** The field of a group that a dimension fills. */
const fieldOf = (dimension: string) =>
  ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'].includes(dimension) ? 'period' : dimension.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const SPAN = ['from', 'to', 'place'];

function filterOf(params: URLSearchParams, of: string) {
  const incident: IncidentFilter = {};
  const [from, to, place] = SPAN.map((name) => params.get(name));
  if (from || to) incident.occurred = { ...(from && { from }), ...(to && { to }) };
  if (place) incident.place = [place];
  if (Object.keys(incident).length === 0) return null;
  return of === 'incidents' ? incident : { incident };
}

export function Totals() {
  const page = usePage();
  const { words, say, language, asOf, params, path } = page;
  const of = subjectOf(path[1]);
  const subject = subjects[of]!;
  const by = subject.by.includes(params.get('by') ?? '') ? params.get('by')! : subject.by[0]!;
  const converted = params.get('converted') === '1';
  const variables = { locale: language, asOf, filter: filterOf(params, of), by: [by], ...(subject.converts && converted && { converted }) };
  const asking = useAsk(subject.document, variables) as Asking<Answer>;
  const kept = Object.fromEntries(SPAN.map((name) => [name, params.get(name)]));

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
          pushParams(page, Object.fromEntries(['from', 'to'].map((name) => [name, String(typed.get(name) ?? '') || null])));
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
        <button type="submit">{words.apply}</button>
        <Facet
          name="place"
          head={words.place}
          values={asking.answer?.data.places.map(({ place, incidents }) => [place?.code, place?.name, incidents]) ?? []}
          set={(changes) => pushParams(page, changes)}
        />
        {subject.converts && (
          <label class="switch">
            <input type="checkbox" checked={converted} onChange={(event) => pushParams(page, { converted: event.currentTarget.checked ? '1' : null })} />
            {words.metric}
          </label>
        )}
      </form>
      <Answered asking={asking}>
        {(data) => (
          <>
            <AsOf days={data.days.map(({ period }) => period)} />
            {data.totals.length === 0 ? <Nothing filtered={SPAN.some((name) => params.get(name))} days={data.days} /> : <Sums subject={subject} groups={data.totals} by={by} page={page} />}
            {subject.converts && converted && data.totals.length > 0 && <Converted groups={data.totals} by={by} page={page} waiting={asking.waiting} />}
            {of === 'legal-outcomes' && <p>{words.endedCounted}</p>}
            <p>{words.noSum}</p>
            <LeftOut rows={data.all.flatMap(({ leftOut }) => leftOut)} facts={of !== 'incidents'} />
          </>
        )}
      </Answered>
      <Tools document={subject.document} variables={variables} />
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function nameOf(page: Page, value: unknown): string {
  if (value == null) return page.words.notKnown;
  if (typeof value === 'object') return String((value as { name: string }).name);
  const text = String(value);
  return /^[A-Z_]+$/.test(text) ? page.say(text) : text;
}

/** Money of damage and of transactions is of two sorts; so are things that are only counted alike. */
function unitOf(page: Page, sum: AddedFragment | null): string {
  const { words, say } = page;
  if (!sum) return '';
  const item = sum.item && (/^[A-Z_]+$/.test(sum.item) ? say(sum.item) : sum.item);
  const counted = sum.unit === '{piece}' || sum.unit === '{person}';
  const unit = sum.currency ?? (item && counted ? null : unitIn(page, sum.unit));
  return [[item, unit].filter(Boolean).join(', '), sum.unlike && `(${words.unlike})`].filter(Boolean).join(' ');
}

function Sums({ subject, groups, by, page }: { subject: Subject; groups: Group[]; by: string; page: Page }) {
  const { words, say, number } = page;
  const rows = groups.flatMap((group): Line[] => {
    const sums = Object.keys(subject.sums).flatMap((of) => [group[of] as AddedFragment | AddedFragment[]].flat().map((sum) => ({ of, sum })));
    return (sums.length > 0 ? sums : [{ of: null, sum: null }]).map((each, index) => ({ group, first: index === 0, ...each }));
  });
  const bound = (text: string | null | undefined, sum: AddedFragment | null) => (sum ? (text == null ? words.openAbove : number(text)) : '');
  const head: Column<Line> = { head: capital(say(by)), text: ({ group }) => nameOf(page, group[fieldOf(by)]) };
  // Who adds the column up counts the incidents of no group twice.
  const incidents: Column<Line> = { head: words.count, text: ({ group, first }) => (first ? number(group.incidents) : ''), numeric: true };
  const several = new Set(rows.flatMap(({ of }) => of ?? [])).size > 1;
  const sums: Column<Line>[] = [
    { head: words.what, optional: true, text: ({ of }) => (several && of ? words[subject.sums[of]!] : '') },
    { head: words.low, text: ({ sum }) => bound(sum?.lowText, sum), numeric: true },
    { head: words.bestSum, text: ({ sum }) => bound(sum?.bestText, sum), numeric: true },
    { head: words.high, text: ({ sum }) => bound(sum?.highText, sum), numeric: true },
    { head: words.unit, text: ({ sum }) => unitOf(page, sum) },
    { head: words.unquantified, text: ({ sum }) => (sum ? number(sum.unquantified) : ''), numeric: true },
    { head: words.overlap, optional: true, text: ({ sum }) => (sum?.possibleOverlap ? words.yes : '') },
    { head: words.conflicting, text: ({ sum }) => (sum ? number(sum.conflicting) : ''), numeric: true },
    { head: words.inconsistent, optional: true, text: ({ sum }) => (sum?.inconsistent ? number(sum.inconsistent) : ''), numeric: true },
  ];
  return <DataTable caption={`${words.totals}: ${words[subject.head]}`} file="totals" rows={rows} columns={subject.head === 'incidents' ? [head, incidents] : [head, ...sums, incidents]} />;
}

interface ConvertedLine {
  group: Group;
  sum: ConvertedAddedFragment;
}

/** What no report says: sums once more in other units, apart from those that are reported, each with the factor and who has published it. */
function Converted({ groups, by, page, waiting }: { groups: Group[]; by: string; page: Page; waiting: boolean }) {
  const { words, say, number } = page;
  const rows = groups.flatMap((group): ConvertedLine[] => ((group['converted'] ?? []) as ConvertedAddedFragment[]).map((sum) => ({ group, sum })));
  // The answer of before had none, which says nothing of the one to come.
  if (waiting && rows.length === 0) return null;
  const item = (text: string | null) => (text && /^[A-Z_]+$/.test(text) ? say(text) : (text ?? ''));
  return (
    <section>
      <h2>{words.convertedSums}</h2>
      {rows.length === 0 ? (
        <p role="status">{words.nothingConverted}</p>
      ) : (
        <>
          <p>{words.convertedHint}</p>
          <DataTable
            caption={words.convertedSums}
            file="converted"
            rows={rows}
            columns={[
              { head: capital(say(by)), text: ({ group }) => nameOf(page, group[fieldOf(by)]) },
              { head: words.item, optional: true, text: ({ sum }) => item(sum.item) },
              { head: words.low, text: ({ sum }) => number(sum.lowText), numeric: true },
              { head: words.bestSum, text: ({ sum }) => number(sum.bestText), numeric: true },
              { head: words.high, text: ({ sum }) => (sum.highText == null ? words.openAbove : number(sum.highText)), numeric: true },
              { head: words.unit, text: ({ sum }) => unitIn(page, sum.unit) },
              { head: words.statedUnit, text: ({ sum }) => unitIn(page, sum.statedUnit) },
              { head: words.factor, text: ({ sum }) => sum.factorText },
              {
                head: words.source,
                text: ({ sum }) => `${sum.source} ${sum.sourceUrl}`,
                show: ({ sum }) => (
                  <a href={sum.sourceUrl} lang="en">
                    {sum.source}
                  </a>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
