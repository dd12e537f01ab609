// One fact, with everything about its figures; the first question of a reader is who says so.
import { useAsk, useWhole } from '../ask';
import { CountingTable, InjuryTable, OutcomeTable, TakingTable } from '../fact-tables';
import { boundsIn, few, FigureDetail, most, OtherMeasure, type Detailed } from '../figure';
import { casualtyIn, confiscationIn, endedBy, measureIn, outcomeIn, seizureIn, sentenceIn, standingIn, type FactSummary } from '../facts';
import { FactDocument, OtherMeasuresDocument, StatisticDocument, type EndingFragment, type FactQuery, type OtherwiseFragment } from '../generated/graphql';
import { fill, usePage, type Page } from '../page';
import { Readings } from '../readings';
import { Facts } from '../rows';
import { Answered, Missing } from '../states';
import { DataTable } from '../table';
import { QueryLink, Tools } from '../tools';

type Node = NonNullable<FactQuery['node']>;
type Known = Extract<Node, { attributeClaims: unknown }>;
type Outcome = Extract<Known, { __typename: 'LegalOutcome' }>;

export function Fact({ id }: { id: string }) {
  const { language } = usePage();
  const known = { id, locale: language };
  const { variables, ...asking } = useWhole(FactDocument, { ...known, ...few }, { ...known, ...most }, few.first);
  return (
    <>
      <Answered asking={asking}>{({ node }) => (node && 'attributeClaims' in node ? <FactView fact={node} /> : <Missing />)}</Answered>
      <Tools document={FactDocument} variables={variables} />
    </>
  );
}

/** A statistic has a key that stays; what it shows is a fact like others. */
export function Statistic({ key_ }: { key_: string }) {
  const asking = useAsk(StatisticDocument, { key: key_ });
  return <Answered asking={asking}>{({ statistic }) => (statistic ? <Fact id={statistic.id} /> : <Missing />)}</Answered>;
}

function titleOf(page: Page, fact: Known): string {
  switch (fact.__typename) {
    case 'LegalOutcome':
      return outcomeIn(page, { ...fact, name: fact.step });
    case 'Casualty':
      return casualtyIn(page, fact);
    case 'Measure':
      return measureIn(page, fact);
    case 'Seizure':
      return seizureIn(page, fact);
    case 'Statistic':
      return fact.title;
  }
}

interface Shown {
  head: string;
  /** The field of the fact. */
  field: string;
  figure: Detailed;
}

function figuresOf({ words }: Page, fact: Known): Shown[] {
  const figures: [head: string, field: string, figure: Detailed | null][] =
    fact.__typename === 'Seizure'
      ? [
          [words.quantity, 'quantity', fact.quantity],
          [words.value, 'value', fact.value],
          [words.purity, 'purity', fact.purity],
          [words.streetValue, 'streetValue', fact.streetValue],
        ]
      : fact.__typename === 'LegalOutcome'
        ? [
            [words.number, 'count', fact.count],
            [words.sentence, 'sentence', fact.sentence],
            [words.fine, 'fine', fact.fine],
            [words.damages, 'damages', fact.damages],
          ]
        : [[words.number, ...('count' in fact ? (['count', fact.count] as const) : (['figure', fact.figure] as const))]];
  return figures.flatMap(([head, field, figure]) => (figure ? [{ head, field, figure }] : []));
}

/** What a court has decided besides the step. */
function decidedIn(page: Page, fact: Known): [head: string, value: string | null][] {
  if (fact.__typename !== 'LegalOutcome') return [];
  const { words } = page;
  return [
    [words.decidedOn, fact.decidedOn && page.dayIn(fact.decidedOn)],
    [words.sentence, sentenceIn(page, fact)],
    [words.fine, fact.fine?.display ?? null],
    [words.damages, fact.damages?.display ?? null],
    [words.confiscation, confiscationIn(page, fact.confiscationOrdered)],
  ];
}

