import { AsOf } from '../as-of';
import { askOnce, useAsk } from '../ask';
import { IncidentsDocument, MoreIncidentsDocument, type IncidentFilter, type IncidentKind, type IncidentOrder, type IncidentStatus } from '../generated/graphql';
import { forward, wholeOf } from '../loaded';
import { PlaceMap } from '../map';
import { fill, pushParams, usePage } from '../page';
import { IncidentTable } from '../rows';
import { Answered, Nothing } from '../states';
import { Timeline } from '../timeline';
import { Tools } from '../tools';
import { Facet } from './facet';
import { LeftOut } from './left-out';

export const orders = [
  { name: 'newestFirst', order: { field: 'BEST_KNOWN_DAY', direction: 'DESC' } },
  { name: 'lastReported', order: { field: 'LAST_REPORTED', direction: 'DESC' } },
  { name: 'byName', order: { field: 'NAME', direction: 'ASC' } },
] as const satisfies readonly { name: string; order: IncidentOrder }[];
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
  const { name: order, order: orderBy } = orders.find(({ name }) => name === params.get('order')) ?? orders[0];
  const variables = {
    locale: language,
    asOf,
    filter: filterOf(params),
    anyKind: filterOf(params, ['kind']),
    anyStatus: filterOf(params, ['status']),
    anyPlace: filterOf(params, ['place']),
    anyTime: filterOf(params, ['from', 'to']),
    orderBy,
    after: params.get('after'),
  };
  const asking = useAsk(IncidentsDocument, variables);
  const { filter } = variables;
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
            {orders.map(({ name: each }) => (
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
              <Nothing filtered={filtered} days={data.days} />
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
              {data.places.length > 0 && (
                <section>
                  <h2>{words.map}</h2>
                  <PlaceMap places={data.places} />
                </section>
              )}
              {data.months.length > 0 && (
                <section>
                  <h2>{words.timeline}</h2>
                  <Timeline months={data.months} />
                </section>
              )}
            </div>
            <LeftOut rows={data.total.flatMap(({ leftOut }) => leftOut)} />
          </>
        )}
      </Answered>
      <Tools document={IncidentsDocument} variables={variables} />
    </>
  );
}
