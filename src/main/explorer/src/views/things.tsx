// Who, where, and who says so: organizations, people, places, reports.
import type { ComponentChildren } from 'preact';
import { askOnce, useWhole } from '../ask';
import { OutcomeTable } from '../fact-tables';
import { statedIn } from '../figure';
import {
  MoreOfOrganizationDocument,
  MoreOfPersonDocument,
  MoreOfPlaceDocument,
  MoreOfPublisherDocument,
  MoreOfReportDocument,
  OrganizationDocument,
  PersonDocument,
  PlaceDocument,
  ReportDocument,
  type RowFragment,
  type SourceFragment,
  type StatedFragment,
} from '../generated/graphql';
import { forward, useLoaded, type Forward } from '../loaded';
import { PlaceMap } from '../map';
import { usePage } from '../page';
import { Facts, IncidentTable, Links, ReportTable } from '../rows';
import { Answered, Missing } from '../states';
import { DataTable } from '../table';
import { Tools } from '../tools';

const FEW = 60;
const MOST = 500;

type Page<T> = Forward<T>;
type Ask<T> = (after: string | null) => Promise<Page<T> | null | undefined>;

/** A thing that a report takes back between two answers has no more rows. */
const NONE: Page<never> = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 0 };

const usePages = <T,>(page: Page<T>, ask: Ask<T>, idOf: (row: T) => string) =>
  useLoaded(page, forward(page), async (after) => forward((await ask(after)) ?? NONE), idOf);

function Incidents({ of, ask }: { of: Page<RowFragment>; ask: Ask<RowFragment> }) {
  const { words } = usePage();
  const list = usePages(of, ask, ({ key }) => key);
  return (
    <>
      <Heading all={list.total}>{words.incidents}</Heading>
      {list.rows.length ? <IncidentTable rows={list.rows} list={list} caption={words.incidents} /> : <p>{words.noneReported}</p>}
    </>
  );
}

function Reports({ of, ask }: { of: Page<SourceFragment>; ask: Ask<SourceFragment> }) {
  const { words } = usePage();
  const list = usePages(of, ask, ({ key }) => key);
  return (
    <>
      <Heading all={list.total}>{words.published_reports}</Heading>
      <ReportTable rows={list.rows} list={list} caption={words.published_reports} />
    </>
  );
}

/** Of what a report says without a number or a remark, the incident itself says more than a row could. */
const saysMore = ({ qualifier, note, status }: StatedFragment) => qualifier !== null || note !== null || status !== 'CURRENT';

function Claims({ of, ask }: { of: Page<StatedFragment>; ask: Ask<StatedFragment> }) {
  const page = usePage();
  const { words, say, to } = page;
  const list = usePages(of, ask, ({ id }) => id);
  return (
    <>
      <Heading all={null}>{words.claimsOfReport}</Heading>
      <p>{words.claimsOfReportHint}</p>
      <DataTable
        caption={words.claimsOfReport}
        file="claims"
        list={{ ...list, whole: async () => (await list.whole()).filter(saysMore) }}
        rows={list.rows.filter(saysMore)}
        columns={[
          { head: words.stated, text: (claim) => statedIn(page, claim) },
          { head: words.asserter, text: ({ assertedBy }) => assertedBy.name, show: ({ assertedBy }) => <a href={to(['organization', assertedBy.key])}>{assertedBy.name}</a> },
          { head: words.trueOn, optional: true, text: ({ asOf }) => asOf ?? '', day: true },
          { head: words.counts, text: ({ status, note }) => say(status) + (note ? `: ${note}` : '') },
        ]}
      />
    </>
  );
}

function Heading({ all, children }: { all: number | null; children: string }) {
  const { number } = usePage();
  return (
    <h2>
      {children} {all != null && <small>({number(all)})</small>}
    </h2>
  );
}

interface Period {
  from?: string | null;
  until?: string | null;
}

/** The days in brackets, as far as they are known: (1950-01-01/1992-06-23). */
const daysOf = ({ from, until }: Period) => (from || until ? ` (${from ?? ''}/${until ?? ''})` : '');

/** One after the other. */
function Several<T>({ rows, all = rows.length, children }: { rows: readonly T[]; all?: number; children: (row: T) => ComponentChildren }) {
  const { words } = usePage();
  return (
    <>
      {rows.map((row, index) => (
        <>
          {index > 0 && '; '}
          {children(row)}
        </>
      ))}
      {all === MOST && words.andOthers}
    </>
  );
}

