// One fact, with everything about its figures; the first question of a reader is who says so.
import { useAsk, useWhole } from '../ask';
import { boundsIn, few, FigureDetail, most, type Detailed } from '../figure';
import { casualtyIn, confiscationIn, endedBy, measureIn, outcomeIn, seizureIn, sentenceIn, type FactSummary } from '../facts';
import { FactDocument, StatisticDocument, type EndingFragment, type FactQuery } from '../generated/graphql';
import { fill, usePage, type Page } from '../page';
import { Readings } from '../readings';
import { Facts, OutcomeTable } from '../rows';
import { Answered, Missing } from '../states';
import { DataTable } from '../table';
import { Tools } from '../tools';

type Node = NonNullable<FactQuery['node']>;
type Known = Extract<Node, { attributeClaims: unknown }>;
type Outcome = Extract<Known, { __typename: 'LegalOutcome' }>;

export function Fact({ id }: { id: string }) {
  const { language } = usePage();
  const known = { id, locale: language };
  const { variables, ...asking } = useWhole(FactDocument, { ...known, ...few }, { ...known, ...most }, few.first);
  return (
    <>
      <Answered asking={asking}>{({ node }) => (node && 'attributeClaims' in node ? <Shown fact={node} /> : <Missing />)}</Answered>
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

type Figures = [head: string, figure: Detailed][];

function figuresOf({ words }: Page, fact: Known): Figures {
  const figures: [head: string, figure: Detailed | null][] =
    fact.__typename === 'Seizure'
      ? [
          [words.quantity, fact.quantity],
          [words.value, fact.value],
          [words.purity, fact.purity],
          [words.streetValue, fact.streetValue],
        ]
      : fact.__typename === 'LegalOutcome'
        ? [
            [words.number, fact.count],
            [words.sentence, fact.sentence],
            [words.fine, fact.fine],
            [words.damages, fact.damages],
          ]
        : [[words.number, 'count' in fact ? fact.count : fact.figure]];
  return figures.filter((each): each is Figures[number] => each[1] !== null);
}

/** What a court has decided besides the step. */
function decidedIn(page: Page, fact: Known): [head: string, value: string | null][] {
  if (fact.__typename !== 'LegalOutcome') return [];
  const { words } = page;
  return [
    [words.decidedOn, fact.decidedOn?.edtf ?? null],
    [words.sentence, sentenceIn(page, fact)],
    [words.fine, fact.fine?.display ?? null],
    [words.damages, fact.damages?.display ?? null],
    [words.confiscation, confiscationIn(page, fact.confiscationOrdered)],
  ];
}

function Shown({ fact }: { fact: Known }) {
  const page = usePage();
  const { words, to } = page;
  const title = titleOf(page, fact);
  const incident = fact.__typename === 'Statistic' ? fact.announcedAt : fact.incident;
  const figures = figuresOf(page, fact);
  // All its own readings are shown, so that of its attributes nothing is left to say.
  const reported: FactSummary = { id: fact.id, title, attributes: [], figures };
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
      {figures.map(([head, figure]) => (
        <FigureDetail figure={figure} title={title} head={figures.length > 1 || fact.__typename === 'Seizure' ? head : null} />
      ))}
      {fact.__typename === 'Seizure' && fact.denominations.length > 0 && <Denominations rows={fact.denominations} />}
      <Readings rows={fact.attributeClaims} facts={[reported]} />
      {fact.__typename === 'LegalOutcome' && <Others outcome={fact} />}
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
  const { words } = usePage();
  return (
    <>
      {outcome.guiltEndedBy && <Ended by={outcome.guiltEndedBy} />}
      {outcome.basis === 'PROSPECTIVE_MAXIMUM' && <p>{words.prospective}</p>}
      <p>{outcome.guiltEstablished ? words.guiltStands : words.guilt}</p>
    </>
  );
}

function Ended({ by }: { by: EndingFragment }) {
  const page = usePage();
  return (
    <p class="note" role="note">
      <a href={page.to(['fact', by.id])}>{fill(page.words.guiltEndedNote, { by: endedBy(page, by) })}</a>
    </p>
  );
}

function Others({ outcome: { breakdown, possiblySame, incident } }: { outcome: Outcome }) {
  const { words, to } = usePage();
  const more = possiblySame.length === most.first || breakdown.length === most.first;
  return (
    <>
      {breakdown.length > 0 && (
        <section>
          <h2>{words.breakdown}</h2>
          <OutcomeTable rows={breakdown} caption={words.breakdown} first={most.first} />
        </section>
      )}
      {possiblySame.length > 0 && (
        <section>
          <h2>{words.possiblySame}</h2>
          <OutcomeTable rows={possiblySame} caption={words.possiblySame} first={most.first} />
        </section>
      )}
      {more && (
        <p>
          {words.outcomes}: <a href={to(['incident', incident.key])}>{incident.name}</a>
        </p>
      )}
    </>
  );
}
