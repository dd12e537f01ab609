// What a fact is called: a row, a heading and a list of disagreements call it the same.
import type { CountingFragment, EndingFragment, InjuryFragment, NumberFragment, OutcomeFragment, TakingFragment, StatisticLineFragment } from './generated/graphql';
import { fill, type Page } from './page';

type Step = Pick<OutcomeFragment, 'stage' | 'name'> & { guiltEndedBy?: EndingFragment | null };

/** A step that has no code of its own has a name. */
export const stepIn = ({ say }: Page, { stage, name }: Step) => name ?? say(stage);

/** The outcome that has ended a conviction: which step, and when. */
export const endedBy = (page: Page, ending: EndingFragment) => [stepIn(page, ending), ending.decidedOn && page.dayIn(ending.decidedOn)].filter(Boolean).join(', ');

/** Of a conviction that stands no more, what has ended it. */
export const endingIn = (page: Page, { guiltEndedBy }: Step) => (guiltEndedBy ? fill(page.words.guiltEnded, { by: endedBy(page, guiltEndedBy) }) : '');

/** Whether a conviction stands, and for all whom it is about; nothing where none does. */
export function standingIn(
  { words }: Page,
  { guiltEstablished, guiltEndedForSomeBy, person }: { guiltEstablished: boolean; guiltEndedForSomeBy?: object | null; person?: object | null },
): string {
  if (!guiltEstablished) return '';
  if (!guiltEndedForSomeBy) return words.guiltStands;
  return person ? words.guiltMayHaveEnded : words.guiltStandsForSome;
}

/** No conviction is named without what has ended it. */
export function stepAndEndingIn(page: Page, step: Step): string {
  const ending = endingIn(page, step);
  return stepIn(page, step) + (ending && ` (${ending})`);
}

export const whomIn = ({ person, organization, subject }: Pick<OutcomeFragment, 'person' | 'organization' | 'subject'>) =>
  person?.name ?? organization?.name ?? subject ?? '';

type Imposed = Pick<OutcomeFragment, 'sentenceKind' | 'maximumYears'> & { sentence: Pick<NumberFragment, 'display'> | null };

export function sentenceIn({ say, words }: Page, { sentenceKind, sentence, maximumYears }: Imposed): string {
  const longest = maximumYears == null ? null : fill(words.longest, { years: maximumYears });
  return [sentenceKind && say(sentenceKind), sentence?.display, longest].filter(Boolean).join(', ');
}

export const confiscationIn = ({ words }: Page, ordered: boolean | null) => (ordered == null ? '' : ordered ? words.ordered : words.notOrdered);

export const outcomeIn = (page: Page, row: Step & Parameters<typeof whomIn>[0]) => [stepAndEndingIn(page, row), whomIn(row)].filter(Boolean).join(': ');

export const casualtyIn = ({ say }: Page, { harm, group }: Pick<InjuryFragment, 'harm' | 'group'>) => `${say(harm)}: ${say(group)}`;

export function measureIn({ say }: Page, { kind, name }: Pick<CountingFragment, 'kind' | 'name'>): string {
  if (!name) return say(kind);
  return kind === 'OTHER' ? name : `${say(kind)}: ${name}`;
}

export const seizureIn = ({ say }: Page, { item, disposition }: Pick<TakingFragment, 'item' | 'disposition'>) => `${item} (${say(disposition)})`;

/** A fact of a table, as far as reports can disagree on it. */
export interface FactSummary {
  id: string;
  title: string;
  attributes: OutcomeFragment['attributeClaims'];
  figures: [head: string, figure: NumberFragment | null][];
}

export const factsIn = (page: Page) => {
  const { words } = page;
  return {
    outcome: (row: OutcomeFragment): FactSummary => ({
      id: row.id,
      title: outcomeIn(page, row),
      attributes: row.attributeClaims,
      figures: [
        [words.number, row.count],
        [words.sentence, row.sentence],
        [words.fine, row.fine],
        [words.damages, row.damages],
      ],
    }),
    casualty: (row: InjuryFragment): FactSummary => ({ id: row.id, title: casualtyIn(page, row), attributes: row.attributeClaims, figures: [[words.number, row.count]] }),
    measure: (row: CountingFragment): FactSummary => ({ id: row.id, title: measureIn(page, row), attributes: row.attributeClaims, figures: [[words.number, row.figure]] }),
    seizure: (row: TakingFragment): FactSummary => ({
      id: row.id,
      title: seizureIn(page, row),
      attributes: row.attributeClaims,
      figures: [
        [words.quantity, row.quantity],
        [words.value, row.value],
        [words.purity, row.purity],
        [words.streetValue, row.streetValue],
      ],
    }),
    statistic: (row: StatisticLineFragment): FactSummary => ({ id: row.id, title: row.name, attributes: row.attributeClaims, figures: [[words.number, row.figure]] }),
  };
};

/** Names of the attributes on which reports contradict each other. */
export function disputedIn({ say, words }: Page, attributes: OutcomeFragment['attributeClaims']): string {
  const names = attributes.filter(({ disputed }) => disputed).map(({ attribute }) => say(attribute));
  return names.length === 0 ? '' : `${words.disputed}: ${names.join(', ')}`;
}
