// Rows that several views show: incidents, reports, legal outcomes, links.
import { confiscationIn, disputedIn, endingIn, sentenceIn, stepIn, whomIn } from './facts';
import type { NumberFragment, OutcomeFragment, RowFragment, SourceFragment } from './generated/graphql';
import { NumberLink } from './figure';
import type { Loaded } from './loaded';
import { fill, usePage, type Page } from './page';
import { DataTable, type Column } from './table';

interface Table<T> {
  rows: readonly T[];
  caption: string;
  first?: number;
  list?: Pick<Loaded<T>, 'whole'> & Partial<Loaded<T>>;
}

/** One place more than a row names is asked for. */
const PLACES = 8;

export function IncidentTable({ rows, caption, first, list }: Table<RowFragment>) {
  const { words, say, to } = usePage();
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
        { head: words.occurred, text: ({ occurred }) => occurred?.edtf ?? words.notKnown },
        { head: words.places, text: places },
        { head: words.firstReported, text: ({ firstReported }) => firstReported },
        { head: words.disputed, optional: true, csvOnly: true, text: ({ disputed }) => (disputed ? words.disputed : '') },
      ]}
    />
  );
}

export function ReportTable({ rows, caption, first, list }: Table<SourceFragment>) {
  const { words, say, to } = usePage();
  return (
    <DataTable
      caption={caption}
      first={first}
      list={list}
      file="reports"
      rows={rows}
      columns={[
        { head: words.published, text: ({ publishedOn }) => publishedOn?.edtf ?? words.notKnown },
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

type OutcomeRow = OutcomeFragment & { incident?: { key: string; name: string } };

/** Beside a fact in a table, since its figure does not say it. */
export function Disputed({ of }: { of: OutcomeFragment['attributeClaims'] }) {
  const page = usePage();
  const text = disputedIn(page, of);
  return text === '' ? null : <span class="agreement conflicting"> {text}</span>;
}

/** A column of figures that few facts have. */
export function figureColumn<T extends { id: string }>(head: string, of: (row: T) => NumberFragment | null): Column<T> {
  return {
    head,
    optional: true,
    text: (row) => of(row)?.display ?? '',
    show: (row) => {
      const figure = of(row);
      return figure && <NumberLink figure={figure} id={row.id} />;
    },
  };
}

/** In the file, where no mark is drawn. */
export const disputedColumn = <T extends { attributeClaims: OutcomeFragment['attributeClaims'] }>(page: Page): Column<T> => ({
  head: page.words.disputed,
  optional: true,
  csvOnly: true,
  text: ({ attributeClaims }) => disputedIn(page, attributeClaims),
});

export function OutcomeTable({ rows, caption, first, list }: Table<OutcomeRow>) {
  const page = usePage();
  const { words, say, to } = page;
  const step = (row: OutcomeRow) =>
    stepIn(page, row) + (row.basis === 'PROSPECTIVE_MAXIMUM' ? ` (${words.prospective})` : '') + (row.counted === 'PERSON' ? '' : ` (${say(row.counted)})`);
  const columns: Column<OutcomeRow>[] = [
    {
      head: words.step,
      text: (row) => [step(row), endingIn(page, row)].filter(Boolean).join(', '),
      show: (row) => (
        <>
          {step(row)}
          {row.guiltEndedBy && (
            <>
              {', '}
              <a href={to(['fact', row.guiltEndedBy.id])}>{endingIn(page, row)}</a>
            </>
          )}
          <Disputed of={row.attributeClaims} />
        </>
      ),
    },
    { head: words.number, text: ({ count }) => count.display, show: ({ count, id }) => <NumberLink figure={count} id={id} /> },
    {
      head: words.whom,
      text: whomIn,
      show: (row) => (
        <>
          {row.person ? <a href={to(['person', row.person.key])}>{row.person.name}</a> : whomIn(row)}
          {row.guiltEstablished && <small> {words.guiltStands}</small>}
        </>
      ),
    },
    {
      head: words.sentence,
      optional: true,
      text: (row) => sentenceIn(page, row),
      show: (row) => (row.sentence ? <a href={to(['fact', row.id])}>{sentenceIn(page, row)}</a> : sentenceIn(page, row)),
    },
    figureColumn(words.fine, ({ fine }) => fine),
    figureColumn(words.damages, ({ damages }) => damages),
    { head: words.confiscation, optional: true, text: ({ confiscationOrdered }) => confiscationIn(page, confiscationOrdered) },
    {
      head: words.incident,
      optional: true,
      text: (row) => row.incident?.name ?? '',
      show: (row) => row.incident && <a href={to(['incident', row.incident.key])}>{row.incident.name}</a>,
    },
    disputedColumn(page),
  ];
  return <DataTable caption={caption} first={first} list={list} file="legal-outcomes" rows={rows} columns={columns} />;
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
