import { AsOf } from '../as-of';
import { askOnce, useAsk } from '../ask';
import { IncidentsDocument, MoreIncidentsDocument, type IncidentFilter, type IncidentKind, type IncidentOrder, type IncidentStatus } from '../generated/graphql';
import { forward, wholeOf } from '../loaded';
import { PlaceMap } from '../map';
import { fill, pushParams, usePage } from '../page';
import { IncidentTable } from '../rows';
import { Answered, Empty } from '../states';
import { Timeline } from '../timeline';
import { Tools } from '../tools';
import { LeftOut } from './left-out';

const orders: Record<string, IncidentOrder> = {
  newestFirst: { field: 'BEST_KNOWN_DAY', direction: 'DESC' },
  lastReported: { field: 'LAST_REPORTED', direction: 'DESC' },
  byName: { field: 'NAME', direction: 'ASC' },
};
const filters = ['text', 'kind', 'status', 'place', 'from', 'to'] as const;

/** What the address asks for, but for what a facet chooses itself. */
function filterOf(params: URLSearchParams, except: string[] = []): IncidentFilter {
  const value = (name: string) => (except.includes(name) ? null : params.get(name));
  const filter: IncidentFilter = {};
  const [text, kind, status, place, from, to] = filters.map(value);
  if (text) filter.text = text;
  if (kind) filter.kind = [kind as IncidentKind];
  if (status) filter.status = [status as IncidentStatus];
  if (place) filter.place = [place];
  if (from || to) filter.occurred = { ...(from && { from }), ...(to && { to }) };
  return filter;
}

export function Incidents() {
  const page = usePage();
  const { words, language, asOf, params, say, number } = page;
  const order = params.get('order') ?? 'newestFirst';
  const variables = {
    locale: language,
    asOf,
    filter: filterOf(params),
    anyKind: filterOf(params, ['kind']),
    anyStatus: filterOf(params, ['status']),
    anyPlace: filterOf(params, ['place']),
    anyTime: filterOf(params, ['from', 'to']),
    orderBy: Object.hasOwn(orders, order) ? orders[order] : orders['newestFirst'],
    after: params.get('after'),
  };
  const asking = useAsk(IncidentsDocument, variables);
  const { filter, orderBy } = variables;
  const whole = { whole: wholeOf(async (after) => forward((await askOnce(MoreIncidentsDocument, { locale: language, asOf, filter, orderBy, after })).page)) };
  const set = (changes: Record<string, string | null>) => pushParams(page, { after: null, ...changes });
  const filtered = filters.some((name) => params.has(name));

  return (
    <>
      <h1 tabIndex={-1}>{words.incidents}</h1>
      <form
        class="filters"
        role="search"
        aria-label={words.filters}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget);
          set(Object.fromEntries(['text', 'from', 'to'].map((name) => [name, String(typed.get(name) ?? '') || null])));
        }}
      >
        <label>
          {words.text}
          <input name="text" type="search" key={params.get('text')} defaultValue={params.get('text') ?? ''} />
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
        <label>
          {words.order}
          <select value={order} onChange={(event) => set({ order: event.currentTarget.value })}>
            {(['newestFirst', 'lastReported', 'byName'] as const).map((each) => (
              <option value={each}>{words[each]}</option>
            ))}
          </select>
        </label>
        {filtered && (
          <button type="button" onClick={() => set(Object.fromEntries(filters.map((name) => [name, null])))}>
            {words.clear}
          </button>
        )}
      </form>
      <Answered asking={asking}>
        {(data) => (
          <>
            <div class="facets">
              <Facet name="kind" head={words.kind} values={data.kinds.map(({ kind, incidents }) => [kind, kind && say(kind), incidents])} set={set} />
              <Facet name="status" head={words.status} values={data.statuses.map(({ status, incidents }) => [status, status && say(status), incidents])} set={set} />
              <Facet name="place" head={words.place} values={data.places.map(({ place, incidents }) => [place?.code, place?.name, incidents])} set={set} />
            </div>
            <AsOf days={data.days.map(({ period }) => period)} />
            <p role="status">
              {fill(words.results, { count: number(data.incidents.totalCount) })}
            </p>
            {data.incidents.nodes.length === 0 ? (
              <Empty />
            ) : (
              <IncidentTable rows={data.incidents.nodes} list={whole} caption={words.incidents} />
            )}
            <p class="pages">
              {params.has('after') && (
                <button type="button" onClick={() => set({})}>
                  {words.first}
                </button>
              )}
              {data.incidents.pageInfo.hasNextPage && (
                <button type="button" onClick={() => set({ after: data.incidents.pageInfo.endCursor })}>
                  {words.more} ({fill(words.of, { shown: data.incidents.nodes.length, all: number(data.incidents.totalCount) })})
                </button>
              )}
            </p>
            <div class="side">
              <section>
                <h2>{words.map}</h2>
                <PlaceMap places={data.places} />
              </section>
              <section>
                <h2>{words.timeline}</h2>
                <Timeline months={data.months} />
              </section>
            </div>
            <LeftOut rows={data.total.flatMap(({ leftOut }) => leftOut)} />
          </>
        )}
      </Answered>
      <Tools document={IncidentsDocument} variables={variables} />
    </>
  );
}

type Value = [code: string | null | undefined, name: string | null | undefined, incidents: number];

function Facet({ name, head, values, set }: { name: string; head: string; values: Value[]; set: (changes: Record<string, string | null>) => void }) {
  const { words, params, number } = usePage();
  const chosen = params.get(name) ?? '';
  const shown = values.filter(([code]) => code).sort((a, b) => b[2] - a[2]);
  return (
    <label>
      {head}
      <select value={chosen} onChange={(event) => set({ [name]: event.currentTarget.value || null })}>
        <option value="">{words.any}</option>
        {chosen && !shown.some(([code]) => code === chosen) && <option value={chosen}>{chosen}</option>}
        {shown.map(([code, text, incidents]) => (
          <option value={code!}>
            {text} ({number(incidents)})
          </option>
        ))}
      </select>
    </label>
  );
}
