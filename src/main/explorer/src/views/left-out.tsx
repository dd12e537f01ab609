// What the filter lets through and the totals do not count: shown beside every total, because a list has it.
import type { OmittedFragment } from '../generated/graphql';
import { fill, usePage } from '../page';

export function LeftOut({ rows, facts: ofFacts = false }: { rows: readonly OmittedFragment[]; facts?: boolean }) {
  const { words, say, number } = usePage();
  return (
    <section class="left-out">
      <h2>{words.leftOut}</h2>
      {rows.length === 0 ? (
        <p>{words.nothingLeftOut}</p>
      ) : (
        <ul>
          {rows.map(({ reason, facts, incidents }) => (
            <li>
              <strong>{say(reason)}</strong>: {fill(ofFacts ? words.leftOutRow : words.leftOutIncidents, { facts: number(facts), incidents: number(incidents) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