function Names({ names }: { names: readonly ({ language: string; name: string } & Period)[] }) {
  // What two languages call it alike is one name to a reader.
  const different = names.filter((each, index) => names.findIndex((other) => other.name === each.name && daysOf(other) === daysOf(each)) === index);
  return (
    <Several rows={different} all={names.length}>
      {({ language, name, ...days }) => (
        <>
          <span lang={language}>{name}</span>
          {daysOf(days)}
        </>
      )}
    </Several>
  );
}

interface Other {
  key: string;
  name: string;
}

/** What an organization was part of, what it came of, what came of it: each with what is known of when and how. */
function Others({ rows }: { rows: readonly { organization: Other; said: string }[] }) {
  const { to } = usePage();
  return (
    <Several rows={rows}>
      {({ organization, said }) => (
        <>
          <a href={to(['organization', organization.key])}>{organization.name}</a>
          {said}
        </>
      )}
    </Several>
  );
}

/** A report may name any address; one that is of the web is a link. */
function Original({ url }: { url: string }) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return <>{url}</>;
  return (
    <a href={parsed.href} rel="noreferrer external">
      {parsed.host}
    </a>
  );
}

export function Organization({ key_ }: { key_: string }) {
  const { words, say, to, language } = usePage();
  const known = { key: key_, locale: language };
  const others = (rows: readonly { organization: Other; said: string }[]) => rows.length > 0 && <Others rows={rows} />;
  const how = ({ kind, happenedOn }: { kind: string; happenedOn: string | null }) => ` (${[say(kind), happenedOn].filter(Boolean).join(', ')})`;
  const { variables, ...asking } = useWhole(OrganizationDocument, { ...known, first: FEW }, { ...known, first: MOST }, FEW);
  return (
    <>
      <Answered asking={asking}>
        {({ organization, reports }) => {
          if (!organization) return <Missing />;
          const former = organization.names.filter(({ until }) => until);
          return (
            <>
              <h1 tabIndex={-1}>{organization.name}</h1>
              <Facts
                rows={[
                  [words.kind, say(organization.kind)],
                  [words.country, organization.country && <a href={to(['place', organization.country])}>{organization.country}</a>],
                  [words.parent, others(organization.parents.filter(({ until }) => !until).map((each) => ({ ...each, said: daysOf(each) })))],
                  [words.formerParents, others(organization.parents.filter(({ until }) => until).map((each) => ({ ...each, said: daysOf(each) })))],
                  [words.predecessors, others(organization.predecessors.map((each) => ({ ...each, said: how(each) })))],
                  [words.successors, others(organization.successors.map((each) => ({ ...each, said: how(each) })))],
                  [words.names, <Names names={organization.names.filter(({ until }) => !until)} />],
                  [words.formerNames, former.length > 0 && <Names names={former} />],
                  [words.codes, organization.codes.map((each) => `${each.scheme}: ${each.code}${daysOf(each)}`).join('; ')],
                ]}
              />
              <Incidents of={organization.incidents} ask={async (after) => (await askOnce(MoreOfOrganizationDocument, { ...known, after })).organization?.page} />
              {organization.legalOutcomes.length > 0 && (
                <>
                  <h2>{words.outcomes}</h2>
                  <p>{words.guilt}</p>
                  <OutcomeTable rows={organization.legalOutcomes} caption={words.outcomes} first={MOST} />
                </>
              )}
              {reports.nodes.length > 0 && (
                <Reports of={reports} ask={async (after) => (await askOnce(MoreOfPublisherDocument, { ...known, after })).page} />
              )}
              {organization.children.length > 0 && (
                <>
                  <h2>{words.children}</h2>
                  <Links kind="organization" rows={organization.children} first={MOST} />
                </>
              )}
            </>
          );
        }}
      </Answered>
      <Tools document={OrganizationDocument} variables={variables} />
    </>
  );
}

