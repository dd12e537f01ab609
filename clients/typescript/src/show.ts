// The answer in words. Its type comes from the query: a field that the query does not ask for is an error of the compiler.
import type { DetainedQuery } from './generated/graphql';

export function show({ incident, dataset }: DetainedQuery): string[] {
  const figure = incident?.legalOutcomes[0]?.count;
  if (!incident || !figure) return ['Nothing was reported.'];
  return [
    `${incident.name}, first reported on ${incident.firstReported}`,
    `Detained: ${figure.display} (${bounds(figure.low, figure.high)}), ${figure.agreement.toLowerCase()}, independent sources: ${figure.origins}`,
    ...figure.claims.map(({ stated, assertedBy, report }) => `${assertedBy?.name ?? 'nobody named'} says ${stated ?? 'no number'}, in ${report.publisher.name}`),
    ...figure.series.map(({ knownFrom, display }) => `From ${knownFrom}: ${display}`),
    `The digits of the best value: ${BigInt(figure.bestText ?? 0)}`, // a whole number of any size
    `The dataset changed after that day: ${new Date(dataset.changedAt) > new Date(incident.firstReported) ? 'yes' : 'no'}`,
  ];
}

/** A bound that is null is open: nobody says where it ends. */
function bounds(low: number | null, high: number | null): string {
  return `${low === null ? 'open' : `at least ${low}`}, ${high === null ? 'open above' : `at most ${high}`}`;
}
