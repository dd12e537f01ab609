import { AsOf } from '../as-of';
import { useWhole } from '../ask';
import { CountingTable, InjuryTable, OutcomeTable, StatisticTable, TakingTable } from '../fact-tables';
import { IncidentDocument, type IncidentQuery } from '../generated/graphql';
import { PlaceMap } from '../map';
import { usePage } from '../page';
import { CLAIMS, Readings } from '../readings';
import { Facts, IncidentTable, Links, ReportTable } from '../rows';
import { Answered, Missing } from '../states';
import { DataTable } from '../table';
import { Tools } from '../tools';
import { useFacts } from './incident-facts';

type Found = NonNullable<IncidentQuery['incident']>;

const FEW = 60;
const MOST = 500;

export function Incident({ key_ }: { key_: string }) {
  const { language, asOf } = usePage();
  const known = { key: key_, locale: language, asOf };
  const { variables, ...asking } = useWhole(IncidentDocument, { ...known, first: FEW }, { ...known, first: MOST }, FEW);
  return (
    <>
      <Answered asking={asking}>
        {({ incident, now }) => (
          <>
            {incident ? <Shown incident={incident} /> : <Missing />}
            {now && <AsOf days={now.reports.map(({ publishedOn }) => publishedOn?.latest ?? null)} />}
            {incident && <Sections incident={incident} />}
          </>
        )}
      </Answered>
      <Tools document={IncidentDocument} variables={variables} />
    </>
  );
}

function Shown({ incident }: { incident: Found }) {
  const { words, say, to, dayIn } = usePage();
  return (
    <>
      <h1 tabIndex={-1} lang="en">{incident.name}</h1>
      <p class="lead" lang="en">{incident.summary}</p>
      <Facts
        rows={[
          [words.kind, say(incident.kind)],
          [words.status, say(incident.status)],
          [words.occurred, [dayIn(incident.occurred), timeIn(incident.occurredAt)].filter(Boolean).join(', ')],
          [
            words.places,
            incident.spots.length === 0 ? words.notKnown : incident.spots.map(({ place, precision, disputed }, index) => (
              <>
                {index > 0 && ', '}
                <a href={to(['place', place.code])}>{place.name}</a>
                {precision !== 'EXACT' && ` (${say(precision)})`}
                {disputed && <span class="agreement conflicting"> {words.disputed}</span>}
              </>
            )),
          ],
          [words.firstReported, incident.firstReported],
          [words.partOf, incident.partOf && <a href={to(['incident', incident.partOf.key])}>{incident.partOf.name}</a>],
        ]}
      />
    </>
  );
}

/** The hour on the clocks of the place, and which clocks these are. */
const timeIn = (at: { time: string; zone: string } | null) => at && `${at.time} (${at.zone})`;

/** Which part of it happened where, where reports say so. */
function Episodes({ spots }: { spots: Found['spots'] }) {
  const { words, to, dayIn } = usePage();
  const rows = spots.flatMap(({ place, episodes }) => episodes.map((episode) => ({ ...episode, place })));
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.episodes}</h2>
      <DataTable
        caption={words.episodes}
        first={MOST}
        file="episodes"
        rows={rows}
        columns={[
          { head: words.place, text: ({ place }) => place.name, show: ({ place }) => <a href={to(['place', place.code])}>{place.name}</a> },
          { head: words.occurred, text: ({ occurred, occurredAt }) => [dayIn(occurred), timeIn(occurredAt)].filter(Boolean).join(', ') },
          { head: words.what, text: ({ name }) => name ?? '' },
        ]}
      />
    </section>
  );
}

function Sections({ incident }: { incident: Found }) {
  const { words } = usePage();
  const { outcomes, casualties, measures, seizures, statistics, parts, reported, unseen } = useFacts(incident);
  return (
    <>
      <Episodes spots={incident.spots} />
      {outcomes.rows.length > 0 && (
        <section>
          <h2>{words.outcomes}</h2>
          <p>{words.guilt}</p>
          <OutcomeTable rows={outcomes.rows} list={outcomes} caption={words.outcomes} />
        </section>
      )}
      {casualties.rows.length > 0 && (
        <section>
          <h2>{words.casualties}</h2>
          <InjuryTable rows={casualties.rows} list={casualties} caption={words.casualties} />
        </section>
      )}
      {seizures.rows.length > 0 && (
        <section>
          <h2>{words.seizures}</h2>
          <TakingTable rows={seizures.rows} list={seizures} caption={words.seizures} />
        </section>
      )}
      {measures.rows.length > 0 && (
        <section>
          <h2>{words.measures}</h2>
          <CountingTable rows={measures.rows} list={measures} caption={words.measures} />
        </section>
      )}
      {incident.participants.length > 0 && <Participants incident={incident} />}
      <Readings rows={incident.attributeClaims} facts={reported} spots={incident.spots} unseen={unseen} disputed={incident.disputed} />
      {parts.rows.length > 0 && (
        <section>
          <h2>{words.parts}</h2>
          <IncidentTable rows={parts.rows} list={parts} caption={words.parts} />
        </section>
      )}
      {incident.related.length > 0 && (
        <section>
          <h2>{words.related}</h2>
          <Links kind="incident" rows={incident.related} first={MOST} />
        </section>
      )}
      {statistics.rows.length > 0 && (
        <section>
          <h2>{words.statistics}</h2>
          <p>{words.statisticsHint}</p>
          <StatisticTable rows={statistics.rows} list={statistics} caption={words.statistics} />
        </section>
      )}
      <section>
        <h2>{words.reports}</h2>
        <ReportTable rows={incident.reports} caption={words.reports} first={MOST} />
      </section>
      {incident.spots.length > 0 && (
        <section>
          <h2>{words.map}</h2>
          <PlaceMap places={incident.spots.map(({ place }) => ({ place, incidents: 1 }))} />
        </section>
      )}
    </>
  );
}

function Participants({ incident }: { incident: Found }) {
  const { words, say, to } = usePage();
  return (
    <section>
      <h2>{words.participants}</h2>
      <DataTable
        caption={words.participants}
        first={MOST}
        file="participants"
        rows={incident.participants}
        columns={[
          { head: words.role, text: ({ role }) => say(role) },
          {
            head: words.who,
            text: ({ organization, person }) => organization?.name ?? person?.name ?? '',
            show: ({ organization, person }) =>
              organization ? (
                <a href={to(['organization', organization.key])}>{organization.name}</a>
              ) : (
                person && <a href={to(['person', person.key])}>{person.name}</a>
              ),
          },
          {
            head: words.saysSo,
            text: ({ claims }) => [...new Set(claims.map(({ assertedBy }) => assertedBy.name))].join(', ') + (claims.length === CLAIMS ? words.andOthers : ''),
          },
        ]}
      />
    </section>
  );
}
