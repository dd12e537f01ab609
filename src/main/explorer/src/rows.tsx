// Rows that several views show: incidents, reports, links.
import type { RowFragment, SourceFragment } from './generated/graphql';
import type { Loaded } from './loaded';
import { fill, usePage } from './page';
import { dayColumn, DataTable } from './table';

export interface Table<T> {
  rows: readonly T[];
  caption: string;
  first?: number;
  list?: Pick<Loaded<T>, 'whole'> & Partial<Loaded<T>>;
}

/** One place more than a row names is asked for. */
const PLACES = 8;

export function IncidentTable({ rows, caption, first, list }: Table<RowFragment>) {
  const page = usePage();
  const { words, say, to } = page;
  const places = (row: RowFragment) =>
    row.places
      .slice(0, PLACES)
      .map(({ place }) => place.name)
      .join(', ') + (row.places.length > PLACES ? words.andOthers : '');
  return (
    <DataTable
      caption={caption}
      first={first}
      list={list}
      file="incidents"
      rows={rows}
      columns={[
        {
          head: words.name,
          text: ({ name }) => name,
          show: (row) => (
            <>
              <a href={to(['incident', row.key])}>{row.name}</a>
              {row.disputed && <span class="agreement conflicting">{words.disputed}</span>}
            </>
          ),
        },
        { head: words.kind, text: ({ kind }) => say(kind) },
        dayColumn<RowFragment>(page, words.occurred, ({ occurred }) => occurred),
        { head: words.places, text: places },
        { head: words.firstReported, text: ({ firstReported }) => firstReported, day: true },
        { head: words.disputed, optional: true, csvOnly: true, text: ({ disputed }) => (disputed ? words.disputed : '') },
      ]}
    />
  );
}

export function ReportTable({ rows, caption, first, list }: Table<SourceFragment>) {
  const page = usePage();
  const { words, say, to } = page;
  return (
    <DataTable
      caption={caption}
      first={first}
      list={list}
      file="reports"
      rows={rows}
      columns={[
        dayColumn<SourceFragment>(page, words.published, ({ publishedOn }) => publishedOn),
        {
          head: words.report,
          text: ({ title }) => title,
          show: ({ key, title, language }) => (
            <a href={to(['report', key])} lang={language}>
              {title}
            </a>
          ),
        },
        {
          head: words.publisher,
          text: ({ publisher }) => publisher.name,
          show: ({ publisher }) => <a href={to(['organization', publisher.key])}>{publisher.name}</a>,
        },
        { head: words.tier, text: ({ tier }) => say(tier) },
      ]}
    />
  );
}

export function Links({ kind, rows, first }: { kind: string; rows: readonly { key: string; name: string }[]; first: number }) {
  const { words, to, number } = usePage();
  return (
    <>
      <ul class="links">
        {rows.map(({ key, name }) => (
          <li>
            <a href={to([kind, key])}>{name}</a>
          </li>
        ))}
      </ul>
      {rows.length === first && <p role="note">{fill(words.cut, { count: number(first) })}</p>}
    </>
  );
}

export function Facts({ rows }: { rows: [head: string, value: preact.ComponentChildren][] }) {
  return (
    <dl class="facts">
      {rows.map(([head, value]) =>
        value == null || value === false || value === '' ? null : (
          <div>
            <dt>{head}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