export function Person({ key_ }: { key_: string }) {
  const { words, language } = usePage();
  const known = { key: key_, locale: language };
  const { variables, ...asking } = useWhole(PersonDocument, { ...known, first: FEW }, { ...known, first: MOST }, FEW);
  return (
    <>
      <Answered asking={asking}>
        {({ person }) =>
          !person ? (
            <Missing />
          ) : (
            <>
              <h1 tabIndex={-1}>{person.name}</h1>
              <Facts
                rows={[
                  [words.position, person.position],
                  [words.names, <Names names={person.names} />],
                ]}
              />
              {person.legalOutcomes.length > 0 && (
                <>
                  <h2>{words.outcomes}</h2>
                  <p>{words.guilt}</p>
                  <OutcomeTable rows={person.legalOutcomes} caption={words.outcomes} first={MOST} />
                </>
              )}
              <Incidents of={person.incidents} ask={async (after) => (await askOnce(MoreOfPersonDocument, { ...known, after })).person?.page} />
            </>
          )
        }
      </Answered>
      <Tools document={PersonDocument} variables={variables} />
    </>
  );
}

export function Place({ code }: { code: string }) {
  const { words, say, to, language } = usePage();
  const known = { code, locale: language };
  const { variables, ...asking } = useWhole(PlaceDocument, { ...known, first: FEW }, { ...known, first: MOST }, FEW);
  return (
    <>
      <Answered asking={asking}>
        {({ place }) =>
          !place ? (
            <Missing />
          ) : (
            <>
              <h1 tabIndex={-1}>{place.name}</h1>
              <Facts
                rows={[
                  [words.level, say(place.level)],
                  [words.parent, place.parent && <a href={to(['place', place.parent.code])}>{place.parent.name}</a>],
                  [words.valid, (place.validFrom ?? place.validTo) && `${place.validFrom ?? ''}/${place.validTo ?? ''}`],
                  [words.names, <Names names={place.names} />],
                ]}
              />
              <Incidents of={place.incidents} ask={async (after) => (await askOnce(MoreOfPlaceDocument, { ...known, after })).place?.page} />
              {place.latitude != null && (
                <>
                  <h2>{words.map}</h2>
                  <PlaceMap places={[{ place, incidents: place.incidents.totalCount }]} />
                </>
              )}
              {place.children.length > 0 && (
                <>
                  <h2>{words.children}</h2>
                  <Links kind="place" rows={place.children.map(({ code: key, name }) => ({ key, name }))} first={MOST} />
                </>
              )}
            </>
          )
        }
      </Answered>
      <Tools document={PlaceDocument} variables={variables} />
    </>
  );
}

export function Report({ key_ }: { key_: string }) {
  const page = usePage();
  const { words, say, to, language, dayIn } = page;
  const known = { key: key_, locale: language };
  const { variables, ...asking } = useWhole(ReportDocument, { ...known, first: FEW }, { ...known, first: MOST }, FEW);
  return (
    <>
      <Answered asking={asking}>
        {({ report }) =>
          !report ? (
            <Missing />
          ) : (
            <>
              <h1 tabIndex={-1} lang={report.language}>
                {report.title}
              </h1>
              <Facts
                rows={[
                  [words.publisher, <a href={to(['organization', report.publisher.key])}>{report.publisher.name}</a>],
                  [words.author, report.author],
                  [words.published, dayIn(report.publishedOn)],
                  [words.tier, say(report.tier)],
                  [words.status, say(report.status)],
                  [
                    words.original,
                    report.url && <Original url={report.url} />,
                  ],
                ]}
              />
              <h2>{words.incidents}</h2>
              {report.incidents.length ? <IncidentTable rows={report.incidents} caption={words.incidents} first={MOST} /> : <p>{words.noneReported}</p>}
              {report.statistics.length > 0 && (
                <>
                  <h2>{words.statistics}</h2>
                  <p>{words.statisticsHint}</p>
                  <DataTable
                    caption={words.statistics}
                    first={MOST}
                    file="statistics"
                    rows={report.statistics}
                    columns={[
                      { head: words.what, text: ({ name }) => name, show: ({ key, name }) => <a href={to(['statistic', key])}>{name}</a> },
                      { head: words.number, text: ({ figure }) => figure.display, numeric: true },
                    ]}
                  />
                </>
              )}
              <Claims of={report.claims} ask={async (after) => (await askOnce(MoreOfReportDocument, { ...known, after })).report?.page} />
            </>
          )
        }
      </Answered>
      <Tools document={ReportDocument} variables={variables} />
    </>
  );
}
