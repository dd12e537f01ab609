// Where reports say more than one thing, of a thing itself and of the facts below it: each reading with who says so.
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { askOnce, Failure } from './ask';
import type { FactSummary } from './facts';
import { ReadingsDocument, type DisagreementFragment, type NumberFragment } from './generated/graphql';
import { usePage, type Page } from './page';
import { DataTable } from './table';

/** Facts whose readings are asked for at once, one after the other. */
const AT_ONCE = 12;

/** Claims of a reading that are asked for: of a thing itself, and of a fact in a list. */
export const CLAIMS = 20;
const CLAIMS_OF_FACT = 6;

interface Line {
  of: string;
  fact: string | null;
  attribute: string;
  reading: string;
  who: { name: string; report: string }[];
  /** More say so than are named. */
  others: boolean;
}

export interface Spot {
  disputed: boolean;
  place: { name: string };
  claims: DisagreementFragment['readings'][number]['claims'];
}

interface Props {
  rows: readonly DisagreementFragment[];
  facts?: readonly FactSummary[];
  spots?: readonly Spot[];
  /** There are facts that are not among `facts` yet. */
  unseen?: boolean;
  /** Whether reports contradict each other anywhere, as the service has it. */
  disputed?: boolean;
}

const differs = (figure: NumberFragment | null) => figure !== null && (figure.agreement === 'CONFLICTING' || figure.inconsistency !== null);

export function Readings({ rows, facts = [], spots = [], unseen = false, disputed = false }: Props) {
  const page = usePage();
  const { words, number, to } = page;
  const differing = facts.filter(({ attributes, figures }) => attributes.some((each) => each.disputed) || figures.some(([, figure]) => differs(figure)));
  const asked = useReadings(differing.filter(({ attributes }) => attributes.some((each) => each.disputed)).map(({ id }) => id));
  const linesNow = () => [
    ...rows.flatMap((row) => linesOf(page, '', null, row, CLAIMS)),
    ...linesOfPlaces(page, spots),
    ...differing.flatMap((fact) => linesOfFact(page, fact, asked.known(fact.id))),
  ];
  const lines = linesNow();
  return (
    <section>
      <h2>{words.readings}</h2>
      {lines.length === 0 && !(unseen && disputed) && <p>{words.noDispute}</p>}
      {lines.length > 0 && (
        <DataTable
          caption={words.readings}
          file="readings"
          rows={lines}
          list={{ whole: async () => (await asked.all(), linesNow()), failure: asked.failure }}
          columns={[
            {
              head: words.what,
              optional: true,
              text: ({ of }) => of,
              show: ({ of, fact }) => (fact ? <a href={to(['fact', fact])}>{of}</a> : of),
            },
            { head: words.attribute, text: ({ attribute }) => attribute },
            { head: words.reading, text: ({ reading }) => reading },
            {
              head: words.saysSo,
              text: ({ who, others }) => who.map(({ name }) => name).join(', ') + (others ? words.andOthers : ''),
              show: (line) => <Who line={line} />,
            },
          ]}
        />
      )}
      {asked.left > 0 && (
        <p class="pages">
          <button type="button" onClick={asked.more}>
            {words.moreReadings} ({number(asked.left)})
          </button>
        </p>
      )}
      {unseen && <p role="note">{disputed && lines.length === 0 ? words.disputedUnseen : words.unseen}</p>}
    </section>
  );
}

function Who({ line: { who, others, fact } }: { line: Line }) {
  const { words, to } = usePage();
  if (who.length === 0 && fact) return <a href={to(['fact', fact])}>{words.details}</a>;
  return (
    <>
      {who.map(({ name, report }, index) => (
        <>
          {index > 0 && ', '}
          <a href={to(['report', report])}>{name}</a>
        </>
      ))}
      {others && words.andOthers}
    </>
  );
}

const whoOf = (claims: Spot['claims']) => claims.map(({ assertedBy, report }) => ({ name: assertedBy.name, report: report.key }));

function linesOf({ say, words }: Page, of: string, fact: string | null, { attribute, disputed, readings }: DisagreementFragment, most: number): Line[] {
  const value = (text: string) => (/^[A-Z_]+$/.test(text) ? say(text) : text);
  const named = (text: string) => (attribute === 'CONFISCATION_ORDERED' ? (text === 'true' ? words.ordered : words.notOrdered) : value(text));
  // The code PERSON has the words of what is counted.
  const head = attribute === 'PERSON' ? words.person : say(attribute);
  return readings.map((reading) => ({
    of,
    fact,
    attribute: head + (disputed ? ` (${words.disputed})` : ''),
    reading: named(reading.value) + (reading.current ? ` (${words.shown})` : ''),
    who: whoOf(reading.claims),
    others: reading.claims.length === most,
  }));
}

function linesOfPlaces({ say, words }: Page, spots: readonly Spot[]): Line[] {
  return spots
    .filter(({ disputed }) => disputed)
    .map(({ place, claims }) => ({
      of: '',
      fact: null,
      attribute: `${say('PLACE')} (${words.disputed})`,
      reading: place.name,
      who: whoOf(claims),
      others: claims.length === CLAIMS,
    }));
}

function linesOfFact(page: Page, fact: FactSummary, known: readonly DisagreementFragment[] | undefined): Line[] {
  const { say, words } = page;
  const line = (attribute: string, reading: string): Line => ({
    of: fact.title,
    fact: fact.id,
    attribute: `${attribute} (${words.disputed})`,
    reading,
    who: [],
    others: false,
  });
  const figures = fact.figures.flatMap(([head, figure]) => [
    ...(figure?.agreement === 'CONFLICTING' ? [line(head, `${figure.display} (${say('CONFLICTING')})`)] : []),
    ...(figure?.inconsistency ? [line(head, figure.inconsistency)] : []),
  ]);
  const disputed = known
    ? known.filter((each) => each.disputed).flatMap((each) => linesOf(page, fact.title, fact.id, each, CLAIMS_OF_FACT))
    : fact.attributes.filter((each) => each.disputed).map(({ attribute }) => line(say(attribute), '…'));
  return [...figures, ...disputed];
}

/** The readings of facts, a fact at a time: all at once would cost as much as totals of everything. */
function useReadings(ids: readonly string[]) {
  const { language } = usePage();
  const [, render] = useReducer((count: number) => count + 1, 0);
  const [limit, setLimit] = useState(AT_ONCE);
  const [failure, setFailure] = useState<Failure | null>(null);
  const answers = useRef(new Map<string, readonly DisagreementFragment[]>()).current;
  const keyOf = (id: string) => `${language} ${id}`;
  const missing = ids.filter((id) => !answers.has(keyOf(id)));
  const next = ids.slice(0, limit).find((id) => !answers.has(keyOf(id)));

  const load = async (id: string): Promise<void> => {
    try {
      const { node } = await askOnce(ReadingsDocument, { id, locale: language });
      answers.set(keyOf(id), node && 'attributeClaims' in node ? node.attributeClaims : []);
      setFailure(null);
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      setFailure(cause);
    }
    render(0);
  };

  useEffect(() => {
    if (next !== undefined) void load(next);
  }, [next, language]);

  return {
    known: (id: string) => answers.get(keyOf(id)),
    left: Math.max(0, ids.length - limit) && missing.length,
    failure,
    more: () => setLimit(limit + AT_ONCE),
    all: async () => {
      for (const id of missing) {
        await load(id);
        if (!answers.has(keyOf(id))) throw new Failure('failed', id);
      }
    },
  };
}
