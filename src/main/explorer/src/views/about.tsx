import { useAsk } from '../ask';
import { AboutDocument } from '../generated/graphql';
import { usePage } from '../page';
import { Facts } from '../rows';
import { Answered } from '../states';
import { Tools } from '../tools';

export function About() {
  const { words, number } = usePage();
  const asking = useAsk(AboutDocument, {});
  return (
    <>
      <h1 tabIndex={-1}>{words.about}</h1>
      <p class="lead">{words.aboutText}</p>
      <p>{words.guilt}</p>
      <p>{words.aboutApi}</p>
      <ul class="links">
        <li>
          <a href="docs/">{words.docs}</a>
        </li>
        <li>
          <a href="graphiql/">GraphiQL</a>
        </li>
        <li>
          <a href="graphql/schema.graphql">{words.schema}</a>
        </li>
      </ul>
      <h2>{words.holds}</h2>
      <Answered asking={asking}>
        {({ dataset }) => (
          <Facts
            rows={[
              [words.reports, number(dataset.reports)],
              [words.claimCount, number(dataset.claims)],
              [words.incidents, number(dataset.incidents)],
              [words.outcomes, number(dataset.legalOutcomes)],
              [words.seizures, number(dataset.seizures)],
              [words.casualties, number(dataset.casualties)],
              [words.measures, number(dataset.measures)],
              [words.statistics, number(dataset.statistics)],
              [words.places, number(dataset.places)],
              [words.changed, dataset.changedAt.slice(0, 16).replace('T', ' ')],
            ]}
          />
        )}
      </Answered>
      <p>{words.aboutMap}</p>
      <Tools document={AboutDocument} variables={{}} />
    </>
  );
}
