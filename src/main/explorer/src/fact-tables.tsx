// Tables of facts: what came of it in law, who was killed or injured, what was seized, what else was counted, statistics.
import { confiscationIn, disputedIn, endingIn, measureIn, sentenceIn, standingIn, stepIn, whomIn } from './facts';
import { NumberLink } from './figure';
import type { CountingFragment, InjuryFragment, NumberFragment, OutcomeFragment, StatisticLineFragment, TakingFragment } from './generated/graphql';
import { usePage, type Page } from './page';
import type { Table } from './rows';
import { DataTable, type Column } from './table';

/** Where a row is shown beside rows of other incidents it names its own; where it is shown among others it says whether it may be one of them. */
type Row<T> = T & { incident?: { key: string; name: string }; possiblySame?: readonly { id: string }[] };

/** Beside a fact in a table, since its figure does not say it. */
function Disputed({ of }: { of: OutcomeFragment['attributeClaims'] }) {
  const page = usePage();
  const text = disputedIn(page, of);
  return text === '' ? null : <span class="agreement conflicting"> {text}</span>;
}

/** Whom a name names is the same person at each step, which needs no mark. */
const isMarked = <T extends object>(row: Row<T>) => (row.possiblySame ?? []).length > 0 && !('person' in row && row.person);

/** Beside a fact that must not be added to all others: its view has those that may be the same. */
function MaySame({ row }: { row: Row<{ id: string }> }) {
  const { words, to } = usePage();
  return !isMarked(row) ? null : (
    <small>
      <a href={to(['fact', row.id])}>{words.maySame}</a>
    </small>
  );
}

/** In the file, where no mark is drawn. */
const marks = <T extends { attributeClaims: OutcomeFragment['attributeClaims'] }>(page: Page): Column<Row<T>>[] => [
  { head: page.words.disputed, optional: true, csvOnly: true, text: ({ attributeClaims }) => disputedIn(page, attributeClaims) },
  { head: page.words.maySame, optional: true, csvOnly: true, text: (row) => (isMarked(row) ? page.words.yes : '') },
];

function numberColumn<T extends { id: string }>(head: string, of: (row: T) => NumberFragment | null): Column<T> {
  return {
    head,
    text: (row) => of(row)?.display ?? '',
    show: (row) => {
      const figure = of(row);
      return figure && <NumberLink figure={figure} id={row.id} />;
    },
  };
}

/** A column of figures that few facts have. */
const rareColumn = <T extends { id: string }>(head: string, of: (row: T) => NumberFragment | null): Column<T> => ({ ...numberColumn(head, of), optional: true });

const incidentColumn = <T,>({ words, to }: Page): Column<Row<T>> => ({
  head: words.incident,
  optional: true,
  text: ({ incident }) => incident?.name ?? '',
  show: ({ incident }) => incident && <a href={to(['incident', incident.key])}>{incident.name}</a>,
});

export function OutcomeTable({ rows, ...table }: Table<Row<OutcomeFragment>>) {
  const page = usePage();
  const { words, say, to } = page;
  const step = (row: OutcomeFragment) =>
    stepIn(page, row) + (row.basis === 'PROSPECTIVE_MAXIMUM' ? ` (${words.prospective})` : '') + (row.counted === 'PERSON' ? '' : ` (${say(row.counted)})`);
  const columns: Column<Row<OutcomeFragment>>[] = [
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
          <MaySame row={row} />
        </>
      ),
    },
    numberColumn(words.number, ({ count }) => count),
    {
      head: words.whom,
      text: whomIn,
      show: (row) => (
        <>
          {row.person ? <a href={to(['person', row.person.key])}>{row.person.name}</a> : whomIn(row)}
          {row.guiltEstablished && <small> {standingIn(page, row)}</small>}
        </>
      ),
    },
    {
      head: words.sentence,
      optional: true,
      text: (row) => sentenceIn(page, row),
      show: (row) => (row.sentence ? <a href={to(['fact', row.id])}>{sentenceIn(page, row)}</a> : sentenceIn(page, row)),
    },
    rareColumn(words.fine, ({ fine }) => fine),
    rareColumn(words.damages, ({ damages }) => damages),
    { head: words.confiscation, optional: true, text: ({ confiscationOrdered }) => confiscationIn(page, confiscationOrdered) },
    incidentColumn(page),
    ...marks<OutcomeFragment>(page),
  ];
  return <DataTable {...table} file="legal-outcomes" rows={rows} columns={columns} />;
}

export function InjuryTable({ rows, ...table }: Table<Row<InjuryFragment>>) {
  const page = usePage();
  const { words, say } = page;
  const columns: Column<Row<InjuryFragment>>[] = [
    {
      head: words.what,
      text: ({ harm }) => say(harm),
      show: (row) => (
        <>
          {say(row.harm)}
          <Disputed of={row.attributeClaims} />
          <MaySame row={row} />
        </>
      ),
    },
    numberColumn(words.number, ({ count }) => count),
    { head: words.group, text: ({ group }) => say(group) },
    incidentColumn(page),
    ...marks<InjuryFragment>(page),
  ];
  return <DataTable {...table} file="casualties" rows={rows} columns={columns} />;
}

export function TakingTable({ rows, ...table }: Table<Row<TakingFragment>>) {
  const page = usePage();
  const { words, say, to } = page;
  const columns: Column<Row<TakingFragment>>[] = [
    {
      head: words.item,
      text: ({ item }) => item,
      show: (row) => (
        <>
          <a href={to(['fact', row.id])}>{row.item}</a>
          <Disputed of={row.attributeClaims} />
          <MaySame row={row} />
        </>
      ),
    },
    { head: words.category, text: ({ category, disposition }) => `${say(category)}, ${say(disposition)}` },
    numberColumn(words.quantity, ({ quantity }) => quantity),
    rareColumn(words.value, ({ value }) => value),
    rareColumn(words.purity, ({ purity }) => purity),
    rareColumn(words.streetValue, ({ streetValue }) => streetValue),
    incidentColumn(page),
    ...marks<TakingFragment>(page),
  ];
  return <DataTable {...table} file="seizures" rows={rows} columns={columns} />;
}

export function CountingTable({ rows, ...table }: Table<Row<CountingFragment>>) {
  const page = usePage();
  const { words } = page;
  const columns: Column<Row<CountingFragment>>[] = [
    {
      head: words.what,
      text: (row) => measureIn(page, row),
      show: (row) => (
        <>
          {measureIn(page, row)}
          <Disputed of={row.attributeClaims} />
          <MaySame row={row} />
        </>
      ),
    },
    numberColumn(words.number, ({ figure }) => figure),
    incidentColumn(page),
    ...marks<CountingFragment>(page),
  ];
  return <DataTable {...table} file="measures" rows={rows} columns={columns} />;
}

export function StatisticTable({ rows, ...table }: Table<Row<StatisticLineFragment>>) {
  const page = usePage();
  const { words } = page;
  const columns: Column<Row<StatisticLineFragment>>[] = [
    {
      head: words.what,
      text: ({ name }) => name,
      show: ({ name, attributeClaims }) => (
        <>
          {name}
          <Disputed of={attributeClaims} />
        </>
      ),
    },
    numberColumn(words.number, ({ figure }) => figure),
    ...marks<StatisticLineFragment>(page),
  ];
  return <DataTable {...table} file="statistics" rows={rows} columns={columns} />;
}