function FactView({ fact }: { fact: Known }) {
  const page = usePage();
  const { words, to } = page;
  const title = titleOf(page, fact);
  const incident = fact.__typename === 'Statistic' ? fact.announcedAt : fact.incident;
  const figures = figuresOf(page, fact);
  // All its own readings are shown, so that of its attributes nothing is left to say.
  const reported: FactSummary = { id: fact.id, title, attributes: [], figures: figures.map(({ head, figure }) => [head, figure]) };
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {fact.__typename === 'LegalOutcome' && <Standing outcome={fact} />}
      <Facts
        rows={[
          [words.incident, incident && <a href={to(['incident', incident.key])}>{incident.name}</a>],
          ...decidedIn(page, fact),
          [words.period, fact.__typename === 'Statistic' && fact.period ? `${fact.period.from ?? ''}/${fact.period.to ?? ''}` : null],
          [words.place, fact.__typename === 'Statistic' && fact.place ? <a href={to(['place', fact.place.code])}>{fact.place.name}</a> : null],
        ]}
      />
      {fact.__typename === 'Statistic' && <p>{words.statisticsHint}</p>}
      {figures.map(({ head, figure }) => (
        <FigureDetail figure={figure} title={title} head={figures.length > 1 || fact.__typename === 'Seizure' ? head : null} />
      ))}
      {figures.some(({ figure }) => figure.otherMeasures.length > 0) && <OtherMeasures id={fact.id} title={title} figures={figures} />}
      {fact.__typename === 'Seizure' && fact.denominations.length > 0 && <Denominations rows={fact.denominations} />}
      <Readings rows={fact.attributeClaims} facts={[reported]} />
      {fact.__typename === 'LegalOutcome' && fact.breakdown.length > 0 && (
        <section>
          <h2>{words.breakdown}</h2>
          <OutcomeTable rows={fact.breakdown} caption={words.breakdown} first={most.first} />
        </section>
      )}
      <PossiblySame fact={fact} />
    </>
  );
}

/** The same measured otherwise is asked for where there is some: with all claims it is as large as the fact itself. */
function OtherMeasures({ id, title, figures }: { id: string; title: string; figures: Shown[] }) {
  const { language, words } = usePage();
  const known = { id, locale: language };
  const { variables, ...asking } = useWhole(OtherMeasuresDocument, { ...known, ...few }, { ...known, ...most }, few.first);
  return (
    <>
      <Answered asking={asking}>
        {({ node }) =>
          figures.flatMap(({ head, field }) => {
            const figure = (node as Record<string, OtherwiseFragment | null> | null)?.[field];
            return (figure?.otherMeasures ?? []).map((other) => (
              <section>
                <h2>
                  {words.otherMeasure}: {head}
                </h2>
                <OtherMeasure figure={other} title={`${title}, ${other.display}`} />
              </section>
            ));
          })
        }
      </Answered>
      <p>
        <QueryLink document={OtherMeasuresDocument} variables={variables} />
      </p>
    </>
  );
}

/** Cash by its notes and coins, and what they come to. */
function Denominations({ rows }: { rows: Extract<Known, { __typename: 'Seizure' }>['denominations'] }) {
  const page = usePage();
  const { words, say, number } = page;
  return (
    <section>
      <h2>{words.denominations}</h2>
      <DataTable
        caption={words.denominations}
        first={most.first}
        file="denominations"
        rows={rows}
        columns={[
          { head: words.value, text: ({ valueText, currency }) => `${number(valueText)} ${currency}` },
          { head: words.kind, text: ({ form }) => (form ? say(form) : words.notKnown) },
          { head: words.number, text: ({ count }) => count?.display ?? words.notKnown },
          { head: words.comesTo, text: (row) => `${boundsIn(page, row)} (${row.currency})` },
        ]}
      />
    </section>
  );
}

/** Whether guilt is established, and of a conviction that was ended, by what. */
function Standing({ outcome }: { outcome: Outcome }) {
  const page = usePage();
  const { words } = page;
  return (
    <>
      {outcome.guiltEndedBy && <Ended by={outcome.guiltEndedBy} note={words.guiltEndedNote} />}
      {outcome.guiltEndedForSomeBy && <Ended by={outcome.guiltEndedForSomeBy} note={outcome.person ? words.guiltMayHaveEndedNote : words.guiltEndedForSomeNote} />}
      {outcome.basis === 'PROSPECTIVE_MAXIMUM' && <p>{words.prospective}</p>}
      <p>{standingIn(page, outcome) || words.guilt}</p>
    </>
  );
}

function Ended({ by, note }: { by: EndingFragment; note: string }) {
  const page = usePage();
  return (
    <p class="note" role="note">
      <a href={page.to(['fact', by.id])}>{fill(note, { by: endedBy(page, by) })}</a>
    </p>
  );
}

/** What must not be added to it without a look. */
function PossiblySame({ fact }: { fact: Known }) {
  const { words } = usePage();
  if (fact.__typename === 'Statistic' || fact.possiblySame.length === 0) return null;
  const caption = { LegalOutcome: words.possiblySame, Casualty: words.possiblySame, Seizure: words.sameThings, Measure: words.overlap }[fact.__typename];
  return (
    <section>
      <h2>{caption}</h2>
      <p>{words.possiblySameHint}</p>
      {fact.__typename === 'LegalOutcome' && <OutcomeTable rows={fact.possiblySame} caption={caption} first={most.first} />}
      {fact.__typename === 'Casualty' && <InjuryTable rows={fact.possiblySame} caption={caption} first={most.first} />}
      {fact.__typename === 'Seizure' && <TakingTable rows={fact.possiblySame} caption={caption} first={most.first} />}
      {fact.__typename === 'Measure' && <CountingTable rows={fact.possiblySame} caption={caption} first={most.first} />}
    </section>
  );
}
