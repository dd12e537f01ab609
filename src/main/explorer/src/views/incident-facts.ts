// The lists of an incident that have no pages, with the rest of each behind it, and what reports can disagree on in them.
import { askOnce } from '../ask';
import { factsIn, type FactSummary } from '../facts';
import {
  MoreCasualtiesDocument,
  MoreMeasuresDocument,
  MoreOutcomesDocument,
  MorePartsDocument,
  MoreSeizuresDocument,
  MoreStatisticsDocument,
  type IncidentQuery,
  type TypedDocumentString,
} from '../generated/graphql';
import { backward, beginning, useLoaded, type Backward } from '../loaded';
import { usePage } from '../page';

/** One row more is asked for. */
const SHOWN = 50;

type Document<T> = TypedDocumentString<{ page: Backward<T> }, { key: string; locale: string; asOf: string | null; before: string | null }>;

function useRest<T>(incident: string, rows: readonly T[], document: Document<T>, idOf: (row: T) => string) {
  const { language, asOf } = usePage();
  const ask = async (before: string | null) => backward((await askOnce(document, { key: incident, locale: language, asOf, before })).page);
  return useLoaded(rows, beginning(rows, SHOWN), ask, idOf);
}

const idOf = ({ id }: { id: string }) => id;

export function useFacts(incident: NonNullable<IncidentQuery['incident']>) {
  const page = usePage();
  const { key } = incident;
  const outcomes = useRest(key, incident.legalOutcomes, MoreOutcomesDocument as never as Document<(typeof incident.legalOutcomes)[number]>, idOf);
  const casualties = useRest(key, incident.casualties, MoreCasualtiesDocument as never as Document<(typeof incident.casualties)[number]>, idOf);
  const measures = useRest(key, incident.measures, MoreMeasuresDocument as never as Document<(typeof incident.measures)[number]>, idOf);
  const seizures = useRest(key, incident.seizures, MoreSeizuresDocument as never as Document<(typeof incident.seizures)[number]>, idOf);
  const statistics = useRest(key, incident.statistics, MoreStatisticsDocument as never as Document<(typeof incident.statistics)[number]>, idOf);
  const parts = useRest(key, incident.parts, MorePartsDocument as never as Document<(typeof incident.parts)[number]>, ({ key: part }) => part);

  const facts = factsIn(page);
  const reported: FactSummary[] = [
    ...outcomes.rows.map(facts.outcome),
    ...casualties.rows.map(facts.casualty),
    ...seizures.rows.map(facts.seizure),
    ...measures.rows.map(facts.measure),
    ...statistics.rows.map(facts.statistic),
  ];
  const unseen = [outcomes, casualties, seizures, measures, statistics].some(({ next }) => next !== undefined);
  return { outcomes, casualties, measures, seizures, statistics, parts, reported, unseen };
}
